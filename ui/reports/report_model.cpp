// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_model.h"

#include "ui/print/cell_text.h"
#include "ui/shared/cell_delegate.h"

#include <algorithm>

namespace motcua::ui {

void ReportModel::show(ReportTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

const ReportRow& ReportModel::rowAt(int row) const {
    return isTotals(row) ? *m_table.totals : m_table.rows.at(row);
}

QString ReportModel::rowName(int row) const {
    if (isTotals(row)) return {};
    const ReportRow& cells = rowAt(row);
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (m_table.head.columns.at(i).kind == CellKind::Text)
            if (const auto* text = std::get_if<QString>(&cells.at(i))) return *text;
    return {};
}

bool ReportModel::isSum(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const ReportCell& cell = rowAt(index.row()).at(index.column());
    return m_table.head.columns.at(index.column()).isTotalled &&
           (std::holds_alternative<qint64>(cell) || std::holds_alternative<Dong>(cell));
}

std::optional<QString> ReportModel::codeAt(int row) const {
    if (row < 0 || row >= m_table.rows.size()) return std::nullopt;
    for (qsizetype i = 0; i < m_table.head.columns.size(); ++i) {
        const auto* text = std::get_if<QString>(&m_table.rows.at(row).at(i));
        if (text && m_table.head.columns.at(i).key == QLatin1String("code")) return *text;
    }
    return std::nullopt;
}

bool ReportModel::isGrouped() const {
    return std::any_of(m_table.head.columns.begin(), m_table.head.columns.end(),
                       [](const ReportColumn& column) { return !column.group.isEmpty(); });
}

bool ReportModel::isLink(const QModelIndex& index) const {
    const ReportCell& cell = rowAt(index.row()).at(index.column());
    if (!isSum(index)) return m_table.head.columns.at(index.column()).key == QLatin1String("code");
    const auto* count = std::get_if<qint64>(&cell);
    return count ? *count != 0 : std::get<Dong>(cell).amount != 0;
}

int ReportModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_table.head.columns.isEmpty()) return 0;
    return int(m_table.rows.size()) + (m_table.totals && !m_table.rows.isEmpty() ? 1 : 0);
}

int ReportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.head.columns.size());
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ReportColumn& column = m_table.head.columns.at(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return print::cellText(rowAt(index.row()).at(index.column()), column.kind);
        case Qt::TextAlignmentRole:
            if (!print::isNumeric(column.kind)) return {};
            return int(Qt::AlignRight | Qt::AlignVCenter);
        case BoldRole:
            return isTotals(index.row());
        case LinkRole:
            return isLink(index);
        default:
            return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_table.head.columns.size()) return {};
    const ReportColumn& column = m_table.head.columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return int(print::isNumeric(column.kind) ? Qt::AlignRight : Qt::AlignLeft) |
               int(Qt::AlignVCenter | Qt::TextWordWrap);
    if (role == Qt::ToolTipRole && !column.group.isEmpty())
        return column.group + QStringLiteral(": ") + column.title;
    if (role != Qt::DisplayRole) return {};
    if (column.group.isEmpty()) return column.title;
    // The common title stands above the first of its columns.
    const bool isFirst = section == 0 || m_table.head.columns.at(section - 1).group != column.group;
    return (isFirst ? column.group : QString()) + QLatin1Char('\n') + column.title;
}

}  // namespace motcua::ui
