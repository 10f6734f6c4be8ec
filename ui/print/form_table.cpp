// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_table.h"

#include <algorithm>

namespace motcua::print {

namespace {

class Grid {
public:
    Grid(const FormTable& table, const PageMetrics& metrics, TextSetter& setter, bool bold)
        : m_table(table), m_metrics(metrics), m_setter(setter), m_bold(bold) {
        double fixed = 0;
        qsizetype shares = 0;
        for (const FormColumn& column : table.columns) {
            fixed += fromMm(column.widthMm);
            shares += column.widthMm <= 0;
        }
        const double share = shares > 0 ? (metrics.textWidth() - fixed) / double(shares) : 0;
        m_edges += 0;
        for (const FormColumn& column : table.columns)
            m_edges += m_edges.last() + (column.widthMm > 0 ? fromMm(column.widthMm) : share);
    }

    [[nodiscard]] Strip head() const {
        const double above = groupsHeight();
        QList<Strip> cells;
        Strip strip;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            cells += headText(m_table.columns.at(i).header, i, i + 1);
            strip.height = std::max(strip.height, topOf(i, above) + framed(cells.last()));
        }
        for (qsizetype i = 0; i < cells.size(); ++i)
            put(cells.at(i), m_edges.at(i), topOf(i, above), strip.height, strip);
        for (qsizetype i = 0; i < cells.size();) {
            const qsizetype end = groupEnd(i);
            if (isGrouped(i)) {
                put(headText(m_table.columns.at(i).group, i, end), m_edges.at(i), 0, above, strip);
                strip.fills += QRectF(m_edges.at(i), above, m_edges.at(end) - m_edges.at(i), m_metrics.rule);
            }
            i = end;
        }
        for (qsizetype i = 0; i < m_edges.size(); ++i) {
            const double top = isWithinGroup(i) ? above : 0;
            strip.fills += QRectF(m_edges.at(i), top, m_metrics.rule, strip.height - top);
        }
        ruleAcross(strip, 0);
        ruleAcross(strip, strip.height);
        strip.keepWithNext = true;
        return strip;
    }

    [[nodiscard]] QList<Strip> row(const QStringList& cells, double pageHeight) const {
        const QList<Strip> parts = slices(cells, pageHeight);
        const Strip whole = joined(parts);
        return whole.height <= pageHeight ? QList<Strip>{whole} : parts;
    }

private:
    [[nodiscard]] bool isGrouped(qsizetype column) const {
        return !m_table.columns.at(column).group.isEmpty();
    }
    /// Past the last neighbour below the same common head.
    [[nodiscard]] qsizetype groupEnd(qsizetype first) const {
        qsizetype end = first + 1;
        while (isGrouped(first) && end < m_table.columns.size() &&
               m_table.columns.at(end).group == m_table.columns.at(first).group)
            ++end;
        return end;
    }
    [[nodiscard]] bool isWithinGroup(qsizetype edge) const {
        return edge > 0 && edge < m_table.columns.size() && isGrouped(edge) &&
               m_table.columns.at(edge).group == m_table.columns.at(edge - 1).group;
    }
    [[nodiscard]] double topOf(qsizetype column, double belowGroups) const {
        return isGrouped(column) ? belowGroups : 0;
    }
    [[nodiscard]] double groupsHeight() const {
        double height = 0;
        for (qsizetype i = 0; i < m_table.columns.size(); i = groupEnd(i))
            if (isGrouped(i))
                height = std::max(height, framed(headText(m_table.columns.at(i).group, i, groupEnd(i))));
        return height;
    }
    [[nodiscard]] Strip headText(const QString& text, qsizetype from, qsizetype to) const {
        const TextStyle style{m_metrics.table, m_metrics.tableLeading, FormAlign::Centre, 0};
        return m_setter.block({{text, true}}, style,
                              m_edges.at(to) - m_edges.at(from) - 2 * fromMm(kCellSideMm));
    }
    [[nodiscard]] double framed(const Strip& text) const {
        return text.height + 2 * m_metrics.cellPadding + m_metrics.rule;
    }
    /// A text of the head into the middle between two heights.
    void put(const Strip& text, double left, double top, double bottom, Strip& strip) const {
        strip.add(text, {left + fromMm(kCellSideMm), (top + bottom + m_metrics.rule - text.height) / 2});
    }

    /// One strip a line of text, with the upright rules. Within a row that is not cut, cells with fewer
    /// lines stand in the middle or at the foot.
    [[nodiscard]] QList<Strip> slices(const QStringList& cells, double pageHeight) const {
        const double pitch = m_metrics.table * m_metrics.tableLeading;
        QList<QList<Strip>> columns;
        qsizetype most = m_table.leastLines;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const TextStyle style{m_metrics.table, m_metrics.tableLeading, m_table.columns.at(i).align, 0};
            const double width = m_edges.at(i + 1) - m_edges.at(i) - 2 * fromMm(kCellSideMm);
            columns += m_setter.lines({{cells.value(i), m_bold}}, style, width);
            most = std::max(most, columns.last().size());
        }
        const bool isWhole = double(most + 1) * pitch <= pageHeight;
        QList<Strip> out;
        for (qsizetype number = 0; number < most; ++number) {
            Strip slice;
            const double top = number == 0 ? m_metrics.cellPadding + m_metrics.rule : 0;
            slice.height = top + pitch + (number == most - 1 ? m_metrics.cellPadding : 0);
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (number >= columns.at(i).size()) continue;
                const double room = isWhole ? pitch * double(most - columns.at(i).size()) : 0;
                const double by = m_table.columns.at(i).atBottom ? room : room / 2;
                slice.add(columns.at(i).at(number), {m_edges.at(i) + fromMm(kCellSideMm), top + by});
            }
            ruleUpright(slice);
            out += slice;
        }
        ruleAcross(out.last(), out.last().height);
        return out;
    }

    void ruleAcross(Strip& strip, double y) const {
        strip.fills += QRectF(0, y, m_edges.last() + m_metrics.rule, m_metrics.rule);
    }
    void ruleUpright(Strip& slice) const {
        for (const double edge : m_edges) slice.fills += QRectF(edge, 0, m_metrics.rule, slice.height);
    }

    [[nodiscard]] static Strip joined(const QList<Strip>& slices) {
        Strip whole;
        for (const Strip& slice : slices) {
            whole.add(slice, {0, whole.height});
            whole.height += slice.height;
        }
        return whole;
    }

    const FormTable& m_table;
    const PageMetrics& m_metrics;
    TextSetter& m_setter;
    bool m_bold;
    QList<double> m_edges;
};

}  // namespace

TableStrips tableStrips(const FormTable& table, const PageMetrics& metrics, double pageHeight,
                        TextSetter& setter, bool bold) {
    const Grid grid(table, metrics, setter, bold);
    TableStrips strips{grid.head(), {}};
    for (const QStringList& cells : table.rows) strips.rows += grid.row(cells, pageHeight);
    return strips;
}

}  // namespace motcua::print
