// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_field.h"

#include "core/base/clock.h"
#include "core/base/short_date.h"
#include "ui/shared/messages.h"

namespace motcua::ui {

namespace {

QString shown(QDate date) {
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

}  // namespace

DateField::DateField(const Clock& clock, QWidget* parent) : LineField(parent), m_clock(clock) {
    setMaxLength(32);
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(this, &QLineEdit::textEdited, this, [this] { clearMark(); });
}

std::optional<QDate> DateField::date() const {
    const Outcome<QDate> read = dateFromShort(text(), localDate(m_clock.now()));
    return read ? std::optional(*read) : std::nullopt;
}

void DateField::setDate(std::optional<QDate> date) {
    setText(date ? shown(*date) : QString());
    clearMark();
    m_last = date;
}

void DateField::settle() {
    std::optional<QDate> found;
    if (!text().trimmed().isEmpty()) {
        const Outcome<QDate> read = dateFromShort(text(), localDate(m_clock.now()));
        if (read) {
            found = *read;
            setText(shown(*read));
        } else {
            setMark(Mark::Wrong, tr("no date"), refusalText(read.refusals().first()));
        }
    }
    if (found == m_last) return;
    m_last = found;
    Q_EMIT dateChanged(found);
}

}  // namespace motcua::ui
