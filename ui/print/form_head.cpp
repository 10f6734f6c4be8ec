// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_head.h"

#include "ui/print/qr_code.h"

#include <algorithm>

namespace motcua::print {

namespace {

constexpr double kTightLeading = 1.24;

/// Lines below one another in a column.
class Column {
public:
    Column(TextSetter& setter, double width) : m_setter(setter), m_width(width) {}

    void text(const FormLine& line, int size, FormAlign align = FormAlign::Centre) {
        const Strip block = m_setter.block(line, {size, kTightLeading, align, 0}, m_width);
        m_strip.add(block, {0, m_strip.height});
        m_strip.height += block.height;
    }
    /// Centred, with lines of about the same length.
    void balanced(const FormLine& line, int size) {
        const TextStyle style{size, kTightLeading, FormAlign::Centre, 0};
        const double width = m_setter.balancedWidth(line, style, m_width);
        const Strip block = m_setter.block(line, style, width);
        m_strip.add(block, {(m_width - width) / 2, m_strip.height});
        m_strip.height += block.height;
    }
    void rule(double length, double thickness, double below) {
        m_strip.height += thickness * 4;
        m_strip.fills += QRectF((m_width - length) / 2, m_strip.height, length, thickness);
        m_strip.height += thickness + below;
    }
    void space(double height) { m_strip.height += height; }
    [[nodiscard]] const Strip& strip() const { return m_strip; }

private:
    TextSetter& m_setter;
    double m_width;
    Strip m_strip;
};

Strip unitColumn(const FormHeading& heading, const PageMetrics& metrics, TextSetter& setter, double width) {
    Column column(setter, width);
    for (const QString& line : heading.superior) column.text({{line}}, metrics.nation);
    double widest = 0;
    for (const QString& line : heading.unit) {
        column.text({{line, true}}, metrics.nation);
        widest = std::max(widest, setter.widthOf({{line, true}}, metrics.nation));
    }
    column.rule(std::min(widest, width) * 0.42, metrics.rule, metrics.rule * 4);
    if (!heading.number.isEmpty()) column.text({{heading.number}}, metrics.place);
    return column.strip();
}

Strip nationColumn(const FormHeading& heading, const PageMetrics& metrics, TextSetter& setter, double width) {
    Column column(setter, width);
    const FormLine motto = {{nationMotto(), true}};
    column.text({{nationName(), true}}, metrics.nation);
    column.text(motto, metrics.motto);
    column.rule(setter.widthOf(motto, metrics.motto), metrics.rule, metrics.rule * 8);
    column.text({{heading.placeAndDate, false, true}}, metrics.place);
    return column.strip();
}

Strip qrStrip(const FormDocument& document, const PageMetrics& metrics, TextSetter& setter) {
    Strip strip;
    strip.height = metrics.qr;
    if (!document.qr.isEmpty()) {
        if (const auto dark = qrRectangles(document.qr, metrics.qr)) strip.fills = *dark;
        return strip;
    }
    const double side = metrics.qr;
    const double thin = metrics.rule / 2;
    strip.fills = {
        {0, 0, side, thin}, {0, side - thin, side, thin}, {0, 0, thin, side}, {side - thin, 0, thin, side}};
    const double padding = side / 10;
    const Strip text =
        setter.block({{document.qrPlaceholder, false, true}},
                     {metrics.footer, kTightLeading, FormAlign::Centre, 0}, side - 2 * padding);
    strip.add(text, {padding, (side - text.height) / 2});
    return strip;
}

}  // namespace

Strip headingStrip(const FormHeading& heading, const PageMetrics& metrics, TextSetter& setter) {
    const double right = setter.widthOf({{nationName(), true}}, metrics.nation) * 1.01;
    const double between = metrics.nation;
    const double left = metrics.textWidth() - right - between;
    const Strip unit = unitColumn(heading, metrics, setter, left);
    const Strip nation = nationColumn(heading, metrics, setter, right);
    Strip strip;
    strip.height = std::max(unit.height, nation.height);
    strip.keepWithNext = true;
    strip.add(unit, {0, 0});
    strip.add(nation, {left + between, 0});
    return strip;
}

Strip titleStrip(const FormDocument& document, const PageMetrics& metrics, TextSetter& setter) {
    const bool hasQr = !document.qr.isEmpty() || !document.qrPlaceholder.isEmpty();
    const double left = hasQr ? metrics.qr + metrics.body : 0;
    Column column(setter, metrics.textWidth() - left);
    for (const QString& line : document.title) column.balanced({{line, true}}, metrics.title);
    if (!document.subtitle.isEmpty()) column.text(document.subtitle, metrics.body);
    if (document.practice)
        column.text({{practiceMark() + QStringLiteral(" – không có giá trị"), true}}, metrics.body);
    for (const QString& mark : document.marks) column.text({{mark, false, true}}, metrics.footer);
    Strip strip;
    strip.height = std::max(column.strip().height, hasQr ? metrics.qr : 0);
    strip.keepWithNext = true;
    strip.add(column.strip(), {left, (strip.height - column.strip().height) / 2});
    if (hasQr) strip.add(qrStrip(document, metrics, setter), {0, (strip.height - metrics.qr) / 2});
    return strip;
}

Strip footerStrip(const FormFooter& footer, int page, const PageMetrics& metrics, TextSetter& setter) {
    Strip strip;
    FormLine rightLine = footer.right;
    if (footer.numbered) rightLine += {QStringLiteral("Trang %1").arg(page)};
    if (footer.left.isEmpty() && rightLine.isEmpty() && footer.note.isEmpty()) return strip;
    const double width = metrics.textWidth();
    const auto set = [&](const FormLine& line, FormAlign align) {
        return setter.block(line, {metrics.footer, kTightLeading, align, 0}, width);
    };
    strip.fills += QRectF(0, 0, width, metrics.rule);
    strip.height = fromMm(1.2);
    const Strip left = set(footer.left, FormAlign::Left);
    const Strip right = set(rightLine, FormAlign::Right);
    strip.add(left, {0, strip.height});
    strip.add(right, {0, strip.height});
    strip.height += std::max(left.height, right.height);
    if (footer.note.isEmpty()) return strip;
    const Strip note = set({{footer.note}}, FormAlign::Left);
    strip.add(note, {0, strip.height});
    strip.height += note.height;
    return strip;
}

Strip runningStrip(const FormDocument& document, int page, const PageMetrics& metrics, TextSetter& setter) {
    const double width = metrics.textWidth();
    const QString number = document.footer.numbered ? QString() : QString::number(page);
    Strip strip = setter.block({{number}}, {metrics.body, kTightLeading, FormAlign::Centre, 0}, width);
    strip.add(setter.block({{document.runningHead}}, {metrics.footer, kTightLeading, FormAlign::Left, 0},
                           width * 0.45),
              {0, 0});
    strip.height += metrics.gap;
    return strip;
}

}  // namespace motcua::print
