// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/time_field.h"

#include "core/base/short_time.h"
#include "ui/shared/messages.h"

namespace motcua::ui {

TimeField::TimeField(QWidget* parent) : LineField(parent) {
    setMaxLength(16);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::settle);
    connect(this, &QLineEdit::textEdited, this, [this] { clearMark(); });
}

std::optional<QTime> TimeField::time() const {
    const Outcome<QTime> read = timeFromShort(text());
    return read ? std::optional(*read) : std::nullopt;
}

void TimeField::settle() {
    if (text().trimmed().isEmpty()) return;
    const Outcome<QTime> read = timeFromShort(text());
    if (read)
        setText(read->toString(QStringLiteral("HH:mm")));
    else
        setMark(Mark::Wrong, {}, refusalText(read.refusals().first()));
}

}  // namespace motcua::ui
