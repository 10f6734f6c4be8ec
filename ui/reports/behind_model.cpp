// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/behind_model.h"

#include "ui/shared/cell_delegate.h"

namespace motcua::ui {

void BehindModel::show(QList<DossierRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BehindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BehindModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BehindModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DossierRow& row = m_rows.at(index.row());
    if (role == BoldWhenSelectedRole) return index.column() == Code;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Code:
            return row.code;
        case Procedure:
            return row.procedure;
        case Received:
            return toShortVietnamese(row.receivedAt);
        case Due:
            return row.due ? toShortVietnamese(*row.due) : QString();
        case Status:
            return label(row.status);
        default:
            return row.assigneeName;
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Code:
            return tr("Dossier code");
        case Procedure:
            return tr("Procedure");
        case Received:
            return tr("Received");
        case Due:
            return tr("Due");
        case Status:
            return tr("Status");
        default:
            return tr("Holder");
    }
}

}  // namespace motcua::ui
