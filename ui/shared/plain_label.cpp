// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/plain_label.h"

#include "ui/shared/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>
#include <array>

namespace motcua::ui {

PlainLabel::PlainLabel(const QString& text, TextRole role, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setRole(role);
    setText(text);
}

void PlainLabel::setText(const QString& text) {
    QLabel::setText(showable(text));
}

void PlainLabel::setRole(TextRole role) {
    static constexpr std::array<const char*, 9> names{"base",  "secondary", "small",   "strong", "section",
                                                      "title", "code",      "promise", "number"};
    setProperty("role", QLatin1String(names.at(static_cast<size_t>(role))));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainLabel::setElided(bool elided) {
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    update();
}

QSize PlainLabel::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().averageCharWidth() * 4, hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent* event) {
    if (!m_elided) return QLabel::paintEvent(event);
    const QRect box = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, box.width());
    const QString tip = shown == text() ? QString() : toolTipText(text());
    if (toolTip() != tip) setToolTip(tip);
    QPainter painter(this);
    style()->drawItemText(&painter, box, static_cast<int>(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

}  // namespace motcua::ui
