// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QDate>
#include <QString>

namespace motcua {

/// A date as it is typed at a counter: `0` today, `+3`/`-2` days from today, `15` the 15th of this month,
/// `15/3` this year, `15/3/2026`, `15032026`, `2026-03-15`; dots and dashes do for slashes.
/// A year of two digits is refused, never guessed; years 1880–2199.
/// Refusals: "date.form", "date.twoDigitYear", "date.absent" (no such day); field is `field`.
[[nodiscard]] Outcome<QDate> dateFromShort(const QString& text, QDate today, const QString& field = {});

}  // namespace motcua
