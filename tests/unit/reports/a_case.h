// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/centre_book.h"
#include "core/reports/case_fact.h"

namespace motcua::test {

/// Đà Nẵng 2026 with the national calendar everywhere.
class ACentre final : public CentreBook {
public:
    [[nodiscard]] const Centre& centre() const override {
        static const Centre made = shippedCentre(QStringLiteral("da-nang-2026")).value();
        return made;
    }
    [[nodiscard]] bool isPractice() const override { return true; }
    [[nodiscard]] const WorkingCalendar& calendarOf(UnitId) const override { return nationalCalendar(); }
    [[nodiscard]] const WorkingCalendar& calendarAt(UnitId, const QString&) const override {
        return nationalCalendar();
    }
    [[nodiscard]] const WorkingCalendar& calendarOn(UnitId, Instant) const override {
        return nationalCalendar();
    }
    [[nodiscard]] WorkingCalendar calendarWith(UnitId, const CalendarChange&) const override {
        return nationalCalendar();
    }
    void refresh() override {}
};

/// A time of 2026; the month counts from October on, so that day 33 is the second of November.
[[nodiscard]] inline Instant at(int day, int hour, int minute = 0) {
    return fromLocal(QDate(2026, 9, 30).addDays(day), QTime(hour, minute));
}

/// Received at the counter with five working days, open.
[[nodiscard]] inline CaseFact aCase(Instant received, Instant due) {
    CaseFact fact;
    fact.sector = QStringLiteral("Hộ tịch");
    fact.competentUnit = UnitId(1);
    fact.receivedAt = received;
    fact.clockStartAt = received;
    fact.limit = TimeLimit::workingDays(5);
    fact.promisedDue = due;
    fact.due = due;
    return fact;
}

[[nodiscard]] inline CaseFact ended(CaseFact fact, Instant when, Timeliness how) {
    fact.endedAt = when;
    fact.finishedAt = when;
    fact.endedHow = how;
    fact.status = PublicStatus::Finished;
    return fact;
}

[[nodiscard]] inline ClockEvent moved(ClockEventKind kind, Instant when,
                                      ClockReason reason = ClockReason::Supplement) {
    return {kind, when, {}, reason, {}, {}, {}};
}

}  // namespace motcua::test
