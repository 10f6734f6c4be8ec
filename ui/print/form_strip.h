// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

namespace motcua::print {

/// A line of set text at its place.
struct PlacedLine {
    const QTextLayout* layout = nullptr;  ///< owned by the TextSetter
    int line = 0;
    QPointF at;
};

/// What is drawn together and never broken: lines of text and black rectangles, from (0,0) down.
struct Strip {
    double height = 0;
    bool keepWithNext = false;
    QList<PlacedLine> lines;
    QList<QRectF> fills;

    /// Takes over what `other` draws, moved by `by`. Does not change the height.
    void add(const Strip& other, QPointF by) {
        for (PlacedLine line : other.lines) {
            line.at += by;
            lines += line;
        }
        for (const QRectF& fill : other.fills) fills += fill.translated(by);
    }
};

}  // namespace motcua::print
