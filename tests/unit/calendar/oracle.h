// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/calendar/working_calendar.h"

#include <QList>
#include <random>

namespace motcua::test {

/// The slow and obvious way: walks dates and minutes with nothing but `sessions(date)`.
[[nodiscard]] Instant walkedDue(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar);
[[nodiscard]] qint64 walkedMinutes(Instant from, Instant to, const WorkingCalendar& calendar);

/// Calendars that differ in all that calendars differ in: days of 7, 7.5 and 8 hours, half days, one and
/// three sessions, round the clock, summer and winter hours, the national one.
[[nodiscard]] const QList<WorkingCalendar>& assortedCalendars();

/// Random cases that are the same in every run.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    [[nodiscard]] qint64 between(qint64 low, qint64 high) {
        return low + qint64(m_engine() % quint64(high - low + 1));
    }
    /// A whole minute from 2018 to 2030.
    [[nodiscard]] Instant instant();

private:
    std::mt19937_64 m_engine;
};

}  // namespace motcua::test
