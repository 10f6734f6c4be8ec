// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/clock_watch.h"

#include "core/access/reauthentication.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/office_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"

#include <algorithm>

namespace motcua {

namespace {

/// A busy hour of a large centre: a jump is noticed by the first reception after it.
constexpr int kLookedAt = 200;

qint64 daysOffBetween(QDate before, QDate after, const WorkingCalendar& calendar) {
    qint64 off = 0;
    for (QDate day = before.addDays(1); day < after; day = day.addDays(1))
        if (!calendar.isWorkingDay(day)) ++off;
    return off;
}

bool isJump(Instant before, Instant after, const WorkingCalendar& calendar) {
    const qint64 passed = after.ms - before.ms;
    if (passed < -kClockToleranceMs) return true;
    if (passed <= kMsPerDay) return false;
    // No centre is closed for so long.
    constexpr qint64 kYear = 366 * kMsPerDay;
    if (passed > kYear) return true;
    return passed - daysOffBetween(localDate(before), localDate(after), calendar) * kMsPerDay > kMsPerDay;
}

}  // namespace

std::optional<ClockJump> clockJump(const QList<EventTime>& recent, Instant now,
                                   const WorkingCalendar& calendar) {
    std::optional<ClockJump> found;
    std::optional<Instant> latest;
    const auto follow = [&](Instant at) {
        if (latest && !found && isJump(*latest, at, calendar)) found = ClockJump{*latest, at};
        latest = latest ? std::max(*latest, at) : at;
    };
    for (const EventTime& event : recent) {
        if (event.kind == office_event::kClockAnomaly) {
            latest = event.at;
            found.reset();
        } else {
            follow(event.at);
        }
    }
    follow(now);
    return found;
}

std::optional<ClockJump> unconfirmedJump(const Desk& desk) {
    if (desk.centre.isPractice()) return std::nullopt;
    const auto own = desk.directory.unitByKey(desk.centre.centre().defaultUnitKey);
    if (!own) throw LogicError(QStringLiteral("a centre without its own unit"));
    return clockJump(desk.journal.recentTimes(kLookedAt), desk.clock.now(), desk.centre.calendarOf(own->id));
}

Refusal clockRefusal(const ClockJump& jump) {
    return {QStringLiteral("clock.anomaly"),
            DossierSay::tr(
                "The clock of this machine jumped from %1 to %2; nothing is received until it is right.")
                .arg(toShortVietnamese(jump.before), toShortVietnamese(jump.after)),
            DossierSay::tr(
                "Set date and time of this machine right. If they are right, a supervisor confirms it: he "
                "takes over the counter and is asked, or runs motcua-cli clock confirm."),
            QStringLiteral("clock")};
}

bool ConfirmClock::mayConfirm(const Actor& actor, const ClockJump& jump) {
    // Which day it is, is the very question: a grant that held on either counts.
    return actor.holdsAnywhere(role::kSupervisor, localDate(jump.before)) ||
           actor.holdsAnywhere(role::kSupervisor, localDate(jump.after));
}

Outcome<ClockJump> ConfirmClock::confirm(const Actor& actor) {
    const auto work = m_desk.work.begin();
    const Instant now = m_desk.clock.now();
    const auto jump = unconfirmedJump(m_desk);
    if (!jump)
        return Refusal{QStringLiteral("clock.right"),
                       DossierSay::tr("The clock has not jumped."),
                       {},
                       QStringLiteral("clock")};
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    if (!mayConfirm(*acting, *jump))
        return noted(m_desk, *acting, keyOf(Function::ReleaseClock),
                     {refused("clock.supervisor",
                              DossierSay::tr("Only a supervisor confirms that the clock is right."),
                              DossierSay::tr("Ask the supervisor of the centre."), "actor")});
    if (const auto missing = missingProof(m_desk, actor)) return *missing;
    m_desk.journal.append(officeEvent(office_event::kClockAnomaly, *acting, now,
                                      {{QStringLiteral("before"), jump->before.ms},
                                       {QStringLiteral("after"), jump->after.ms},
                                       {QStringLiteral("confirmed"), now.ms}}));
    work->commit();
    return *jump;
}

}  // namespace motcua
