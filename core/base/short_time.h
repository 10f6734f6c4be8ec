// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>
#include <QTime>

namespace motcua {

/// A time of day as it is typed at a counter: `8` eight o'clock, `830` and `0830` half past, `8:30`, `8h30`,
/// `8g30`, `8.30`, `8h`. Twenty-four hours; 24:00 is no time of a day.
/// Refusals: "time.form", "time.absent" (no such time); field is `field`.
[[nodiscard]] Outcome<QTime> timeFromShort(const QString& text, const QString& field = {});

}  // namespace motcua
