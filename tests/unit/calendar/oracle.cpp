// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/calendar/oracle.h"

#include "tests/unit/calendar/vectors.h"

#include <algorithm>

namespace motcua::test {

namespace {

Instant closing(QDate date, const WorkingCalendar& calendar) {
    return fromLocal(date, QTime(0, 0)).plusSeconds(calendar.sessions(date).last().to);
}

QDate worked(QDate date, const WorkingCalendar& calendar) {
    while (calendar.sessions(date).isEmpty()) date = date.addDays(1);
    return date;
}

}  // namespace

Instant walkedDue(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar) {
    QDate day = localDate(start);
    const qint64 whole = limit.thousandths() / 1000;
    if (limit.unit() == LimitUnit::WorkingDay) {
        for (qint64 left = whole; left > 0; --left) day = worked(day.addDays(1), calendar);
        return closing(day, calendar);
    }
    if (limit.unit() == LimitUnit::CalendarDay)
        return closing(worked(day.addDays(whole), calendar), calendar);
    if (limit.unit() == LimitUnit::Month)
        return closing(worked(day.addMonths(int(whole)), calendar), calendar);
    qint64 left = limit.thousandths() * 60 / 1000;
    for (;; day = day.addDays(1)) {
        const Instant midnight = fromLocal(day, QTime(0, 0));
        const Sessions sessions = calendar.sessions(day);
        for (const Session& session : sessions) {
            for (int second = session.from; second < session.to; second += 60) {
                if (midnight.plusSeconds(second) < start) continue;
                if (--left == 0) return midnight.plusSeconds(second + 60);
            }
        }
    }
}

qint64 walkedMinutes(Instant from, Instant to, const WorkingCalendar& calendar) {
    qint64 minutes = 0;
    for (QDate day = localDate(from); day <= localDate(to); day = day.addDays(1)) {
        const Instant midnight = fromLocal(day, QTime(0, 0));
        const Sessions sessions = calendar.sessions(day);
        for (const Session& session : sessions) {
            for (int second = session.from; second < session.to; second += 60) {
                const Instant at = midnight.plusSeconds(second);
                minutes += from <= at && at < to ? 1 : 0;
            }
        }
    }
    return minutes;
}

const QList<WorkingCalendar>& assortedCalendars() {
    static const QList<WorkingCalendar> calendars{
        nationalCalendar(),
        office(),
        calendar(QStringLiteral("seven-and-a-half.json")),
        calendar(QStringLiteral("odd-hours.json")),
        calendar(QStringLiteral("seasons.json")),
        calendar(QStringLiteral("round-the-clock.json")),
    };
    return calendars;
}

Instant Dice::instant() {
    const Instant first = fromLocal(QDate(2018, 1, 1), QTime(0, 0));
    return first.plusSeconds(60 * between(0, 13LL * 365 * 24 * 60));
}

}  // namespace motcua::test
