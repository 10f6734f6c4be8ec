// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shortcut_button.h"

#include "ui/shared/paint.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/state.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QShortcut>

namespace motcua::ui {

namespace {
constexpr int kButtonPadding = 12;
constexpr int kButtonGap = 8;
constexpr int kIcon = 16;
}  // namespace

QString keyText(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(QLatin1String("Return"), QLatin1String("Enter"));
    text.replace(QLatin1String("PgDown"), QLatin1String("Page Down"));
    text.replace(QLatin1String("PgUp"), QLatin1String("Page Up"));
    return text;
}

ShortcutButton::ShortcutButton(const QString& label, const QKeySequence& keys, Kind kind, QWidget* parent)
    : QPushButton(label, parent), m_keys(keys), m_kind(kind) {
    setAccessibleName(label);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (keys.isEmpty()) return;
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] { click(); });
}

void ShortcutButton::setKind(Kind kind) {
    m_kind = kind;
    updateGeometry();
    update();
}

void ShortcutButton::setIconShape(std::optional<Icon> icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void ShortcutButton::setTall(bool tall) {
    m_tall = tall;
    updateGeometry();
}

void ShortcutButton::setSpread(bool spread) {
    m_spread = spread;
    setSizePolicy(spread ? QSizePolicy::MinimumExpanding : QSizePolicy::Minimum, QSizePolicy::Fixed);
    update();
}

void ShortcutButton::setReason(const QString& reason) {
    setEnabled(reason.isEmpty());
    updateGeometry();  // what is enabled may be bold
    if (reason == m_reason) return;
    m_reason = reason;
    setToolTip(toolTipText(reason));
    setAccessibleDescription(reason);
    Q_EMIT reasonChanged(reason);
}

QSize ShortcutButton::sizeHint() const {
    // As wide disabled as enabled: nothing moves or is cut when that changes.
    const QFont widest = deskFont(13, m_kind == Kind::Primary);
    int width = 2 * kButtonPadding + QFontMetrics(widest).horizontalAdvance(text());
    if (m_icon) width += kIcon + kButtonGap;
    if (!m_keys.isEmpty())
        width += kButtonGap + QFontMetrics(deskFont(12)).horizontalAdvance(keyText(m_keys));
    return {width + (m_tall ? 10 : 0), m_tall ? 40 : 32};
}

void ShortcutButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBackground(painter);
    QRect inner = rect().adjusted(kButtonPadding, 0, -kButtonPadding, 0);
    if (!m_spread) {
        const int spare = width() - (sizeHint().width());
        inner.adjust(std::max(0, spare / 2) + (m_tall ? 5 : 0), 0, -std::max(0, spare / 2), 0);
    }
    const QColor colour = labelColour();
    if (m_icon) {
        paintIcon(painter, *m_icon, QRectF(inner.left(), height() / 2.0 - kIcon / 2.0, kIcon, kIcon), colour);
        inner.setLeft(inner.left() + kIcon + kButtonGap);
    }
    painter.setPen(colour);
    painter.setFont(labelFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_keys.isEmpty()) return;
    const bool quiet = isEnabled() && m_kind != Kind::Primary;
    painter.setPen(quiet ? colours().faint : colour);
    const int labelWidth = QFontMetrics(labelFont()).horizontalAdvance(text());
    painter.setFont(deskFont(12));
    if (m_spread)
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, keyText(m_keys));
    else
        painter.drawText(inner.adjusted(labelWidth + kButtonGap, 0, kButtonPadding, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, keyText(m_keys));
}

void ShortcutButton::enterEvent(QEnterEvent* event) {
    QPushButton::enterEvent(event);
    update();
}

void ShortcutButton::leaveEvent(QEvent* event) {
    QPushButton::leaveEvent(event);
    update();
}

QFont ShortcutButton::labelFont() const {
    return deskFont(13, m_kind == Kind::Primary && isEnabled());
}

void ShortcutButton::paintBackground(QPainter& painter) const {
    const Colours& c = colours();
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (!isEnabled())
        paintBox(painter, rect(), c.disabledFill, c.panelBorder);
    else if (m_kind == Kind::Primary)
        paintBox(painter, rect(), lit ? c.primaryHover : c.primary, lit ? c.primaryHover : c.primary);
    else
        paintBox(painter, rect(), lit ? c.selection : c.panel, lit ? c.selectionBorder : c.controlBorder);
    if (!hasFocus()) return;
    if (m_kind == Kind::Primary)
        paintBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Qt::transparent, c.onPrimary, 2, 3);
    else
        paintFocus(painter, rect());
}

QColor ShortcutButton::labelColour() const {
    if (!isEnabled()) return colours().disabledText;
    if (m_kind == Kind::Primary) return colours().onPrimary;
    return m_kind == Kind::Destructive ? stateColours(State::Overdue).text : colours().text;
}

}  // namespace motcua::ui
