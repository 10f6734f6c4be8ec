// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <optional>

namespace motcua {

class WorkingCalendar;

/// Early, OnTime, Overdue where the work is finished; the others and Overdue where it is not.
enum class Timeliness { Early, OnTime, WithinLimit, DueSoon, Paused, Overdue };

/// Of finished work; finished means that the result is ready, not that it was collected.
/// Early: before the session that holds the due instant. On time: up to and with the due instant.
[[nodiscard]] Timeliness timelinessOfFinished(Instant finished, Instant due, const WorkingCalendar& calendar);

/// Of unfinished work at `now`. Paused is not late. Overdue from just after the due instant on; due soon
/// while at most `dueSoonSeconds` of working time are left.
[[nodiscard]] Timeliness timelinessOfOpen(Instant now, Instant due, bool paused, qint64 dueSoonSeconds,
                                          const WorkingCalendar& calendar);

/// Working days after the due date up to `at`, the due date not counted, the day of `at` only if worked.
/// Zero where `at` is not later than `due`.
[[nodiscard]] qint64 overdueDays(Instant due, Instant at, const WorkingCalendar& calendar);

/// Working seconds left until `due`; zero once it has passed.
[[nodiscard]] qint64 remainingSeconds(Instant now, Instant due, const WorkingCalendar& calendar);

}  // namespace motcua
