// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/panel.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <QVariant>

namespace motcua::ui {

QFrame* separator(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("surface", QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_headRow(new QHBoxLayout(m_head)),
      m_title(new PlainLabel(QString(), TextRole::Section, m_head)),
      m_note(new PlainLabel(QString(), TextRole::Small, m_head)),
      m_line(separator(this)),
      m_content(new QVBoxLayout) {
    setProperty("surface", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_head->setFixedHeight(40);
    m_headRow->setContentsMargins(15, 0, 15, 0);
    m_headRow->setSpacing(8);
    m_headRow->addWidget(m_title, 1);
    m_headRow->addWidget(m_note);
    column->addWidget(m_head);
    column->addWidget(m_line);
    column->addLayout(m_content, 1);
    m_content->setSpacing(8);
    setFlush(false);
    setTitle(title);
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
    const int top = title.isEmpty() ? 15 : 0;
    if (m_line->isHidden()) m_content->setContentsMargins(15, top, 15, 15);
}

void Panel::setNote(const QString& note) {
    m_note->setText(note);
}

void Panel::setHeadWidget(QWidget* widget) {
    m_note->hide();
    m_headRow->addWidget(widget);
}

void Panel::setJumpKey(const QKeySequence& keys) {
    if (m_note->text().isEmpty()) m_note->setText(keyText(keys));
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] { focusInside(); });
}

void Panel::setFlush(bool flush, bool line) {
    m_line->setVisible(flush && line && !m_title->text().isEmpty());
    const int top = m_title->text().isEmpty() ? 15 : 0;
    if (flush)
        m_content->setContentsMargins(0, 0, 0, 0);
    else
        m_content->setContentsMargins(15, top, 15, 15);
    if (flush) m_content->setSpacing(0);
}

void Panel::focusInside() {
    for (QWidget* next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) && isAncestorOf(next) && next->isEnabled() &&
            next->isVisibleTo(this))
            return next->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace motcua::ui
