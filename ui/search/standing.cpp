// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/standing.h"

#include "core/calendar/timeliness.h"
#include "core/dossier/desk.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(standing)
};

constexpr qint64 kHour = 3600;
constexpr qint64 kSecondsPerWorkingDay = 8 * kHour;

const WorkingCalendar& calendarOf(const std::optional<UnitId>& unit, const Desk& desk) {
    return unit ? desk.centre.calendarOf(*unit) : nationalCalendar();
}

qint64 dueSoonSeconds(const Desk& desk, QDate day) {
    const auto rules = desk.centre.centre().deskRulesOn(day);
    return rules ? rules->dueSoonHours * kHour : 0;
}

QString overdueText(qint64 days) {
    return days > 0 ? Say::tr("Overdue by %n day(s)", nullptr, int(days)) : Say::tr("Overdue today");
}

QString leftText(qint64 seconds) {
    if (seconds >= kSecondsPerWorkingDay)
        return Say::tr("%n day(s) left", nullptr, int(seconds / kSecondsPerWorkingDay));
    return seconds >= kHour ? Say::tr("%n hour(s) left", nullptr, int(seconds / kHour))
                            : Say::tr("Less than 1 hour left");
}

Standing endedStanding(PublicStatus status) {
    if (status == PublicStatus::Finished) return {State::Ready, Say::tr("Ready to hand back")};
    if (status == PublicStatus::Returned) return {State::Ready, Say::tr("Handed back")};
    return {State::Paused, label(status)};
}

}  // namespace

Standing standingOf(const DossierRow& row, const Desk& desk) {
    if (isEnded(row.status)) return endedStanding(row.status);
    if (!row.due || row.paused)
        return {State::Paused, row.status == PublicStatus::SupplementRequested
                                   ? Say::tr("Waiting for a supplement")
                                   : Say::tr("Paused")};
    const Instant now = desk.clock.now();
    const WorkingCalendar& calendar = calendarOf(row.unit, desk);
    switch (timelinessOfOpen(now, *row.due, false, dueSoonSeconds(desk, localDate(now)), calendar)) {
        case Timeliness::Overdue:
            return {State::Overdue, overdueText(overdueDays(*row.due, now, calendar))};
        case Timeliness::DueSoon:
            return {State::DueSoon, leftText(remainingSeconds(now, *row.due, calendar))};
        default:
            return {State::Within, leftText(remainingSeconds(now, *row.due, calendar))};
    }
}

Standing finishedStanding(Instant finished, Instant due, UnitId unit, const Desk& desk) {
    const WorkingCalendar& calendar = calendarOf(unit, desk);
    switch (timelinessOfFinished(finished, due, calendar)) {
        case Timeliness::Early:
            return {State::Within, Say::tr("Early")};
        case Timeliness::Overdue:
            return {State::Overdue, overdueText(overdueDays(due, finished, calendar))};
        default:
            return {State::Within, Say::tr("On time")};
    }
}

}  // namespace motcua::ui
