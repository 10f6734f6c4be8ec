// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <compare>
#include <optional>

namespace motcua {

/// A point in time: milliseconds since 1970-01-01 00:00 UTC. Has no zone of its own.
/// Everything legal is local at UTC+7 (Viet Nam has no summer time), whatever the PC's zone.
struct Instant {
    qint64 ms = 0;

    friend constexpr auto operator<=>(Instant, Instant) = default;
    [[nodiscard]] constexpr Instant plusSeconds(qint64 seconds) const { return {ms + seconds * 1000}; }
};

inline constexpr qint64 kMsPerDay = 86'400'000;
inline constexpr qint64 kVietnamOffsetMs = 7 * 3'600'000;

/// The calendar date at UTC+7.
[[nodiscard]] QDate localDate(Instant at);
/// The time of day at UTC+7, to the millisecond.
[[nodiscard]] QTime localTime(Instant at);
/// The instant at which clocks in Viet Nam show this date and time.
[[nodiscard]] Instant fromLocal(QDate date, QTime time);

/// ISO 8601 with `+07:00`, to the second: "2026-11-25T17:00:00+07:00".
[[nodiscard]] QString toIso(Instant at);
/// Reads ISO 8601. Without zone it is local at UTC+7; a date alone is midnight; `Z` and offsets are
/// understood; seconds and fractions are optional. Nothing else, no white space.
[[nodiscard]] std::optional<Instant> instantFromIso(const QString& text);

/// "17:00 25/11/2026" as screens show it.
[[nodiscard]] QString toShortVietnamese(Instant at);
/// "17 giờ 00 phút, ngày 25 tháng 11 năm 2026" as slips print it (NĐ 30/2020: leading zero for days
/// below 10 and months 1–2).
[[nodiscard]] QString toSlipVietnamese(Instant at);
/// "thứ Tư", "Chủ nhật".
[[nodiscard]] QString weekdayVietnamese(QDate date);

}  // namespace motcua
