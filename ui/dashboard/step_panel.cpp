// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/step_panel.h"

#include "ui/dashboard/bar_delegate.h"
#include "ui/dashboard/legend.h"
#include "ui/dashboard/step_model.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace motcua::ui {

StepPanel::StepPanel(QWidget* parent)
    : Panel(tr("Where time goes"), parent), m_model(new StepModel(this)), m_table(new TableView(this)) {
    setObjectName(QStringLiteral("stepPanel"));
    setFlush(true, false);
    setHeadWidget(new Legend({{tr("Average"), Legend::Mark::First},
                              {tr("p90"), Legend::Mark::Second},
                              {tr("Budget"), Legend::Mark::Line}},
                             this));
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->setAccessibleName(tr("Where time goes, by step"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(StepModel::Bar, new BarDelegate(m_table));
    using Kind = ColumnFit::Kind;
    m_table->setColumns({{Kind::Fixed, 138},
                         {Kind::Stretch, 48},
                         {Kind::Whole, 84},
                         {Kind::Whole, 84},
                         {Kind::Whole, 72},
                         {Kind::Whole, 48}});
    m_table->setEmptyTexts(tr("No step was left in this period"), tr("Choose a longer period"));
    content()->addWidget(m_table);
    connect(m_table, &TableView::openRequested, this, [this](const QModelIndex& index) {
        const StepLoss& step = m_model->stepAt(index.row());
        Q_EMIT numberChosen(tr("At the step %1").arg(step.step), step.lyingThere);
    });
}

void StepPanel::show(const Board& board) {
    m_model->show(board.steps);
}

}  // namespace motcua::ui
