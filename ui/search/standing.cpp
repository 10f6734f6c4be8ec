// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/standing.h"

#include "core/calendar/timeliness.h"
#include "core/dossier/desk.h"
#include "ui/shared/due_shape.h"

#include <QCoreApplication>

namespace motcua::ui {

namespace {

struct StandingSay {
    Q_DECLARE_TR_FUNCTIONS(standing)
};

}  // namespace

Standing standingOf(const DossierRow& row, const Desk& desk) {
    const Instant now = desk.clock.now();
    const auto rules = desk.centre.centre().deskRulesOn(localDate(now));
    const WorkingCalendar& calendar = row.unit ? desk.centre.calendarOf(*row.unit) : nationalCalendar();
    const DueText due =
        dueText({row.due, row.paused, row.status}, now, rules ? rules->dueSoonHours : 0, calendar);
    return {shapeOf(due, row.status), due.text};
}

Standing finishedStanding(const Dossier& dossier, const Desk& desk) {
    const WorkingCalendar& calendar = desk.centre.calendarOf(dossier.competentUnit);
    const Instant due = dossier.due.value_or(dossier.promisedDue);
    switch (timelinessOfFinished(*dossier.finishedAt, due, calendar)) {
        case Timeliness::Early:
            return {State::Within, StandingSay::tr("Early")};
        case Timeliness::Overdue: {
            const qint64 days = overdueDays(due, *dossier.finishedAt, calendar);
            return {State::Overdue, days > 0 ? StandingSay::tr("%n day(s) late", nullptr, int(days))
                                             : StandingSay::tr("Late by hours")};
        }
        default:
            return {State::Within, StandingSay::tr("On time")};
    }
}

}  // namespace motcua::ui
