// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dossier_model.h"

#include "ui/shared/messages.h"

#include <algorithm>

namespace motcua::ui {

namespace {
constexpr int kPage = 200;
}

DossierModel::DossierModel(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

void DossierModel::rowsRead(int) {}

int DossierModel::rowOf(DossierId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const DossierRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DossierModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DossierModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant DossierModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section < m_columns ? QVariant(heading(section)) : QVariant();
}

void DossierModel::take(motcua::DossierPage page) {
    m_rows = std::move(page.rows);
    m_next = page.next;
    rowsRead(0);
}

void DossierModel::replaceRows(QList<DossierRow> rows) {
    beginResetModel();
    m_reader = {};
    take({std::move(rows), std::nullopt});
    endResetModel();
}

void DossierModel::readFirst(Reader reader) {
    motcua::DossierPage page = reader(std::nullopt, kPage);
    beginResetModel();
    m_reader = std::move(reader);
    take(std::move(page));
    endResetModel();
}

void DossierModel::readAgain(Reader reader) {
    motcua::DossierPage page = reader(std::nullopt, std::max<int>(kPage, int(m_rows.size())));
    m_reader = std::move(reader);
    const bool same = std::equal(page.rows.begin(), page.rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const DossierRow& a, const DossierRow& b) { return a.id == b.id; });
    if (same) {
        take(std::move(page));
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
        return;
    }
    beginResetModel();
    take(std::move(page));
    endResetModel();
}

bool DossierModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_next.has_value();
}

void DossierModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    try {
        const motcua::DossierPage page = m_reader(m_next, kPage);
        m_next = page.next;
        if (page.rows.isEmpty()) return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page.rows.size()) - 1);
        m_rows += page.rows;
        rowsRead(first);
        endInsertRows();
    } catch (const Fault& fault) {
        if (fault.code() == u"store.busy") return;  // asked again with the next line that is shown
        qWarning("reading a list of dossiers failed: %s", fault.what());
        m_next.reset();
        Q_EMIT readFailed(faultText(fault));
    }
}

}  // namespace motcua::ui
