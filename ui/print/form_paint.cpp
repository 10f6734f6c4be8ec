// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_paint.h"

#include "core/forms/form_document.h"

#include <QPainterPath>
#include <algorithm>

namespace motcua::print {

void paintPracticeMark(QPainter& painter, QSizeF paper, const FormFont& font) {
    // Drawn as an outline: it must neither be read nor be copied as a part of the text.
    QPainterPath mark;
    const double size = std::min(paper.width(), paper.height()) / 7;
    mark.addText(QPointF(0, 0), font.font(int(size), true), practiceMark());
    painter.save();
    painter.translate(paper.width() / 2, paper.height() / 2);
    painter.rotate(paper.width() > paper.height() ? -35 : -50);
    painter.translate(-mark.boundingRect().center());
    painter.fillPath(mark, QColor(226, 226, 226));
    painter.restore();
}

void paintStrip(QPainter& painter, const Strip& strip) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(strip.fills);
    painter.setPen(Qt::black);
    for (const PlacedLine& line : strip.lines) line.layout->lineAt(line.line).draw(&painter, line.at);
}

}  // namespace motcua::print
