// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace motcua::ui {

/// A filled box with a border that lies wholly inside `box`.
void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& border,
              qreal borderWidth = 1, qreal radius = 4);

/// The 2 px ring that shows the focus, inside `box`.
void paintFocus(QPainter& painter, const QRectF& box, qreal radius = 4);

}  // namespace motcua::ui
