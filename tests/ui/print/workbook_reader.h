// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace motcua::test {

/// What somebody else reads in a workbook of ours: the cells as they stand in its first sheet.
class WorkbookReader {
public:
    explicit WorkbookReader(const QString& path);

    struct Cell {
        QString type;    ///< "inlineStr", "n", "s" …; "formula" where there is one; "" for an empty cell
        QString value;   ///< with the escapes of workbooks undone
        QString format;  ///< of its number: "@", "dd/mm/yyyy" …
        bool bold = false;
    };
    /// "B7"; an empty cell where there is none.
    [[nodiscard]] Cell cell(const QString& place) const { return m_cells.value(place); }
    [[nodiscard]] QString text(const QString& place) const { return cell(place).value; }
    [[nodiscard]] QStringList merged() const { return m_merged; }
    /// The first cell that scrolls.
    [[nodiscard]] QString frozenAt() const { return m_frozen; }
    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] int formulas() const { return m_formulas; }
    [[nodiscard]] int links() const { return m_links; }
    [[nodiscard]] QString width(int column) const { return m_widths.value(column); }
    /// In points; rows count from 1.
    [[nodiscard]] double height(int row) const { return m_heights.value(row); }

private:
    QHash<QString, Cell> m_cells;
    QStringList m_merged;
    QStringList m_widths;
    QHash<int, double> m_heights;
    QString m_frozen;
    QString m_filter;
    int m_formulas = 0;
    int m_links = 0;
};

}  // namespace motcua::test
