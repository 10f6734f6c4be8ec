// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/due_text.h"

#include "core/calendar/timeliness.h"
#include "core/calendar/working_calendar.h"
#include "core/calendar/working_time.h"
#include "core/calendar/working_timeline.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/dossier_status.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qint64 kHour = 3600;

QString overdueText(Instant due, Instant now, const WorkingCalendar& calendar) {
    if (const qint64 days = overdueDays(due, now, calendar); days > 0)
        return DossierSay::tr("Overdue by %1 day(s)").arg(days);
    if (const qint64 hours = workingSecondsBetween(due, now, calendar) / kHour; hours > 0)
        return DossierSay::tr("Overdue by %1 hour(s)").arg(hours);
    return DossierSay::tr("Overdue today");
}

QString leftText(Instant due, Instant now, bool soon, const WorkingCalendar& calendar) {
    const Instant lastDay{due.ms - 1};  // midnight closes the day before
    const qint64 days = workingDaysBetween(now, lastDay, calendar);
    if (!soon && days > 0) return DossierSay::tr("%1 day(s) left").arg(days);
    const qint64 seconds = remainingSeconds(now, due, calendar);
    if (seconds >= kHour) return DossierSay::tr("%1 hour(s) left").arg(seconds / kHour);
    return DossierSay::tr("%1 minute(s) left").arg(std::max<qint64>(1, seconds / 60));
}

DueText pausedText(PublicStatus status) {
    if (status == PublicStatus::SupplementRequested)
        return {DueState::Paused, DossierSay::tr("Waits for a supplement")};
    if (status == PublicStatus::FinancialObligation)
        return {DueState::Paused, DossierSay::tr("Waits for a payment")};
    return {DueState::Paused, DossierSay::tr("Paused")};
}

}  // namespace

DueText dueText(const DueFacts& facts, Instant now, int dueSoonHours, const WorkingCalendar& calendar) {
    if (facts.status == PublicStatus::Finished)
        return {DueState::Ready, DossierSay::tr("Waits to be collected")};
    if (isEnded(facts.status)) return {DueState::Ended, label(facts.status)};
    if (facts.paused || !facts.due) return pausedText(facts.status);
    switch (timelinessOfOpen(now, *facts.due, false, dueSoonHours * kHour, calendar)) {
        case Timeliness::Overdue:
            return {DueState::Overdue, overdueText(*facts.due, now, calendar)};
        case Timeliness::DueSoon:
            return {DueState::DueSoon, leftText(*facts.due, now, true, calendar)};
        default:
            return {DueState::Within, leftText(*facts.due, now, false, calendar)};
    }
}

Instant dueSoonUntil(Instant now, int dueSoonHours, const WorkingCalendar& calendar) {
    const WorkingTimeline& timeline = calendar.timeline();
    return timeline.instantAt(timeline.workedMs(now) + dueSoonHours * kHour * 1000);
}

QString sinceText(Instant from, Instant now, const WorkingCalendar& calendar) {
    if (const qint64 days = workingDaysBetween(from, now, calendar); days > 0)
        return DossierSay::tr("%1 day(s)").arg(days);
    const qint64 seconds = std::max<qint64>(0, workingSecondsBetween(from, now, calendar));
    if (seconds >= kHour) return DossierSay::tr("%1 hour(s)").arg(seconds / kHour);
    return DossierSay::tr("%1 minute(s)").arg(seconds / 60);
}

}  // namespace motcua
