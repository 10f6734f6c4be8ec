// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/link_button.h"

#include "ui/shared/paint.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QShortcut>

namespace motcua::ui {

LinkButton::LinkButton(const QString& label, const QKeySequence& keys, QWidget* parent)
    : QPushButton(label, parent), m_keys(keys) {
    setAccessibleName(label);
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (keys.isEmpty()) return;
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] { click(); });
}

void LinkButton::setPixelSize(int pixelSize) {
    m_pixelSize = pixelSize;
    updateGeometry();
}

QSize LinkButton::sizeHint() const {
    const int key = QFontMetrics(deskFont(m_pixelSize)).horizontalAdvance(keyNote());
    return {QFontMetrics(linkFont()).horizontalAdvance(text()) + key + 6, 20};
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect inner = rect().adjusted(3, 0, -3, 0);
    painter.setFont(linkFont());
    painter.setPen(isEnabled() ? colours().primary : colours().disabledText);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    const int width = painter.fontMetrics().horizontalAdvance(text());
    painter.setFont(deskFont(m_pixelSize));
    painter.setPen(colours().faint);
    painter.drawText(inner.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, keyNote());
    if (hasFocus()) paintFocus(painter, rect(), 3);
}

QString LinkButton::keyNote() const {
    return m_keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keyText(m_keys));
}

QFont LinkButton::linkFont() const {
    QFont font = deskFont(m_pixelSize);
    font.setUnderline(true);
    return font;
}

}  // namespace motcua::ui
