// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"

#include <QAbstractTableModel>

namespace motcua::ui {

/// The dossiers that a cell of a report counts. Without names of citizens.
class BehindModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Procedure, Received, Due, Status, Holder, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<DossierRow> rows);
    [[nodiscard]] const DossierRow& dossierAt(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DossierRow> m_rows;
};

}  // namespace motcua::ui
