// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/archive_model.h"

#include "core/dossier/desk.h"
#include "core/dossier/erasure.h"
#include "ui/admin/office_words.h"
#include "ui/shared/table_cell.h"

namespace motcua::ui {

namespace {

State shapeOfArchive(ArchiveState state) {
    switch (state) {
        case ArchiveState::ToArchive:
            return State::DueSoon;
        case ArchiveState::Late:
        case ArchiveState::RetentionEnded:
            return State::Overdue;
        case ArchiveState::Archived:
            return State::Within;
        case ArchiveState::Erased:
            break;
    }
    return State::Paused;
}

QString dayOf(QDate day) {
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

}  // namespace

ArchiveModel::ArchiveModel(const Desk& desk, QObject* parent) : QStandardItemModel(parent), m_desk(desk) {
    setHorizontalHeaderLabels({tr("Dossier code"), tr("Procedure"), tr("Decided by"), tr("Ended"),
                               tr("Standing"), tr("Kept"), tr("Place")});
}

void ArchiveModel::show(Reader reader, bool ticking) {
    removeRows(0, rowCount());
    m_rows.clear();
    m_next.reset();
    m_ticking = ticking;
    m_reader = std::move(reader);
    if (const auto page = m_reader(std::nullopt)) add(*page);
}

void ArchiveModel::add(const ArchivePage& page) {
    for (const ArchiveRow& row : page.rows) {
        auto* code = nameCell(row.code);
        code->setCheckable(m_ticking);
        const auto until = row.keptUntil();
        QString kept = row.archiving ? retentionLabel(row.archiving->retention)
                                     : tr("to be handed over by %1").arg(dayOf(archiveBy(row.endedOn)));
        if (until) kept += QStringLiteral(", ") + tr("until %1").arg(dayOf(*until));
        appendRow({code, textCell(row.procedure), textCell(unitShort(m_desk.directory, row.unit), true),
                   textCell(dayOf(row.endedOn), true),
                   textCell(labelOf(row.state), shapeOfArchive(row.state)), textCell(kept),
                   textCell(row.archiving ? row.archiving->place : QString(), true)});
        m_rows += row;
    }
    m_next = page.next;
}

QList<DossierId> ArchiveModel::ticked() const {
    QList<DossierId> out;
    for (int row = 0; row < rowCount(); ++row)
        if (item(row, Code)->checkState() == Qt::Checked) out += m_rows.at(row).id;
    return out;
}

void ArchiveModel::toggleTick(const QModelIndex& row) {
    if (!m_ticking || !row.isValid()) return;
    QStandardItem* code = item(row.row(), Code);
    code->setCheckState(code->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

bool ArchiveModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_reader && m_next;
}

void ArchiveModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    const auto page = m_reader(m_next);
    m_next.reset();
    if (page) add(*page);
}

}  // namespace motcua::ui
