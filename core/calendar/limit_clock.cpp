// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/limit_clock.h"

#include "core/calendar/working_calendar.h"

#include <algorithm>

namespace motcua {

namespace {

qint64 beginning(LimitUnit unit, Instant start, const WorkingTimeline& timeline) {
    switch (unit) {
        case LimitUnit::WorkingDay:
            return timeline.ordinalAt(dayOf(start)) * kPartsPerDay;
        case LimitUnit::CalendarDay:
        case LimitUnit::Month:
            return dayOf(start);
        case LimitUnit::WorkingHour:
        case LimitUnit::Immediate:
            break;
    }
    return timeline.workedMs(start);
}

}  // namespace

LimitClock::LimitClock(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar, QTime cutOff)
    : m_unit(limit.unit()),
      m_timeline(&calendar.timeline()),
      m_due(dueDate(limit, start, calendar, cutOff).at),
      m_begin(beginning(limit.unit(), start, calendar.timeline())),
      m_end(m_begin) {
    const qint64 quantity = limit.thousandths();
    switch (m_unit) {
        case LimitUnit::WorkingDay:
            m_end += quantity * (kPartsPerDay / 1000);
            break;
        case LimitUnit::WorkingHour:
            m_end += quantity * 3'600;
            break;
        case LimitUnit::CalendarDay:
            m_end += (quantity + 999) / 1000;
            break;
        case LimitUnit::Month:
            m_end = dayOf(dateOf(m_begin).addMonths(int(quantity / 1000)));
            break;
        case LimitUnit::Immediate:
            m_end = std::max(m_begin, m_timeline->workedMs(m_due));
            break;
    }
}

qint64 LimitClock::position(Instant at) const {
    qint64 mark = 0;
    if (m_unit == LimitUnit::WorkingDay) {
        const qint64 before = m_timeline->ordinalAt(dayOf(at) - 1);
        const bool worked = m_timeline->ordinalAt(dayOf(at)) != before;
        mark =
            before * kPartsPerDay + (worked ? m_timeline->patternOf(before + 1).partsBefore(msOfDay(at)) : 0);
    } else if (m_unit == LimitUnit::CalendarDay || m_unit == LimitUnit::Month) {
        mark = dayOf(at);
    } else {
        mark = m_timeline->workedMs(at);
    }
    return std::max(mark, m_begin);
}

Instant LimitClock::dueAt(qint64 mark) const {
    if (mark == m_end) return m_due;
    if (m_unit == LimitUnit::WorkingDay) {
        const bool whole = mark % kPartsPerDay == 0;
        const qint64 floored = (mark - (mark < 0 ? kPartsPerDay - 1 : 0)) / kPartsPerDay;
        if (whole) return m_timeline->closingOf(mark / kPartsPerDay);
        const qint64 parts = mark - floored * kPartsPerDay;
        return {startOf(m_timeline->workedDay(floored + 1)).ms +
                m_timeline->patternOf(floored + 1).timeAfterParts(parts)};
    }
    if (m_unit == LimitUnit::CalendarDay || m_unit == LimitUnit::Month)
        return m_timeline->closingOf(m_timeline->ordinalAt(mark - 1) + 1);
    return m_timeline->instantAt(mark);
}

}  // namespace motcua
