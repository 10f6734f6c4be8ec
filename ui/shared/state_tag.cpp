// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/state_tag.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace motcua::ui {

StateTag::StateTag(State state, const QString& text, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state, text);
}

void StateTag::setState(State state, const QString& text) {
    m_state = state;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateTag::sizeHint() const {
    return {QFontMetrics(deskFont(13, true)).horizontalAdvance(m_text) + 37, 24};
}

void StateTag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const StateColours& c = stateColours(m_state);
    paintBox(painter, rect(), c.tint, c.border);
    paintState(painter, m_state, QRectF(8, 0, 12, height()), c.onTint);
    painter.setPen(c.onTint);
    painter.setFont(deskFont(13, true));
    painter.drawText(rect().adjusted(26, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

}  // namespace motcua::ui
