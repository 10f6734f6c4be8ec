// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_model.h"

#include "ui/dossier/dossier_file.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/due_shape.h"

namespace motcua::ui {

WorkModel::WorkModel(const Desk& desk, QObject* parent) : DossierModel(ColumnCount, parent), m_desk(desk) {}

DossierModel::Reader WorkModel::reader(const DossierFilter& filter) const {
    return [this, filter](const std::optional<PageKey>& after, int rows) {
        return m_desk.list.page(filter, after, rows);
    };
}

void WorkModel::show(const DossierFilter& filter, OfficerId me) {
    m_me = me;
    m_filter = filter;
    m_ticked.clear();
    readFirst(reader(filter));
}

void WorkModel::refresh(const DossierFilter& filter) {
    m_filter = filter;
    readAgain(reader(filter));
}

void WorkModel::setTicking(bool on) {
    if (m_ticking == on) return;
    m_ticking = on;
    clearTicks();
}

QList<DossierId> WorkModel::ticked() const {
    QList<DossierId> ids;
    for (int row = 0; row < rowCount(); ++row)
        if (m_ticked.contains(idAt(row))) ids += idAt(row);
    return ids;
}

void WorkModel::clearTicks() {
    m_ticked.clear();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Code), index(rowCount() - 1, Code));
    Q_EMIT ticksChanged();
}

void WorkModel::toggleTick(const QModelIndex& row) {
    const QModelIndex cell = index(row.row(), Code);
    const bool ticked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(cell, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

Qt::ItemFlags WorkModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = DossierModel::flags(index);
    return m_ticking && index.column() == Code ? flags | Qt::ItemIsUserCheckable : flags;
}

bool WorkModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !m_ticking || index.column() != Code) return false;
    const DossierId id = idAt(index.row());
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant WorkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DossierRow& row = dossierAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(index.row(), index.column());
        case Qt::ToolTipRole:
            if (index.column() != Step || !row.remindedAt) return {};
            return tr("Reminded at %1").arg(toShortVietnamese(*row.remindedAt));
        case Qt::TextAlignmentRole:
            if (index.column() != Since) return {};
            return int(Qt::AlignRight | Qt::AlignVCenter);
        case StateRole:
            if (index.column() != Due) return {};
            return static_cast<int>(shapeOf(m_words.at(index.row()).due, row.status));
        case Qt::CheckStateRole:
            if (!m_ticking || index.column() != Code) return {};
            return m_ticked.contains(row.id) ? Qt::Checked : Qt::Unchecked;
        case BoldWhenSelectedRole:
            return index.column() == Code;
        case QuietRole:
            return index.column() == Since || (index.column() == Holder && row.assignee != m_me);
        default:
            return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Since)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return DossierModel::headerData(section, orientation, role);
}

QString WorkModel::heading(int column) const {
    switch (column) {
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
        default:
            return tr("Holder");
    }
}

void WorkModel::rowsRead(int first) {
    const Instant now = m_desk.clock.now();
    const int soon = dueSoonHours(m_desk, localDate(now));
    m_words.resize(first);
    for (int row = first; row < rowCount(); ++row) {
        const DossierRow& dossier = dossierAt(row);
        const WorkingCalendar& calendar =
            dossier.unit ? m_desk.centre.calendarOf(*dossier.unit) : nationalCalendar();
        Words words{dueText({dossier.due, dossier.paused, dossier.status}, now, soon, calendar),
                    sinceText(dossier.stepSince, now, calendar), dossier.assigneeName};
        if (!dossier.assignee) words.holder = tr("In the pile");
        if (dossier.assignee && dossier.assignee == m_me) words.holder = tr("I");
        // On an officer's own desk lies what is his, or what he does for somebody who is away.
        if (dossier.assignee && dossier.assignee != m_me && m_filter.officer &&
            m_filter.scope != WorkScope::Unseen && m_filter.scope != WorkScope::Consulted)
            words.holder = tr("for %1").arg(dossier.assigneeName);
        m_words << words;
    }
}

/// How many of the opinions that are asked for have come, before its step.
QString WorkModel::opinionMark(const DossierRow& dossier) {
    if (dossier.opinionsAsked == 0) return {};
    return tr("%1/%2 opinions")
               .arg(QString::number(dossier.opinionsGiven), QString::number(dossier.opinionsAsked)) +
           QStringLiteral(" · ");
}

/// What is linked to a dossier, behind its step: the outcome that waits to be noted before all.
QString WorkModel::linkMark(const DossierRow& dossier) {
    if (dossier.hasSubOutcome) return QStringLiteral(" · ") + tr("linked dossier ended");
    if (dossier.openSubs > 0)
        return QStringLiteral(" · ") + tr("%n linked dossier(s)", nullptr, dossier.openSubs);
    return dossier.isSub ? QStringLiteral(" · ") + tr("linked") : QString();
}

QString WorkModel::textOf(int row, int column) const {
    const DossierRow& dossier = dossierAt(row);
    switch (column) {
        case Due:
            return m_words.at(row).due.text;
        case Code:
            return dossier.code;
        case Submitter:
            return dossier.submitter;
        case Procedure:
            return dossier.procedure;
        case Step:
            return opinionMark(dossier) +
                   (dossier.remindedAt ? tr("Reminded · %1").arg(dossier.step) : dossier.step) +
                   linkMark(dossier);
        case Since:
            return m_words.at(row).since;
        default:
            return m_words.at(row).holder;
    }
}

}  // namespace motcua::ui
