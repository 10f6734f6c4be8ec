// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_model.h"

#include "ui/dossier/dossier_file.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/due_shape.h"
#include "ui/shared/messages.h"

#include <algorithm>

namespace motcua::ui {

namespace {
constexpr int kPage = 200;
}

WorkModel::WorkModel(const Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void WorkModel::show(const DossierFilter& filter, OfficerId me) {
    const motcua::DossierPage page = m_desk.list.page(filter, std::nullopt, kPage);
    beginResetModel();
    m_filter = filter;
    m_me = me;
    m_ticked.clear();
    m_rows = rowsOf(page.rows);
    m_next = page.next;
    endResetModel();
}

void WorkModel::refresh(const DossierFilter& filter) {
    const motcua::DossierPage page =
        m_desk.list.page(filter, std::nullopt, std::max<int>(kPage, int(m_rows.size())));
    m_filter = filter;
    QList<Row> rows = rowsOf(page.rows);
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row& a, const Row& b) { return a.dossier.id == b.dossier.id; });
    if (same) {
        m_rows = std::move(rows);
        m_next = page.next;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_next = page.next;
    endResetModel();
}

void WorkModel::setTicking(bool on) {
    if (m_ticking == on) return;
    m_ticking = on;
    clearTicks();
}

QList<DossierId> WorkModel::ticked() const {
    QList<DossierId> ids;
    for (const Row& row : m_rows)
        if (m_ticked.contains(row.dossier.id)) ids += row.dossier.id;
    return ids;
}

void WorkModel::clearTicks() {
    m_ticked.clear();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, Code), index(int(m_rows.size()) - 1, Code));
    Q_EMIT ticksChanged();
}

void WorkModel::toggleTick(const QModelIndex& row) {
    const QModelIndex cell = index(row.row(), Code);
    const bool ticked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(cell, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

Qt::ItemFlags WorkModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_ticking && index.column() == Code ? flags | Qt::ItemIsUserCheckable : flags;
}

bool WorkModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !m_ticking || index.column() != Code) return false;
    const DossierId id = m_rows.at(index.row()).dossier.id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

int WorkModel::rowOf(DossierId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.dossier.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int WorkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(row, index.column());
        case Qt::TextAlignmentRole:
            if (index.column() != Since) return {};
            return int(Qt::AlignRight | Qt::AlignVCenter);
        case StateRole:
            if (index.column() != Due) return {};
            return static_cast<int>(shapeOf(row.due, row.dossier.status));
        case Qt::CheckStateRole:
            if (!m_ticking || index.column() != Code) return {};
            return m_ticked.contains(row.dossier.id) ? Qt::Checked : Qt::Unchecked;
        case BoldWhenSelectedRole:
            return index.column() == Code;
        case QuietRole:
            return index.column() == Since || (index.column() == Holder && row.dossier.assignee != m_me);
        default:
            return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section == Since) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Due:
            return tr("Due");
        case Code:
            return tr("Dossier code");
        case Submitter:
            return tr("Submitter");
        case Procedure:
            return tr("Procedure");
        case Step:
            return tr("Current step");
        case Since:
            return tr("Here for");
        case Holder:
            return tr("Holder");
        default:
            return {};
    }
}

bool WorkModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

void WorkModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    try {
        const motcua::DossierPage page = m_desk.list.page(m_filter, m_next, kPage);
        m_next = page.next;
        if (page.rows.isEmpty()) return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows += rowsOf(page.rows);
        endInsertRows();
    } catch (const Fault& fault) {
        qWarning("reading the work list failed: %s", fault.what());
        m_next.reset();
        Q_EMIT readFailed(faultText(fault));
    }
}

QList<WorkModel::Row> WorkModel::rowsOf(const QList<DossierRow>& dossiers) const {
    const Instant now = m_desk.clock.now();
    const int soon = dueSoonHours(m_desk, localDate(now));
    QList<Row> rows;
    rows.reserve(dossiers.size());
    for (const DossierRow& dossier : dossiers) {
        const WorkingCalendar& calendar =
            dossier.unit ? m_desk.centre.calendarOf(*dossier.unit) : nationalCalendar();
        Row row{dossier, dueText({dossier.due, dossier.paused, dossier.status}, now, soon, calendar),
                sinceText(dossier.stepSince, now, calendar), dossier.assigneeName};
        if (!dossier.assignee) row.holder = tr("In the pile");
        if (dossier.assignee && dossier.assignee == m_me) row.holder = tr("I");
        // On an officer's own desk lies what is his, or what he does for somebody who is away.
        if (dossier.assignee && dossier.assignee != m_me && m_filter.officer &&
            m_filter.scope != WorkScope::Unseen)
            row.holder = tr("for %1").arg(dossier.assigneeName);
        rows << row;
    }
    return rows;
}

QVariant WorkModel::textOf(const Row& row, int column) const {
    switch (column) {
        case Due:
            return row.due.text;
        case Code:
            return row.dossier.code;
        case Submitter:
            return row.dossier.submitter;
        case Procedure:
            return row.dossier.procedure;
        case Step:
            return row.dossier.step;
        case Since:
            return row.since;
        case Holder:
            return row.holder;
        default:
            return {};
    }
}

}  // namespace motcua::ui
