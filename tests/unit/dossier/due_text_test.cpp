// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/due_text.h"

#include "core/calendar/working_calendar.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

/// 19/10/2026 is a Monday; sessions are 07:30–11:30 and 13:00–17:00.
Instant at(int day, int hour, int minute = 0) {
    return fromLocal(QDate(2026, 10, day), QTime(hour, minute));
}

DueText said(std::optional<Instant> due, Instant now, bool paused = false,
             PublicStatus status = PublicStatus::Processing) {
    return dueText({due, paused, status}, now, 8, nationalCalendar());
}

}  // namespace

TEST_CASE("overdue is said in working days and on the day itself in hours") {
    const DueText days = said(at(15, 17), at(19, 9));
    CHECK(days.state == DueState::Overdue);
    CHECK(days.text == QStringLiteral("Overdue by 2 day(s)"));
    CHECK(said(at(19, 11, 30), at(19, 15)).text == QStringLiteral("Overdue by 2 hour(s)"));
    CHECK(said(at(19, 17), at(19, 18)).text == QStringLiteral("Overdue today"));
}

TEST_CASE("a weekend does not make a dossier later") {
    CHECK(said(at(16, 17), at(18, 12)).text == QStringLiteral("Overdue today"));
    CHECK(said(at(16, 17), at(19, 8)).text == QStringLiteral("Overdue by 1 day(s)"));
}

TEST_CASE("due soon is said in working hours and below one hour in minutes") {
    const DueText hours = said(at(19, 17), at(19, 9));
    CHECK(hours.state == DueState::DueSoon);
    CHECK(hours.text == QStringLiteral("6 hour(s) left"));
    CHECK(said(at(19, 17), at(19, 16, 25)).text == QStringLiteral("35 minute(s) left"));
    CHECK(said(at(19, 17), at(19, 17)).text == QStringLiteral("1 minute(s) left"));
    CHECK(said(at(20, 17), at(19, 18)).text == QStringLiteral("8 hour(s) left"));
}

TEST_CASE("within the limit is said in working days after today") {
    const DueText days = said(at(23, 17), at(19, 9));
    CHECK(days.state == DueState::Within);
    CHECK(days.text == QStringLiteral("4 day(s) left"));
    CHECK(said(at(26, 17), at(23, 9)).text == QStringLiteral("1 day(s) left"));
}

TEST_CASE("a paused dossier says for what it waits and is never late") {
    const DueText supplement = said({}, at(19, 9), true, PublicStatus::SupplementRequested);
    CHECK(supplement.state == DueState::Paused);
    CHECK(supplement.text == QStringLiteral("Waits for a supplement"));
    CHECK(said({}, at(19, 9), true, PublicStatus::FinancialObligation).text ==
          QStringLiteral("Waits for a payment"));
    CHECK(said(at(15, 17), at(19, 9), true).state == DueState::Paused);
    CHECK(said({}, at(19, 9)).state == DueState::Paused);
}

TEST_CASE("what is finished waits to be collected even when its date has passed") {
    const DueText ready = said(at(15, 17), at(19, 9), false, PublicStatus::Finished);
    CHECK(ready.state == DueState::Ready);
    CHECK(ready.text == QStringLiteral("Waits to be collected"));
}

TEST_CASE("what has ended shows its status") {
    const DueText ended = said(at(15, 17), at(19, 9), false, PublicStatus::Withdrawn);
    CHECK(ended.state == DueState::Ended);
    CHECK(ended.text == label(PublicStatus::Withdrawn));
}

TEST_CASE("the last instant that is due soon is that many working hours away") {
    CHECK(dueSoonUntil(at(19, 9), 8, nationalCalendar()) == at(20, 9));
    CHECK(dueSoonUntil(at(16, 16), 2, nationalCalendar()) == at(19, 8, 30));
    const Instant soon = dueSoonUntil(at(19, 9), 8, nationalCalendar());
    CHECK(said(soon, at(19, 9)).state == DueState::DueSoon);
    CHECK(said(soon.plusSeconds(1), at(19, 9)).state == DueState::Within);
}

TEST_CASE("how long something lies is said in hours on the first day and then in days") {
    const WorkingCalendar& calendar = nationalCalendar();
    CHECK(sinceText(at(19, 9), at(19, 9, 40), calendar) == QStringLiteral("40 minute(s)"));
    CHECK(sinceText(at(19, 9), at(19, 14), calendar) == QStringLiteral("3 hour(s)"));
    CHECK(sinceText(at(16, 9), at(19, 9), calendar) == QStringLiteral("1 day(s)"));
    CHECK(sinceText(at(19, 9), at(16, 9), calendar) == QStringLiteral("0 minute(s)"));
}
