// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"

#include <QAbstractTableModel>
#include <optional>

namespace motcua::ui {

/// A report on the screen: its rows, and below them its sums. Cells can be chosen one by one.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ReportTable table);
    [[nodiscard]] const ReportTable& table() const { return m_table; }
    [[nodiscard]] bool isTotals(int row) const { return row == m_table.rows.size(); }
    /// The text of the row's first text cell, empty for the sums: what core knows the row by.
    [[nodiscard]] QString rowName(int row) const;
    /// Whether dossiers stand behind the cell: it holds how many they are, or what they owe or paid together.
    [[nodiscard]] bool isSum(const QModelIndex& index) const;
    /// The code of the dossier that the row is about, where rows are dossiers.
    [[nodiscard]] std::optional<QString> codeAt(int row) const;
    /// Whether any column stands below a common title.
    [[nodiscard]] bool isGrouped() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const ReportRow& rowAt(int row) const;
    [[nodiscard]] bool isLink(const QModelIndex& index) const;

    ReportTable m_table;
};

}  // namespace motcua::ui
