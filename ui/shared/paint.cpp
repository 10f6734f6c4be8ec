// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paint.h"

#include "ui/shared/theme.h"

#include <QPainter>

void motcua::ui::paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& border,
                          qreal borderWidth, qreal radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = borderWidth / 2;
    painter.setPen(border.alpha() > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void motcua::ui::paintFocus(QPainter& painter, const QRectF& box, qreal radius) {
    paintBox(painter, box, Qt::transparent, colours().primary, 2, radius);
}
