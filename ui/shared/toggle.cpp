// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/toggle.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace motcua::ui {

Toggle::Toggle(const QString& label, QWidget* parent) : QCheckBox(label, parent) {
    setAccessibleName(label);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const {
    return {44 + QFontMetrics(deskFont()).horizontalAdvance(text()), 24};
}

void Toggle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    const QRectF track(2, height() / 2.0 - 8, 32, 16);
    const QColor fill = !isEnabled() ? c.disabledFill : isChecked() ? c.primary : c.faint;
    paintBox(painter, track, fill, isEnabled() ? fill : c.panelBorder, 1, 8);
    const QRectF knob(isChecked() ? track.right() - 14 : track.left() + 2, track.top() + 2, 12, 12);
    paintBox(painter, knob, isEnabled() ? c.onPrimary : c.disabledText, Qt::transparent, 0, 6);
    if (hasFocus()) paintFocus(painter, QRectF(rect()).adjusted(0, 0, 0, 0));
    painter.setFont(deskFont());
    painter.setPen(isEnabled() ? c.text : c.disabledText);
    painter.drawText(rect().adjusted(42, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

}  // namespace motcua::ui
