// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/bar_model.h"

#include "core/base/money.h"
#include "ui/dashboard/bar_delegate.h"

#include <algorithm>
#include <numeric>

namespace motcua::ui {

namespace {

/// How many of each age; nothing where the bar has one colour.
QVariant partsOf(const BarRow& row) {
    QVariantList parts;
    for (const qint64 count : row.byShade) parts += count;
    const bool isSplit =
        std::any_of(row.byShade.begin(), row.byShade.end(), [](qint64 one) { return one > 0; });
    return isSplit ? QVariant(parts) : QVariant();
}

QString partsInWords(const BarRow& row) {
    if (!partsOf(row).isValid()) return groupedDigits(row.count);
    return BarModel::tr("%1: up to 3 days %2, 4 to 10 days %3, longer %4")
        .arg(groupedDigits(row.count), groupedDigits(row.byShade.at(0)), groupedDigits(row.byShade.at(1)),
             groupedDigits(row.byShade.at(2)));
}

}  // namespace

void BarModel::show(QList<BarRow> rows) {
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const BarRow& a, const BarRow& b) { return a.key == b.key; });
    if (!same) beginResetModel();
    m_rows = std::move(rows);
    m_most = 0;
    for (const BarRow& row : std::as_const(m_rows)) m_most = std::max(m_most, row.count);
    if (!same) return endResetModel();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

qint64 BarModel::total() const {
    return std::accumulate(m_rows.begin(), m_rows.end(), qint64(0),
                           [](qint64 sum, const BarRow& row) { return sum + row.count; });
}

int BarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const BarRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        if (index.column() == Label) return row.label;
        if (index.column() == Number) return groupedDigits(row.count);
        return {};
    }
    // Units are told apart by their last words, officers and sectors by their first.
    if (index.column() == Label && role == CutInTheMiddleRole) return true;
    if (index.column() == Number) {
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == LinkRole || role == BoldRole) return true;
    }
    if (index.column() != Bar) return {};
    if (role == BarShareRole) return m_most > 0 ? double(row.count) / double(m_most) : 0.0;
    if (role == BarColourRole && row.colour) return *row.colour;
    if (role == BarPartsRole) return partsOf(row);
    if (role == Qt::AccessibleTextRole) return partsInWords(row);
    if (role == Qt::ToolTipRole) return partsInWords(row);
    return {};
}

}  // namespace motcua::ui
