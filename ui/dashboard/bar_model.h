// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/figure_filter.h"

#include <QAbstractTableModel>
#include <QColor>
#include <array>
#include <optional>

namespace motcua::ui {

/// One bar of a breakdown and the list behind it.
struct BarRow {
    QString key;  ///< tells it from the others
    QString label;
    qint64 count = 0;
    FigureFilter behind;
    std::optional<QColor> colour = std::nullopt;
    std::array<qint64, kAgeShades> byShade = {};  ///< the bar in parts by age; all 0: one colour
};

/// A breakdown: label, bar, number.
class BarModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, Bar, Number, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Where the same keys stand in the same order, nothing is reset.
    void show(QList<BarRow> rows);
    [[nodiscard]] const BarRow& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] qint64 total() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<BarRow> m_rows;
    qint64 m_most = 0;
};

}  // namespace motcua::ui
