// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_date.h"
#include "core/calendar/working_calendar.h"
#include "tests/bench/figures.h"
#include "tests/bench/sections.h"

#include <random>

namespace motcua::bench {

namespace {

constexpr int kCases = 4096;
constexpr int kRounds = 31;

struct Case {
    Instant start;
    TimeLimit limit;
};

/// Starts over four years, limits of 1 to 45 days.
std::vector<Case> cases(LimitUnit unit, qint64 unitsPerDay) {
    std::mt19937_64 chance(1);
    std::vector<Case> made;
    for (int i = 0; i < kCases; ++i) {
        const QDate date = QDate(2023, 1, 2).addDays(qint64(chance() % 1400));
        const QTime time = QTime(7, 30).addSecs(int(chance() % 30'000));
        made.push_back(
            {fromLocal(date, time), TimeLimit(unit, qint64(1 + chance() % 45) * unitsPerDay * 1000)});
    }
    return made;
}

template <class Answer>
double perCall(const std::vector<Case>& made, Answer answer) {
    Figures figures;
    for (int round = 0; round < kRounds; ++round)
        figures.add(busy([&] {
                        qint64 sum = 0;
                        for (const Case& one : made) sum += answer(one).ms;
                        sink = sum;
                    }) /
                    kCases);
    return figures.median();
}

/// What every program does first: on to the next day, and count where it is worked.
Instant dayByDay(const Case& one, const WorkingCalendar& calendar) {
    QDate day = localDate(one.start);
    for (qint64 left = one.limit.thousandths() / 1000; left > 0; --left) do
            day = day.addDays(1);
        while (!calendar.isWorkingDay(day));
    return calendar.closing(day);
}

/// The same over sessions.
Instant sessionBySession(const Case& one, const WorkingCalendar& calendar) {
    qint64 left = one.limit.thousandths() * 3'600;
    for (QDate day = localDate(one.start);; day = day.addDays(1))
        for (const Session& session : calendar.sessions(day)) {
            const Instant end = fromLocal(day, QTime(0, 0)).plusSeconds(session.to);
            const Instant from = std::max(one.start, fromLocal(day, QTime(0, 0)).plusSeconds(session.from));
            if (from >= end) continue;
            if (end.ms - from.ms >= left) return {from.ms + left};
            left -= end.ms - from.ms;
        }
}

void compare(const QString& name, LimitUnit unit, qint64 unitsPerDay, double aimNs,
             Instant (*walked)(const Case&, const WorkingCalendar&)) {
    const WorkingCalendar& calendar = nationalCalendar();
    const std::vector<Case> made = cases(unit, unitsPerDay);
    qint64 differences = 0;
    for (const Case& one : made)
        differences += dueDate(one.limit, one.start, calendar).at != walked(one, calendar);
    const double ours =
        perCall(made, [&](const Case& one) { return dueDate(one.limit, one.start, calendar).at; });
    const double loop = perCall(made, [&](const Case& one) { return walked(one, calendar); });
    line(name, ours, aimNs);
    besides(name, ours, QStringLiteral("loop"), loop);
    remark(QStringLiteral("%1 of %2 answers differ from the loop").arg(differences).arg(kCases));
}

}  // namespace

void calendar() {
    heading(QStringLiteral("Due date, 1 to 45 days, per call, time of the processor"));
    compare(QStringLiteral("working days"), LimitUnit::WorkingDay, 1, 5, dayByDay);
    compare(QStringLiteral("working hours"), LimitUnit::WorkingHour, 8, 40, sessionBySession);
}

}  // namespace motcua::bench
