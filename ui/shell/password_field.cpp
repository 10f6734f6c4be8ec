// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/password_field.h"

#include <QKeyEvent>

namespace motcua::ui {

PasswordField::PasswordField(const QString& objectName, QWidget* parent) : LineField(parent) {
    setObjectName(objectName);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                        Qt::ImhNoPredictiveText);
    setMaxLength(512);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) setNote({});
    });
}

void PasswordField::setShown(bool shown) {
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void PasswordField::wipe() {
    setText(QString(text().size(), u'*'));
    setText({});
}

/// No system tells whether Caps Lock is on; the first letter does.
void PasswordField::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        refreshNote(typed.at(0).isUpper() != shift && typed.at(0).toUpper() != typed.at(0).toLower());
    }
    LineField::keyPressEvent(event);
    const QString now = text();
    if (!m_capsLock && std::any_of(now.begin(), now.end(), [](QChar c) { return c.unicode() > 0x7f; }))
        setNote(tr("letters with marks"));
}

void PasswordField::refreshNote(bool capsLock) {
    m_capsLock = capsLock;
    setNote(capsLock ? tr("Caps Lock is on") : QString());
}

}  // namespace motcua::ui
