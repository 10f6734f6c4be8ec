// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filter_chip.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace motcua::ui {

FilterChip::FilterChip(const QString& label, std::optional<State> state, QWidget* parent)
    : QPushButton(label, parent), m_state(state) {
    setAccessibleName(label);
    setCheckable(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(const QString& count) {
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : text() + QLatin1Char(' ') + count);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const {
    // As wide as when it is on, so that nothing moves.
    const QFontMetrics bold(deskFont(13, true));
    int width = 24 + bold.horizontalAdvance(text());
    if (m_state) width += 18;
    if (!m_count.isEmpty()) width += 8 + bold.horizontalAdvance(m_count);
    return {width + 1, 32};
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    const bool on = isChecked();
    paintBox(painter, rect(), on || underMouse() ? c.selection : c.panel, on ? c.primary : c.controlBorder);
    if (hasFocus()) paintFocus(painter, rect());
    const QFont bold = deskFont(13, true);
    int x = 12;
    if (m_state) {
        paintState(painter, *m_state, QRectF(x, 0, 12, height()),
                   on ? stateColours(*m_state).onTint : stateColours(*m_state).text);
        x += 18;
    }
    painter.setFont(on ? bold : deskFont());
    painter.setPen(!isEnabled() ? c.disabledText : on ? c.primary : c.text);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_count.isEmpty()) return;
    painter.setFont(bold);
    if (m_state && isEnabled()) painter.setPen(stateColours(*m_state).onTint);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

}  // namespace motcua::ui
