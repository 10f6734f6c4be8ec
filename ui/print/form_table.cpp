// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_table.h"

#include <algorithm>

namespace motcua::print {

namespace {

/// Rows up to this many lines are never cut, so their cells can be centred upright.
constexpr qsizetype kCentredLines = 8;

class Grid {
public:
    Grid(const FormTable& table, const PageMetrics& metrics, TextSetter& setter)
        : m_table(table), m_metrics(metrics), m_setter(setter) {
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
        FormLine cells;
        for (const FormColumn& column : m_table.columns) cells += {column.header, true};
        Strip strip = joined(slices(cells, true));
        strip.fills += QRectF(0, 0, m_edges.last() + m_metrics.rule, m_metrics.rule);
        strip.keepWithNext = true;
        return strip;
    }

    [[nodiscard]] QList<Strip> row(const QStringList& cells, double pageHeight) const {
        FormLine line;
        for (const QString& cell : cells) line += FormRun{cell};
        const QList<Strip> parts = slices(line, false);
        const Strip whole = joined(parts);
        return whole.height <= pageHeight ? QList<Strip>{whole} : parts;
    }

private:
    /// One strip a line of text, with the upright rules; cells with fewer lines are centred.
    [[nodiscard]] QList<Strip> slices(const FormLine& cells, bool isHead) const {
        const double side = fromMm(1.3);
        const double pitch = m_metrics.table * m_metrics.tableLeading;
        QList<QList<Strip>> columns;
        qsizetype most = 1;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const TextStyle style{m_metrics.table, m_metrics.tableLeading,
                                  isHead ? FormAlign::Centre : m_table.columns.at(i).align, 0};
            const double width = m_edges.at(i + 1) - m_edges.at(i) - 2 * side;
            columns += m_setter.lines(i < cells.size() ? FormLine{cells.at(i)} : FormLine(), style, width);
            most = std::max(most, columns.last().size());
        }
        QList<Strip> out;
        for (qsizetype number = 0; number < most; ++number) {
            Strip slice;
            const double top = number == 0 ? m_metrics.cellPadding + m_metrics.rule : 0;
            slice.height = top + pitch + (number == most - 1 ? m_metrics.cellPadding : 0);
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const double by = most < kCentredLines ? pitch * double(most - columns.at(i).size()) / 2 : 0;
                if (number < columns.at(i).size())
                    slice.add(columns.at(i).at(number), {m_edges.at(i) + side, top + by});
            }
            ruleUpright(slice);
            out += slice;
        }
        Strip& last = out.last();
        last.fills += QRectF(0, last.height, m_edges.last() + m_metrics.rule, m_metrics.rule);
        return out;
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
    QList<double> m_edges;
};

}  // namespace

TableStrips tableStrips(const FormTable& table, const PageMetrics& metrics, double pageHeight,
                        TextSetter& setter) {
    const Grid grid(table, metrics, setter);
    TableStrips strips{grid.head(), {}};
    for (const QStringList& cells : table.rows) strips.rows += grid.row(cells, pageHeight);
    return strips;
}

}  // namespace motcua::print
