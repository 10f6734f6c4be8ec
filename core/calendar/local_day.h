// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace motcua {

/// A local date at UTC+7 as a number of days since 1970-01-01: what the hot paths count in.
inline constexpr qint64 kEpochJulianDay = 2'440'588;

[[nodiscard]] constexpr qint64 dayOf(Instant at) {
    const qint64 local = at.ms + kVietnamOffsetMs;
    const qint64 day = local / kMsPerDay;
    return local % kMsPerDay < 0 ? day - 1 : day;
}
[[nodiscard]] constexpr Instant startOf(qint64 day) {
    return {day * kMsPerDay - kVietnamOffsetMs};
}
[[nodiscard]] constexpr qint64 msOfDay(Instant at) {
    return at.ms - startOf(dayOf(at)).ms;
}
[[nodiscard]] inline qint64 dayOf(QDate date) {
    return date.toJulianDay() - kEpochJulianDay;
}
[[nodiscard]] inline QDate dateOf(qint64 day) {
    return QDate::fromJulianDay(day + kEpochJulianDay);
}
/// 0 Monday … 6 Sunday.
[[nodiscard]] constexpr int weekdayOf(qint64 day) {
    const int weekday = int((day + 3) % 7);
    return weekday < 0 ? weekday + 7 : weekday;
}
/// The day that an instant closes: midnight belongs to the day before ("24:00").
[[nodiscard]] constexpr qint64 dayEndingAt(Instant at) {
    return dayOf(Instant{at.ms - 1});
}

}  // namespace motcua
