// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_field.h"

namespace motcua::ui {

DateField::DateField(Reader reader, QWidget* parent) : LineField(parent), m_reader(std::move(reader)) {
    setMaxLength(32);
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(this, &QLineEdit::textEdited, this, [this] { clearMark(); });
}

std::optional<QDate> DateField::date() const {
    return text().trimmed().isEmpty() ? std::nullopt : m_reader(text());
}

void DateField::setDate(std::optional<QDate> date) {
    setText(date ? date->toString(QStringLiteral("dd/MM/yyyy")) : QString());
    clearMark();
    m_last = date;
}

void DateField::settle() {
    const std::optional<QDate> found = date();
    if (found)
        setText(found->toString(QStringLiteral("dd/MM/yyyy")));
    else if (!text().trimmed().isEmpty())
        setMark(Mark::Wrong, tr("no date"),
                tr("This is not a date. Write day, month and year with four digits, as in 07/03/1985."));
    if (found == m_last) return;
    m_last = found;
    Q_EMIT dateChanged(found);
}

}  // namespace motcua::ui
