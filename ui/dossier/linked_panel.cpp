// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/linked_panel.h"

#include "core/dossier/dossier_status.h"
#include "ui/dossier/dossier_file.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

constexpr int kLinkLine = 28;
constexpr int kMostLines = 4;

QString standingOf(const SubLink& link) {
    if (!link.outcome) {  // where there is little room the step is cut, not the date
        const QString due = link.childDue ? toShortVietnamese(*link.childDue) : LinkedPanel::tr("waits");
        return link.awaited ? LinkedPanel::tr("Awaited, due %2 · %1").arg(link.childStep, due)
                            : LinkedPanel::tr("Due %2 · %1").arg(link.childStep, due);
    }
    QString text = LinkedPanel::tr("withdrawn");
    if (*link.outcome == SubOutcome::Finished) text = LinkedPanel::tr("has its result");
    if (*link.outcome == SubOutcome::Refused) text = LinkedPanel::tr("refused");
    if (*link.outcome == SubOutcome::Stopped) text = LinkedPanel::tr("stopped");
    return link.noted ? text : LinkedPanel::tr("%1 · not noted yet").arg(text);
}

State stateOf(const SubLink& link) {
    if (!link.outcome) return State::Within;
    if (link.noted) return State::Paused;
    return *link.outcome == SubOutcome::Finished ? State::Ready : State::DueSoon;
}

}  // namespace

LinkedPanel::LinkedPanel(QWidget* parent)
    : Panel(tr("Linked dossiers"), parent),
      m_table(new TableView(this)),
      m_lines(new QStandardItemModel(0, 3, this)) {
    setObjectName(QStringLiteral("linkedPanel"));
    setFlush(true);
    setNote(tr("Enter opens · Space takes note"));
    m_table->setObjectName(QStringLiteral("linked"));
    m_table->setAccessibleName(tr("Linked dossiers"));
    m_table->setModel(m_lines);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(kLinkLine);
    m_table->verticalHeader()->setDefaultSectionSize(kLinkLine);
    m_table->setColumns(
        {{ColumnFit::Kind::Whole, 150}, {ColumnFit::Kind::Stretch, 72}, {ColumnFit::Kind::Whole, 200}});
    content()->addWidget(m_table);
    connect(m_table, &TableView::openRequested, this, [this](const QModelIndex& index) {
        if (index.row() < m_dossiers.size()) Q_EMIT openRequested(m_dossiers.at(index.row()));
    });
    connect(m_table, &TableView::markRequested, this, [this](const QModelIndex& index) {
        if (index.row() < m_notable.size() && m_notable.at(index.row()))
            Q_EMIT noteRequested(m_dossiers.at(index.row()));
    });
    hide();
}

void LinkedPanel::showDossier(const Dossier& dossier, const Desk& desk) {
    m_lines->removeRows(0, m_lines->rowCount());
    m_dossiers.clear();
    m_notable.clear();
    m_tasks = 0;
    if (dossier.origin)
        if (const auto above = desk.dossiers.load(*dossier.origin)) {
            addLine(above->id, above->code, above->procedureName, tr("It was opened for this dossier"),
                    isEnded(above->status) ? State::Paused : State::Within);
            m_notable += false;
        }
    for (const SubLink& link : desk.subs.of(dossier.id)) {
        addLine(link.child, link.childCode,
                link.childProcedure + QStringLiteral(" · ") + unitName(desk.directory, link.childUnit),
                standingOf(link), stateOf(link));
        m_notable += link.isTask();
        if (link.isTask()) ++m_tasks;
    }
    const int lines = m_lines->rowCount();
    m_table->setFixedHeight(kLinkLine * std::clamp(lines, 1, kMostLines) + 2);
    if (lines > 0) m_table->setCurrentIndex(m_lines->index(0, 0));
    setVisible(lines > 0);
}

void LinkedPanel::addLine(DossierId dossier, const QString& code, const QString& about,
                          const QString& standing, State state) {
    auto* left = new QStandardItem(code);
    auto* middle = new QStandardItem(about);
    auto* right = new QStandardItem(standing);
    left->setData(true, BoldRole);
    middle->setData(true, QuietRole);
    right->setData(int(state), StateRole);
    m_lines->appendRow({left, middle, right});
    m_dossiers += dossier;
}

}  // namespace motcua::ui
