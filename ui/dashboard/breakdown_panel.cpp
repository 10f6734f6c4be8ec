// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/breakdown_panel.h"

#include "core/base/money.h"
#include "ui/dashboard/bar_delegate.h"
#include "ui/dashboard/bar_model.h"
#include "ui/dashboard/board_words.h"
#include "ui/dashboard/legend.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace motcua::ui {

namespace {

QList<BarRow> rowsOf(const QList<BoardPart>& parts) {
    QList<BarRow> rows;
    for (const BoardPart& part : parts) {
        BarRow row{part.key, part.label, part.overdue.count, part.overdue.behind};
        row.byShade = part.byShade;
        rows += row;
    }
    return rows;
}

/// The longer overdue, the darker.
QList<BarRow> agesOf(const QList<BoardPart>& parts) {
    QList<BarRow> rows = rowsOf(parts);
    const auto& shades = colours().overdueAge;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].label = BreakdownPanel::tr("%1 day(s)").arg(rows.at(i).label);
        rows[i].colour = shades.at(size_t(ageShade(i)));
    }
    return rows;
}

template <class Part>
QList<BarRow> partiesOf(const QList<Part>& parts, BoardNumber Part::*number) {
    QList<BarRow> rows;
    for (const Part& part : parts)
        rows += BarRow{toKey(part.responsible), partyText(part.responsible), (part.*number).count,
                       (part.*number).behind};
    return rows;
}

}  // namespace

BreakdownPanel::BreakdownPanel(QWidget* parent)
    : Panel(tr("Where it is late"), parent),
      m_choice(new ChoiceBox({tr("Overdue by unit"), tr("Overdue by sector"), tr("Overdue by officer"),
                              tr("Overdue by age"), tr("Ended late by whose delay"), tr("Paused for whom")},
                             this)),
      m_total(new PlainLabel({}, TextRole::Small, this)),
      m_model(new BarModel(this)),
      m_legend(new QWidget(this)),
      m_table(new TableView(this)) {
    setObjectName(QStringLiteral("breakdownPanel"));
    setFlush(true, false);
    m_choice->setObjectName(QStringLiteral("breakdown"));
    m_choice->setAccessibleName(tr("Breakdown"));
    m_choice->setFixedWidth(192);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_total);
    row->addWidget(m_choice);
    setHeadWidget(head);
    m_table->setObjectName(QStringLiteral("breakdownTable"));
    m_table->setAccessibleName(tr("Breakdown"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegateForColumn(BarModel::Bar, new BarDelegate(m_table));
    using Kind = ColumnFit::Kind;
    m_table->setColumns({{Kind::Fixed, 216}, {Kind::Stretch, 80}, {Kind::Whole, 56}});
    m_table->setEmptyTexts(tr("Nothing to show here"), tr("Choose another breakdown, or another period"));
    auto* legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(16, 4, 16, 4);
    legend->addWidget(new Legend({{tr("up to 3 days"), Legend::Mark::Young},
                                  {tr("4 to 10 days"), Legend::Mark::Older},
                                  {tr("longer"), Legend::Mark::Oldest}},
                                 m_legend));
    legend->addStretch();
    content()->setSpacing(0);
    content()->addWidget(m_legend);
    content()->addWidget(m_table);
    connect(m_choice, &QComboBox::activated, this, &BreakdownPanel::refresh);
    connect(m_table, &TableView::openRequested, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == BarModel::Number) choose(index.row());
    });
}

void BreakdownPanel::show(const Board& board) {
    m_board = board;
    refresh();
}

BreakdownPanel::Breakdown BreakdownPanel::chosen() const {
    return Breakdown(m_choice->currentIndex());
}

void BreakdownPanel::refresh() {
    switch (chosen()) {
        case ByUnit:
            m_model->show(rowsOf(m_board.overdueByUnit));
            break;
        case BySector:
            m_model->show(rowsOf(m_board.overdueBySector));
            break;
        case ByOfficer:
            m_model->show(rowsOf(m_board.overdueByOfficer));
            break;
        case ByAge:
            m_model->show(agesOf(m_board.overdueByAge));
            break;
        case LateBy:
            m_model->show(partiesOf(m_board.lateBy, &PartyLateness::late));
            break;
        case PausedFor:
        case BreakdownCount:
            m_model->show(partiesOf(m_board.pausedFor, &motcua::PausedFor::paused));
            break;
    }
    m_legend->setVisible(chosen() == ByUnit || chosen() == BySector || chosen() == ByOfficer);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_total->setText(tr("%1 dossier(s)").arg(groupedDigits(m_model->total())));
}

void BreakdownPanel::choose(int row) {
    const BarRow& chosenRow = m_model->rowAt(row);
    Q_EMIT numberChosen(figureTitle(chosenRow.behind.figure) + QStringLiteral(" · ") + chosenRow.label,
                        chosenRow.behind);
}

}  // namespace motcua::ui
