// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_ledger.h"

#include "core/calendar/working_calendar.h"
#include "core/calendar/working_time.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/ledger_builder.h"
#include "tests/unit/calendar/oracle.h"
#include "tests/unit/calendar/vectors.h"

#include <algorithm>

using namespace motcua;
using test::at;
using test::extend;
using test::pause;
using test::restart;
using test::resume;
using test::start;
using test::stop;

namespace {

LedgerAnswer answer(const char* limit, const QList<ClockEvent>& events,
                    const WorkingCalendar& calendar = test::office()) {
    return evaluateLedger(*limitFromShort(QString::fromLatin1(limit)), events, calendar).value();
}

QString due(const char* limit, const QList<ClockEvent>& events,
            const WorkingCalendar& calendar = test::office()) {
    return toIso(answer(limit, events, calendar).legalDue).left(16);
}

QString refusal(const QList<ClockEvent>& events) {
    const auto outcome = evaluateLedger(TimeLimit::workingDays(5), events, test::office());
    REQUIRE_FALSE(outcome.isDone());
    CHECK_FALSE(outcome.refusals().first().message.isEmpty());
    CHECK_FALSE(outcome.refusals().first().remedy.isEmpty());
    return outcome.refusals().first().key;
}

QString iso(const char* text) {
    return QString::fromLatin1(text);
}

const char* const kStart = "2025-03-03T09:00";

}  // namespace

TEST_CASE("a start alone is due like the limit") {
    const LedgerAnswer plain = answer("5wd", {start(kStart)});
    CHECK(toIso(plain.legalDue) == iso("2025-03-10T17:00:00+07:00"));
    CHECK(plain.legalDue == plain.index766Due);
    CHECK(plain.legalDue == plain.originalDue);
    CHECK(plain.state == ClockState::Running);
}

TEST_CASE("a supplement restarts the legal limit and only waits in index 766") {
    const LedgerAnswer both = answer(
        "5wd",
        {start(kStart), pause("2025-03-05T10:00", ClockReason::Supplement), restart("2025-03-14T15:00")});
    CHECK(toIso(both.legalDue) == iso("2025-03-21T17:00:00+07:00"));
    CHECK(toIso(both.index766Due) == iso("2025-03-20T11:00:00+07:00"));
    CHECK(toIso(both.originalDue) == iso("2025-03-10T17:00:00+07:00"));
    REQUIRE(both.waits.size() == 1);
    CHECK(both.waits.first().responsible == Responsible::Applicant);
    CHECK(*both.waits.first().to == at("2025-03-14T15:00"));
}

TEST_CASE("hours go on exactly where they stopped") {
    CHECK(due("8wh", {start(kStart), pause("2025-03-03T10:00"), resume("2025-03-05T14:00")}) ==
          iso("2025-03-06T11:30"));
    CHECK(due("20wh", {start(kStart), pause(kStart), resume("2025-03-04T17:00")}) == iso("2025-03-07T11:30"));
}

TEST_CASE("whole days of waiting move the due by as many working days") {
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00"), resume("2025-03-07T10:00")}) ==
          iso("2025-03-12T17:00"));
    CHECK(due("5wd", {start(kStart), pause("2025-03-06T17:00"), resume("2025-03-07T17:00")}) ==
          iso("2025-03-11T17:00"));
}

TEST_CASE("parts of a day are kept to the minute") {
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00"), resume("2025-03-07T15:00")}) ==
          iso("2025-03-13T11:00"));
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T13:00"), resume("2025-03-05T14:00")}) ==
          iso("2025-03-11T08:30"));
}

TEST_CASE("waiting on the day of receipt takes nothing from a limit in days") {
    CHECK(due("5wd", {start(kStart), pause("2025-03-03T10:00"), resume("2025-03-03T16:00")}) ==
          iso("2025-03-10T17:00"));
}

TEST_CASE("a pause outside hours moves nothing") {
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T17:00"), resume("2025-03-06T07:30")}) ==
          iso("2025-03-10T17:00"));
    CHECK(due("30wh", {start(kStart), pause("2025-03-05T11:30"), resume("2025-03-05T13:00")}) ==
          due("30wh", {start(kStart)}));
    CHECK(due("5wd", {start(kStart), pause("2025-03-07T17:30"), resume("2025-03-10T07:00")}) ==
          iso("2025-03-10T17:00"));
}

TEST_CASE("a pause over a holiday loses only the working days") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(due("5wd", {start("2026-11-19T10:00"), pause("2026-11-23T07:30"), resume("2026-11-25T07:30")},
              national) == iso("2026-11-30T17:00"));
    CHECK(due("5wd", {start("2026-11-19T10:00"), pause("2026-11-24T07:30"), resume("2026-11-24T17:00")},
              national) == iso("2026-11-27T17:00"));
}

TEST_CASE("overlapping pauses count once") {
    const QString once = due("5wd", {start(kStart), pause("2025-03-05T10:00"), resume("2025-03-10T10:00")});
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00"), pause("2025-03-06T10:00"),
                      resume("2025-03-07T10:00"), resume("2025-03-10T10:00")}) == once);
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00", "2025-03-07T10:00"),
                      pause("2025-03-06T10:00", "2025-03-10T10:00")}) == once);
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00", "2025-03-10T10:00"),
                      pause("2025-03-06T10:00", "2025-03-07T10:00")}) == once);
}

TEST_CASE("one resume of two pauses leaves the clock standing") {
    const LedgerAnswer half =
        answer("5wd", {start(kStart), pause("2025-03-05T10:00", ClockReason::Supplement),
                       pause("2025-03-06T10:00", ClockReason::OtherAgency),
                       resume("2025-03-07T10:00", ClockReason::Supplement)});
    CHECK(half.state == ClockState::Paused);
    CHECK(half.waits.at(0).to.has_value());
    CHECK_FALSE(half.waits.at(1).to.has_value());
    CHECK(half.waits.at(1).responsible == Responsible::OtherAgency);
}

TEST_CASE("a pause before the start counts from the start on") {
    CHECK(due("8wh", {start(kStart), pause("2025-03-03T07:30"), resume("2025-03-03T10:00")}) ==
          due("8wh", {start("2025-03-03T10:00")}));
    CHECK(due("8wh", {start(kStart), pause("2025-03-03T07:30"), resume("2025-03-03T08:00")}) ==
          due("8wh", {start(kStart)}));
}

TEST_CASE("a pause at or after the due instant moves nothing") {
    CHECK(due("5wd", {start(kStart), pause("2025-03-10T17:00"), resume("2025-03-12T09:00")}) ==
          iso("2025-03-10T17:00"));
    CHECK(due("5wd", {start(kStart), pause("2025-03-11T09:00"), resume("2025-03-12T09:00")}) ==
          iso("2025-03-10T17:00"));
    CHECK(due("5wd", {start(kStart), pause("2025-03-10T16:59"), resume("2025-03-11T16:59")}) ==
          iso("2025-03-11T17:00"));
}

TEST_CASE("a paused clock keeps the due that held when it stopped") {
    const LedgerAnswer standing = answer("5wd", {start(kStart), pause("2025-03-05T10:00")});
    CHECK(standing.state == ClockState::Paused);
    CHECK(toIso(standing.legalDue) == iso("2025-03-10T17:00:00+07:00"));
    CHECK_FALSE(standing.waits.first().to.has_value());
}

TEST_CASE("a pause with an end runs on by itself and may end earlier") {
    CHECK(answer("5wd", {start(kStart), pause("2025-03-05T10:00", "2025-03-07T10:00")}).state ==
          ClockState::Running);
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00", "2025-03-20T10:00"),
                      resume("2025-03-07T10:00")}) == iso("2025-03-12T17:00"));
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00", "2025-03-07T10:00"),
                      resume("2025-03-07T10:00")}) == iso("2025-03-12T17:00"));
}

TEST_CASE("a restart after the due date begins the full limit again") {
    const LedgerAnswer late = answer("5wd", {start(kStart), restart("2025-03-20T10:00")});
    CHECK(toIso(late.legalDue) == iso("2025-03-27T17:00:00+07:00"));
    CHECK(toIso(late.index766Due) == iso("2025-03-10T17:00:00+07:00"));
}

TEST_CASE("an extension fixes the due once and keeps the original") {
    const LedgerAnswer longer =
        answer("5wd", {start(kStart), extend("2025-03-10T10:00", "2025-03-17T11:30")});
    CHECK(toIso(longer.legalDue) == iso("2025-03-17T11:30:00+07:00"));
    CHECK(toIso(longer.originalDue) == iso("2025-03-10T17:00:00+07:00"));
    CHECK(toIso(longer.index766Due) == iso("2025-03-10T17:00:00+07:00"));
    CHECK(longer.extended);
}

TEST_CASE("an extension while paused stands as decided and a later pause moves it") {
    CHECK(due("5wd", {start(kStart), pause("2025-03-05T10:00"),
                      extend("2025-03-06T10:00", "2025-03-17T17:00"), resume("2025-03-07T10:00")}) ==
          iso("2025-03-17T17:00"));
    CHECK(due("5wd", {start(kStart), extend("2025-03-06T10:00", "2025-03-17T17:00"),
                      pause("2025-03-10T10:00"), resume("2025-03-12T10:00")}) == iso("2025-03-19T17:00"));
}

TEST_CASE("calendar days and months wait by dates") {
    CHECK(due("10cd", {start(kStart), pause("2025-03-05T10:00"), resume("2025-03-07T15:00")}) ==
          iso("2025-03-17T17:00"));
    CHECK(due("10cd", {start(kStart), pause("2025-03-05T10:00"), resume("2025-03-05T15:00")}) ==
          iso("2025-03-13T17:00"));
    CHECK(due("1mo", {start(kStart), pause("2025-03-05T10:00"), resume("2025-03-12T15:00")}) ==
          iso("2025-04-10T17:00"));
}

TEST_CASE("an immediate limit waits in working time") {
    CHECK(due("now", {start(kStart), pause("2025-03-03T10:00"), resume("2025-03-03T15:00")}) ==
          iso("2025-03-04T11:00"));
}

TEST_CASE("a stop ends every wait") {
    const LedgerAnswer done =
        answer("5wd", {start(kStart), pause("2025-03-05T10:00"), stop("2025-03-06T10:00")});
    CHECK(done.state == ClockState::Stopped);
    CHECK(done.stoppedAt == at("2025-03-06T10:00"));
    CHECK(done.waits.first().to == at("2025-03-06T10:00"));
}

TEST_CASE("ledgers that contradict themselves are refused with a reason") {
    CHECK(refusal({}) == iso("ledger.noStart"));
    CHECK(refusal({pause(kStart)}) == iso("ledger.noStart"));
    CHECK(refusal({start(kStart), start("2025-03-04T09:00")}) == iso("ledger.secondStart"));
    CHECK(refusal({start(kStart), resume("2025-03-04T09:00")}) == iso("ledger.resumeWithoutPause"));
    CHECK(refusal({start(kStart), resume("2025-03-04T09:00"), pause("2025-03-05T09:00")}) ==
          iso("ledger.resumeWithoutPause"));
    CHECK(refusal({start(kStart), pause("2025-03-04T09:00"), resume("2025-03-05T09:00"),
                   resume("2025-03-06T09:00")}) == iso("ledger.resumeWithoutPause"));
    CHECK(refusal({start(kStart), restart("2025-03-02T09:00")}) == iso("ledger.beforeStart"));
    CHECK(refusal({start(kStart), stop("2025-03-02T09:00")}).startsWith(iso("ledger.")));
    CHECK(refusal({start(kStart), stop("2025-03-04T09:00"), restart("2025-03-05T09:00")}) ==
          iso("ledger.afterStop"));
    CHECK(refusal({start(kStart), pause("2025-03-05T09:00", "2025-03-04T09:00")}) == iso("ledger.pauseSpan"));
    ClockEvent dateless = extend("2025-03-05T09:00", "2025-03-20T09:00");
    dateless.until.reset();
    CHECK(refusal({start(kStart), dateless}) == iso("ledger.extensionWithoutDate"));
    CHECK(refusal({start(kStart), extend("2025-03-05T09:00", "2025-03-10T17:00")}) ==
          iso("ledger.extensionNotLater"));
    CHECK(refusal({start(kStart), extend("2025-03-05T09:00", "2025-03-20T17:00"),
                   extend("2025-03-06T09:00", "2025-03-25T17:00")}) == iso("ledger.secondExtension"));
}

TEST_CASE("every contradiction of a ledger is named") {
    const auto outcome = evaluateLedger(
        TimeLimit::workingDays(5),
        {start(kStart), resume("2025-03-04T09:00"), pause("2025-03-05T09:00", "2025-03-04T09:00")},
        test::office());
    CHECK(outcome.refusals().size() == 2);
    CHECK(outcome.refusals().at(0).field == iso("events[1]"));
    CHECK(outcome.refusals().at(1).field == iso("events[2]"));
}

TEST_CASE("a holiday added while paused or after the finish changes only what lies ahead") {
    CalendarDefinition changed = test::office().definition();
    changed.days.append({QDate(2025, 3, 6), DayRuleKind::Off, QStringLiteral("Nghỉ"), {}, 0, {}});
    const WorkingCalendar with(changed);
    const QList<ClockEvent> paused{start(kStart), pause("2025-03-05T17:00"), resume("2025-03-07T07:30")};
    // The added day falls into the pause, so it is lost only once.
    CHECK(due("5wd", paused) == iso("2025-03-11T17:00"));
    CHECK(due("5wd", paused, with) == iso("2025-03-11T17:00"));
    const QList<ClockEvent> finished{start(kStart), stop("2025-03-05T10:00")};
    CHECK(answer("5wd", finished, with).stoppedAt == answer("5wd", finished).stoppedAt);
    CHECK(due("2wd", finished, with) == due("2wd", finished));
}

TEST_CASE("a ledger past the horizon is provisional") {
    CHECK(answer("1wd", {start("2026-12-31T09:00")}, nationalCalendar()).provisional);
    CHECK_FALSE(answer("1wd", {start("2026-12-30T09:00")}, nationalCalendar()).provisional);
}

TEST_CASE("pause and resume at one instant change nothing") {
    test::Dice dice(11);
    for (int i = 0; i < 3000; ++i) {
        const WorkingCalendar& calendar = test::assortedCalendars().at(dice.between(0, 5));
        const char* limits[] = {"3wd", "0.5wd", "7.3wd", "9wh", "10cd", "1mo", "now"};
        const char* limit = limits[dice.between(0, 6)];
        ClockEvent begin;
        begin.at = dice.instant();
        ClockEvent first{
            ClockEventKind::Pause, begin.at.plusSeconds(60 * dice.between(-500, 9000)), {}, {}, {}, {}, {}};
        ClockEvent second = first;
        second.kind = ClockEventKind::Resume;
        const LedgerAnswer plain = answer(limit, {begin}, calendar);
        const LedgerAnswer touched = answer(limit, {begin, first, second}, calendar);
        if (plain.legalDue != touched.legalDue || plain.index766Due != touched.index766Due)
            FAIL(limit << " from " << toIso(begin.at).toStdString() << " touched at "
                       << toIso(first.at).toStdString());
    }
}

TEST_CASE("the order in which disjoint pauses are written does not matter") {
    test::Dice dice(12);
    for (int i = 0; i < 1000; ++i) {
        const WorkingCalendar& calendar = test::assortedCalendars().at(dice.between(0, 5));
        QList<ClockEvent> events{ClockEvent{}};
        events[0].at = dice.instant();
        Instant when = events.at(0).at;
        for (int n = 0; n < 4; ++n) {
            ClockEvent wait;
            wait.kind = ClockEventKind::Pause;
            wait.at = when.plusSeconds(60 * dice.between(1, 3000));
            wait.until = wait.at.plusSeconds(60 * dice.between(0, 3000));
            when = wait.until->plusSeconds(60);
            events.append(wait);
        }
        const QString before = due("12.5wd", events, calendar);
        std::reverse(events.begin(), events.end());
        if (due("12.5wd", events, calendar) != before)
            FAIL("order matters from " << toIso(when).toStdString());
    }
}

TEST_CASE("an hour limit is used up exactly by the time that ran") {
    test::Dice dice(13);
    for (int i = 0; i < 2000; ++i) {
        const WorkingCalendar& calendar = test::assortedCalendars().at(dice.between(0, 5));
        ClockEvent begin;
        begin.at = dice.instant();
        ClockEvent wait{
            ClockEventKind::Pause, begin.at.plusSeconds(60 * dice.between(0, 4000)), {}, {}, {}, {}, {}};
        wait.until = wait.at.plusSeconds(60 * dice.between(0, 9000));
        const LedgerAnswer told = answer("33.3wh", {begin, wait}, calendar);
        const qint64 waited =
            wait.at < told.originalDue ? workingMsBetween(wait.at, *wait.until, calendar) : 0;
        if (workingMsBetween(begin.at, told.legalDue, calendar) != 33'300 * 3600 + waited)
            FAIL("not used up from " << toIso(begin.at).toStdString());
    }
}

TEST_CASE("a ledger replayed gives the same answer") {
    const QList<ClockEvent> events{start(kStart), pause("2025-03-05T10:00", ClockReason::FinancialObligation),
                                   resume("2025-03-07T15:00"), extend("2025-03-10T09:00", "2025-03-20T17:00"),
                                   stop("2025-03-19T09:00")};
    CHECK(answer("5wd", events) == answer("5wd", events));
}
