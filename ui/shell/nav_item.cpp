// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_item.h"

#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QShortcut>

namespace motcua::ui {

NavItem::NavItem(int id, const QString& label, Icon icon, const QKeySequence& keys, QWidget* parent)
    : QPushButton(parent), m_id(id), m_icon(icon), m_keys(keys) {
    setLabel(label);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    if (keys.isEmpty()) return;
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] { click(); });
}

void NavItem::setLabel(const QString& label) {
    setText(label);
    setAccessibleName(label);
    setToolTip(m_compact ? toolTipText(label + QStringLiteral(" (%1)").arg(keyText(m_keys))) : QString());
    update();
}

void NavItem::setCompact(bool compact) {
    m_compact = compact;
    setLabel(text());
    updateGeometry();
}

QSize NavItem::sizeHint() const {
    return {m_compact ? 40 : 167, 36};
}

void NavItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    if (isChecked() || underMouse() || isDown()) paintBox(painter, rect(), c.selection, Qt::transparent, 0);
    if (m_framed) paintBox(painter, QRectF(rect()).adjusted(0, 2, 0, -2), Qt::transparent, c.controlBorder);
    if (hasFocus()) paintFocus(painter, QRectF(rect()).adjusted(0, m_framed ? 2 : 0, 0, m_framed ? -2 : 0));
    const QColor colour = isChecked() ? c.primary : c.text;
    const QColor iconColour = isChecked() ? c.primary : c.secondary;
    if (!m_compact) {
        paintIcon(painter, m_icon, QRectF(7, height() / 2.0 - 8, 16, 16), iconColour);
        paintWords(painter, colour);
        return;
    }
    paintIcon(painter, m_icon, QRectF(6, height() / 2.0 - 8, 16, 16), iconColour);
    painter.setPen(c.faint);
    painter.setFont(deskFont(12, isChecked()));
    painter.drawText(rect().adjusted(0, 0, -5, 0), Qt::AlignRight | Qt::AlignVCenter,
                     keyText(m_keys).section(QLatin1Char('+'), -1));
}

void NavItem::paintWords(QPainter& painter, const QColor& colour) const {
    painter.setFont(deskFont(12));
    painter.setPen(colours().faint);
    const QString key = keyText(m_keys);
    const int keyWidth = painter.fontMetrics().horizontalAdvance(key);
    painter.drawText(rect().adjusted(0, 0, m_framed ? -8 : -4, 0), Qt::AlignRight | Qt::AlignVCenter, key);
    painter.setFont(deskFont(13, isChecked()));
    painter.setPen(colour);
    const QRect box = rect().adjusted(32, 0, -keyWidth - 8, 0);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

}  // namespace motcua::ui
