// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_date.h"

#include "core/calendar/working_time.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/oracle.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;
using test::Dice;

namespace {

/// A limit of a random unit; hours in whole minutes' worth so that the walk can follow.
TimeLimit randomLimit(Dice& dice) {
    switch (dice.between(0, 3)) {
        case 0:
            return TimeLimit::workingDays(dice.between(1, 60));
        case 1:
            return {LimitUnit::WorkingHour, 50 * dice.between(1, 1600)};
        case 2:
            return {LimitUnit::CalendarDay, 1000 * dice.between(1, 90)};
        default:
            return {LimitUnit::Month, 1000 * dice.between(1, 8)};
    }
}

bool insideOrAtEndOfASession(Instant at, const WorkingCalendar& calendar) {
    for (const Instant moment : {at, at.plusSeconds(-1)}) {
        const QDate date = localDate(moment);
        for (const Session& session : calendar.sessions(date)) {
            const Instant midnight = fromLocal(date, QTime(0, 0));
            if (midnight.plusSeconds(session.from) < at && at <= midnight.plusSeconds(session.to))
                return true;
        }
    }
    return false;
}

void expect(bool holds, const TimeLimit& limit, Instant start, int calendar) {
    if (holds) return;
    FAIL(limit.toShort().toStdString()
         << " from " << toIso(start).toStdString() << " in calendar " << calendar);
}

template <class Check>
void forManyCases(unsigned seed, int cases, const Check& check) {
    Dice dice(seed);
    const auto& calendars = test::assortedCalendars();
    for (int i = 0; i < cases; ++i) {
        const int which = int(dice.between(0, calendars.size() - 1));
        check(dice, calendars.at(which), which);
    }
}

}  // namespace

TEST_CASE("due dates are those of a walk over days and minutes") {
    forManyCases(1, 1500, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const TimeLimit limit = randomLimit(dice);
        const Instant start = dice.instant();
        expect(dueDate(limit, start, calendar).at == test::walkedDue(limit, start, calendar), limit, start,
               which);
    });
}

TEST_CASE("due dates outside the table are those of the walk too") {
    forManyCases(2, 200, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const TimeLimit limit = randomLimit(dice);
        const qint64 sign = dice.between(0, 1);
        Instant start = dice.instant();
        start.ms += (sign == 0 ? -30LL : 38LL) * 365 * kMsPerDay;
        expect(dueDate(limit, start, calendar).at == test::walkedDue(limit, start, calendar), limit, start,
               which);
    });
}

TEST_CASE("working time between two instants is that of the walk") {
    forManyCases(3, 300, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const Instant from = dice.instant();
        const Instant to = from.plusSeconds(60 * dice.between(0, 60LL * 24 * 60));
        expect(workingMsBetween(from, to, calendar) == 60'000 * test::walkedMinutes(from, to, calendar),
               TimeLimit::immediate(), from, which);
    });
}

TEST_CASE("a longer limit is never due earlier") {
    forManyCases(4, 20'000, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const Instant start = dice.instant();
        const LimitUnit unit = dice.between(0, 1) == 0 ? LimitUnit::WorkingDay : LimitUnit::WorkingHour;
        const qint64 quantity = dice.between(1, 90'000);
        const TimeLimit limit(unit, quantity);
        expect(dueDate(limit, start, calendar).at < dueDate({unit, quantity + 100}, start, calendar).at,
               limit, start, which);
    });
}

TEST_CASE("a later start is never due earlier") {
    forManyCases(5, 20'000, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const TimeLimit limit = dice.between(0, 9) == 0 ? TimeLimit::immediate() : randomLimit(dice);
        const Instant start = dice.instant();
        const Instant later = start.plusSeconds(dice.between(0, 400'000));
        expect(dueDate(limit, start, calendar).at <= dueDate(limit, later, calendar).at, limit, start, which);
    });
}

TEST_CASE("adding hours twice is adding them at once") {
    forManyCases(6, 20'000, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const Instant start = dice.instant();
        const TimeLimit a(LimitUnit::WorkingHour, dice.between(1, 90'000));
        const TimeLimit b(LimitUnit::WorkingHour, dice.between(1, 90'000));
        const TimeLimit both(LimitUnit::WorkingHour, a.thousandths() + b.thousandths());
        expect(dueDate(b, dueDate(a, start, calendar).at, calendar).at == dueDate(both, start, calendar).at,
               both, start, which);
    });
}

TEST_CASE("the working time up to the due instant is the limit") {
    forManyCases(7, 20'000, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const Instant start = dice.instant();
        const TimeLimit hours(LimitUnit::WorkingHour, dice.between(1, 90'000));
        expect(workingMsBetween(start, dueDate(hours, start, calendar).at, calendar) ==
                   hours.thousandths() * 3600,
               hours, start, which);
    });
}

TEST_CASE("a due instant lies inside or at the end of a session") {
    forManyCases(8, 10'000, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const TimeLimit limit = dice.between(0, 4) == 0
                                    ? TimeLimit(LimitUnit::WorkingDay, dice.between(1, 20'000))
                                    : randomLimit(dice);
        const Instant start = dice.instant();
        expect(insideOrAtEndOfASession(dueDate(limit, start, calendar).at, calendar), limit, start, which);
    });
}

TEST_CASE("a day off more never makes a due date earlier and a worked Saturday more never later") {
    forManyCases(9, 150, [](Dice& dice, const WorkingCalendar& calendar, int which) {
        const TimeLimit limit = randomLimit(dice);
        const Instant start = dice.instant();
        const QDate date = localDate(start).addDays(dice.between(-3, 60));
        const bool works = calendar.isWorkingDay(date);
        if (calendar.nature(date).kind == DayKind::DayOff ||
            calendar.nature(date).kind == DayKind::WorksInstead)
            return;
        CalendarDefinition changed = calendar.definition();
        DayRule rule{date, DayRuleKind::Off, QStringLiteral("thêm"), {}, 0, {}};
        if (!works) rule.kind = DayRuleKind::OwnSessions, rule.sessions = {{8 * 3600, 12 * 3600}};
        changed.days.append(rule);
        const Instant before = dueDate(limit, start, calendar).at;
        const Instant after = dueDate(limit, start, WorkingCalendar(changed)).at;
        // A due date that falls on the added half day itself closes earlier than the next day would.
        expect(works ? before <= after : after <= before, limit, start, which);
    });
}
