// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timeliness.h"

#include "core/calendar/working_calendar.h"
#include "core/calendar/working_time.h"
#include "core/calendar/working_timeline.h"

#include <algorithm>

namespace motcua {

namespace {

/// Where the session begins that holds the due instant; the last one before it where it stands in none.
Instant sessionStart(Instant due, const WorkingCalendar& calendar) {
    const qint64 day = dayEndingAt(due);
    const Sessions sessions = calendar.sessions(dateOf(day));
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        const Instant from = startOf(day).plusSeconds(session->from);
        if (from < due) return from;
    }
    const WorkingTimeline& timeline = calendar.timeline();
    const qint64 before = timeline.ordinalAt(day - 1);
    return startOf(timeline.workedDay(before)).plusSeconds(timeline.patternOf(before).sessions().last().from);
}

}  // namespace

Timeliness timelinessOfFinished(Instant finished, Instant due, const WorkingCalendar& calendar) {
    if (finished > due) return Timeliness::Overdue;
    return finished < sessionStart(due, calendar) ? Timeliness::Early : Timeliness::OnTime;
}

Timeliness timelinessOfOpen(Instant now, Instant due, bool paused, qint64 dueSoonSeconds,
                            const WorkingCalendar& calendar) {
    if (paused) return Timeliness::Paused;
    if (now > due) return Timeliness::Overdue;
    return workingMsBetween(now, due, calendar) <= dueSoonSeconds * 1000 ? Timeliness::DueSoon
                                                                         : Timeliness::WithinLimit;
}

qint64 overdueDays(Instant due, Instant at, const WorkingCalendar& calendar) {
    if (at <= due) return 0;
    const WorkingTimeline& timeline = calendar.timeline();
    return timeline.ordinalAt(dayOf(at)) - timeline.ordinalAt(dayEndingAt(due));
}

qint64 remainingSeconds(Instant now, Instant due, const WorkingCalendar& calendar) {
    return std::max<qint64>(0, workingSecondsBetween(now, due, calendar));
}

}  // namespace motcua
