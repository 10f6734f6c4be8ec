// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/search_box.h"

#include "ui/shared/shortcut_button.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace motcua::ui {

SearchBox::SearchBox(const QString& placeholder, const QKeySequence& keys, QWidget* parent)
    : LineField(parent), m_keyNote(keys.isEmpty() ? QString() : keyText(keys)) {
    setIconShape(Icon::Search);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setNote(m_keyNote);
    if (keys.isEmpty()) return;
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchBox::setHits(const QString& hits) {
    setNote(hits.isEmpty() ? m_keyNote : hits);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (!m_list) break;
            QCoreApplication::sendEvent(m_list, event);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT returnPressed();
            if (m_list) QCoreApplication::sendEvent(m_list, event);
            event->accept();
            return;
        case Qt::Key_Escape:
            if (text().isEmpty()) break;
            clear();
            Q_EMIT textEdited(QString());
            event->accept();
            return;
        default:
            break;
    }
    LineField::keyPressEvent(event);
}

}  // namespace motcua::ui
