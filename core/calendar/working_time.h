// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace motcua {

class WorkingCalendar;

/// Open time between two instants in milliseconds, exact; negative where `to` is the earlier one.
[[nodiscard]] qint64 workingMsBetween(Instant from, Instant to, const WorkingCalendar& calendar);

/// The same in whole seconds, a begun one not counted.
[[nodiscard]] qint64 workingSecondsBetween(Instant from, Instant to, const WorkingCalendar& calendar);

/// Working days after the date of `from` up to and with the date of `to`; negative the other way round.
[[nodiscard]] qint64 workingDaysBetween(Instant from, Instant to, const WorkingCalendar& calendar);

}  // namespace motcua
