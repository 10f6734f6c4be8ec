// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_body.h"

#include "ui/print/form_table.h"

#include <algorithm>

namespace motcua::print {

namespace {

/// Paragraphs up to this many lines are kept on one page.
constexpr qsizetype kUnbrokenLines = 3;

class Flow {
public:
    Flow(const PageMetrics& metrics, double pageHeight, TextSetter& setter)
        : m_metrics(metrics), m_pageHeight(pageHeight), m_setter(setter) {}

    void operator()(const FormParagraph& paragraph) {
        TextStyle style{m_metrics.body, m_metrics.leading, paragraph.align, 0};
        if (paragraph.indented) style.firstIndent = fromMm(10);
        add(m_setter.lines(paragraph.runs, style, m_metrics.textWidth()), paragraph.keepWithNext);
    }

    void operator()(const FormPair& pair) {
        const double half = m_metrics.textWidth() * 0.44;
        const double rest = m_metrics.textWidth() - half;
        const double between = m_metrics.body;
        if (m_setter.widthOf(pair.left, m_metrics.body) > half - between ||
            m_setter.widthOf(pair.right, m_metrics.body) > rest) {
            (*this)(FormParagraph{pair.left});
            (*this)(FormParagraph{pair.right});
            return;
        }
        const TextStyle style{m_metrics.body, m_metrics.leading, FormAlign::Left, 0};
        Strip strip = m_setter.block(pair.left, style, half);
        strip.add(m_setter.block(pair.right, style, rest), {half, 0});
        m_items += {strip, -1};
    }

    void operator()(const FormNumberedList& list) {
        const double hang = m_metrics.body * 1.6;
        const TextStyle style{m_metrics.body, m_metrics.leading, FormAlign::Left, 0};
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            QList<Strip> lines;
            for (const Strip& line :
                 m_setter.lines({{list.items.at(i)}}, style, m_metrics.textWidth() - hang)) {
                Strip moved;
                moved.height = line.height;
                moved.add(line, {hang, 0});
                lines += moved;
            }
            lines.first().add(
                m_setter.block({{QString::number(list.first + i) + QLatin1Char('.')}}, style, hang), {0, 0});
            add(lines, false);
        }
    }

    void operator()(const FormTable& table) {
        const TableStrips strips = tableStrips(table, m_metrics, m_pageHeight, m_setter);
        const int head = int(m_items.size());
        m_items += {strips.head, -1};
        for (const Strip& row : strips.rows) m_items += {row, head};
        Strip gap;
        gap.height = m_metrics.gap * 0.6;
        m_items += {gap, -1};
    }

    void operator()(const FormSignatures& signatures) {
        const bool isLetter = !signatures.recipients.isEmpty();
        const qsizetype columns = signatures.signers.size() + (isLetter ? 1 : 0);
        const double width = m_metrics.textWidth() / double(std::max<qsizetype>(1, columns));
        Strip strip;
        double left = 0;
        if (isLetter) {
            strip = recipientsStrip(signatures.recipients, width);
            left = width;
        }
        for (const FormSignatures::Signer& signer : signatures.signers) {
            Strip column;
            for (const FormLine& line : {FormLine{{signer.role, true}}, FormLine{{signer.hint, false, true}}})
                below(line, width, column);
            column.height += m_metrics.signatureSpace;
            below({{signer.name, isLetter}}, width * 0.94, column, width * 0.03);
            strip.add(column, {left, m_metrics.gap});
            strip.height = std::max(strip.height, column.height + m_metrics.gap);
            left += width;
        }
        m_items += {strip, -1};
    }

    [[nodiscard]] const QList<FlowItem>& items() const { return m_items; }

private:
    /// NĐ 30/2020: one and two points below the body.
    [[nodiscard]] Strip recipientsStrip(const QStringList& recipients, double width) {
        const int head = m_metrics.body * 12 / 13;
        const int list = m_metrics.body * 11 / 13;
        Strip strip;
        strip.height = m_metrics.gap;
        const auto put = [&](const FormRun& run, int size) {
            const Strip text = m_setter.block({run}, {size, 1.24, FormAlign::Left, 0}, width * 0.94);
            strip.add(text, {0, strip.height});
            strip.height += text.height;
        };
        put({QStringLiteral("Nơi nhận:"), true, true}, head);
        for (const QString& recipient : recipients) put({recipient}, list);
        return strip;
    }
    void below(const FormLine& line, double width, Strip& column, double left = 0) {
        const Strip text = m_setter.block(line, {m_metrics.body, 1.24, FormAlign::Centre, 0}, width);
        column.add(text, {left, column.height});
        column.height += text.height;
    }

    void add(QList<Strip> lines, bool keepWithNext) {
        const bool whole = lines.size() <= kUnbrokenLines;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            lines[i].keepWithNext = whole || i == 0 || i + 2 == lines.size();
        lines.last().keepWithNext = keepWithNext;
        for (const Strip& line : lines) m_items += {line, -1};
    }

    const PageMetrics& m_metrics;
    double m_pageHeight;
    TextSetter& m_setter;
    QList<FlowItem> m_items;
};

}  // namespace

QList<FlowItem> flowOf(const QList<FormBlock>& blocks, const PageMetrics& metrics, double pageHeight,
                       TextSetter& setter) {
    Flow flow(metrics, pageHeight, setter);
    for (const FormBlock& block : blocks) std::visit(flow, block);
    return flow.items();
}

}  // namespace motcua::print
