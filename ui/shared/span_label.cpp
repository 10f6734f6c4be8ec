// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/span_label.h"

#include "ui/shared/plain_text.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace motcua::ui {

namespace {

// The shape of a state stands on this much room, made of no-break spaces before the text.
QString shownText(const Span& span, int pixelSize) {
    QString text = span.state ? QString(pixelSize <= 12 ? 6 : 5, QChar(0x00A0)) + span.text : span.text;
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QColor colourOf(const Span& span) {
    if (span.state) return stateColours(*span.state).onTint;
    return span.quiet ? colours().secondary : colours().text;
}

}  // namespace

SpanLabel::SpanLabel(QList<Span> spans, int pixelSize, QWidget* parent)
    : QWidget(parent), m_pixelSize(pixelSize) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpans(std::move(spans));
}

void SpanLabel::setSpans(QList<Span> spans) {
    m_spans = std::move(spans);
    for (Span& span : m_spans) span.text = showable(span.text);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString SpanLabel::text() const {
    QString whole;
    for (const Span& span : m_spans) whole += span.text;
    return whole;
}

void SpanLabel::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

QSize SpanLabel::sizeHint() const {
    const QSizeF size = layOut(100'000, nullptr);
    return {static_cast<int>(std::ceil(size.width())) + 1, static_cast<int>(std::ceil(size.height()))};
}

QSize SpanLabel::minimumSizeHint() const {
    return {std::min(80, sizeHint().width()), static_cast<int>(std::ceil(layOut(100'000, nullptr).height()))};
}

int SpanLabel::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(layOut(width, nullptr).height()));
}

void SpanLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    layOut(width(), &painter);
}

QSizeF SpanLabel::layOut(qreal width, QPainter* painter) const {
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    QList<std::pair<int, State>> shapes;
    for (const Span& span : m_spans) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.size());
        if (span.state) shapes.append({range.start, *span.state});
        whole += shownText(span, m_pixelSize);
        range.length = static_cast<int>(whole.size()) - range.start;
        range.format.setFontWeight(span.bold ? QFont::Bold : QFont::Normal);
        range.format.setForeground(isEnabled() ? colourOf(span) : colours().disabledText);
        formats.append(range);
    }
    QTextLayout layout(whole, deskFont(m_pixelSize), this);
    layout.setFormats(formats);
    QTextOption option(m_alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal lineHeight = m_pixelSize <= 12 ? 16 : m_pixelSize <= 13 ? 18 : m_pixelSize * 1.5;
    qreal y = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        widest = std::max(widest, line.naturalTextWidth());
        y += lineHeight;
    }
    layout.endLayout();
    if (!painter) return {widest, std::max(y, lineHeight)};
    const qreal top = std::max(0.0, (height() - y) / 2);
    layout.draw(painter, {0, top});
    for (const auto& [start, state] : shapes) {
        const QTextLine line = layout.lineForTextPosition(start);
        paintState(*painter, state, QRectF(line.cursorToX(start), top + line.y(), 12, line.height()),
                   stateColours(state).onTint);
    }
    return {widest, y};
}

}  // namespace motcua::ui
