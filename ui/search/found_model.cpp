// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/found_model.h"

#include "core/dossier/desk.h"
#include "ui/shared/cell_delegate.h"

#include <algorithm>

namespace motcua::ui {

FoundModel::FoundModel(const Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void FoundModel::setRows(QList<DossierRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_standings.clear();
    for (const DossierRow& row : m_rows) m_standings += standingOf(row, m_desk);
    endResetModel();
}

int FoundModel::rowOf(DossierId id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const DossierRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FoundModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FoundModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant FoundModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DossierRow& row = m_rows.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(index.row(), index.column());
        case StateRole:
            return index.column() == Due ? QVariant(int(m_standings.at(index.row()).state)) : QVariant();
        case BoldWhenSelectedRole:
            return index.column() == Code;
        case QuietRole:
            return index.column() == Received || (index.column() == Step && isEnded(row.status));
        default:
            return {};
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
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
            return tr("Step");
        case Received:
            return tr("Received ↓");
        default:
            return {};
    }
}

QString FoundModel::textOf(int at, int column) const {
    const DossierRow& row = m_rows.at(at);
    switch (column) {
        case Due:
            return m_standings.at(at).text;
        case Code:
            return row.code;
        case Submitter:
            return row.submitter;
        case Procedure:
            return row.procedure;
        case Step:
            return row.step.isEmpty() ? label(row.status) : row.step;
        case Received:
            return toShortVietnamese(row.receivedAt);
        default:
            return {};
    }
}

}  // namespace motcua::ui
