// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_time.h"

#include "core/calendar/working_calendar.h"
#include "core/calendar/working_timeline.h"

namespace motcua {

qint64 workingMsBetween(Instant from, Instant to, const WorkingCalendar& calendar) {
    return calendar.timeline().workedMs(to) - calendar.timeline().workedMs(from);
}

qint64 workingSecondsBetween(Instant from, Instant to, const WorkingCalendar& calendar) {
    return workingMsBetween(from, to, calendar) / 1000;
}

qint64 workingDaysBetween(Instant from, Instant to, const WorkingCalendar& calendar) {
    return calendar.timeline().ordinalAt(dayOf(to)) - calendar.timeline().ordinalAt(dayOf(from));
}

}  // namespace motcua
