// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_date.h"

#include "core/calendar/working_calendar.h"
#include "core/calendar/working_timeline.h"

namespace motcua {

namespace {

constexpr qint64 kMsPerThousandthHour = 3'600;

Instant dueInWorkingDays(qint64 thousandths, qint64 startDay, const WorkingTimeline& timeline) {
    const qint64 last = timeline.ordinalAt(startDay) + thousandths / 1000;
    const qint64 part = thousandths % 1000;
    if (part == 0) return timeline.closingOf(last);
    const qint64 parts = part * (kPartsPerDay / 1000);
    return {startOf(timeline.workedDay(last + 1)).ms + timeline.patternOf(last + 1).timeAfterParts(parts)};
}

/// Closing of the day, or of the next worked one.
Instant closingFrom(qint64 day, const WorkingTimeline& timeline) {
    return timeline.closingOf(timeline.ordinalAt(day - 1) + 1);
}

qint64 monthsLater(qint64 startDay, qint64 months) {
    return dayOf(dateOf(startDay).addMonths(int(months)));
}

Instant dueAtOnce(Instant start, QTime cutOff, const WorkingTimeline& timeline) {
    const qint64 day = dayOf(start);
    const Instant closing = closingFrom(day, timeline);
    const bool inTime = msOfDay(start) <= cutOff.msecsSinceStartOfDay() && start <= closing;
    return dayEndingAt(closing) > day || inTime ? closing : closingFrom(day + 1, timeline);
}

}  // namespace

DueDate dueDate(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar,
                QTime immediateCutOff) {
    const WorkingTimeline& timeline = calendar.timeline();
    const qint64 startDay = dayOf(start);
    const qint64 quantity = limit.thousandths();
    Instant at;
    switch (limit.unit()) {
        case LimitUnit::WorkingDay:
            at = dueInWorkingDays(quantity, startDay, timeline);
            break;
        case LimitUnit::WorkingHour:
            at = timeline.instantAt(timeline.workedMs(start) + quantity * kMsPerThousandthHour);
            break;
        case LimitUnit::CalendarDay:
            at = closingFrom(startDay + (quantity + 999) / 1000, timeline);
            break;
        case LimitUnit::Month:
            at = closingFrom(monthsLater(startDay, quantity / 1000), timeline);
            break;
        case LimitUnit::Immediate:
            at = dueAtOnce(start, immediateCutOff, timeline);
            break;
    }
    return {at, timeline.isProvisional(start, at)};
}

}  // namespace motcua
