// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_explanation.h"

#include "core/calendar/working_calendar.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/ledger_builder.h"
#include "tests/unit/calendar/oracle.h"
#include "tests/unit/calendar/vectors.h"

#include <cmath>

using namespace motcua;
using test::at;

namespace {

DueExplanation explained(const char* limit, const char* start, const WorkingCalendar& calendar) {
    return explainDue(*limitFromShort(QString::fromLatin1(limit)), at(start), calendar);
}

/// "dd:counts:key" of every line.
QString lines(const DueExplanation& explanation) {
    QStringList all;
    for (const ExplainedDay& day : explanation.days)
        all += QStringLiteral("%1:%2:%3")
                   .arg(day.date.toString(QStringLiteral("dd")), QString::number(day.counts), day.reasonKey);
    return all.join(QLatin1Char(' '));
}

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

double sum(const DueExplanation& explanation) {
    double total = 0;
    for (const ExplainedDay& day : explanation.days) total += day.counts;
    return total;
}

}  // namespace

TEST_CASE("the holiday of 24 November is named in the trace") {
    const DueExplanation opened = explained("3wd", "2026-11-19T10:00", nationalCalendar());
    CHECK(toIso(opened.due.at) == text("2026-11-25T17:00:00+07:00"));
    CHECK_FALSE(opened.due.provisional);
    CHECK(lines(opened) ==
          text("19:0:dayZero 20:1:counted 21:0:weekend 22:0:weekend 23:1:counted 24:0:dayOff "
               "25:1:counted"));
    CHECK(opened.days.at(5).reason.contains(QStringLiteral("Ngày Văn hóa Việt Nam")));
    CHECK(opened.calendarVersion == text("viet-nam-2026.1"));
}

TEST_CASE("a swapped Saturday is named as worked") {
    const DueExplanation opened = explained("3wd", "2026-08-19T15:30", nationalCalendar());
    CHECK(lines(opened) == text("19:0:dayZero 20:1:counted 21:1:counted 22:1:workedInstead"));
    CHECK(opened.days.last().reason.contains(QStringLiteral("Làm bù cho thứ Hai 31/8/2026")));
}

TEST_CASE("past the horizon lines are provisional and name the law") {
    const DueExplanation opened = explained("1wd", "2026-12-31T09:00", nationalCalendar());
    CHECK(opened.due.provisional);
    CHECK(lines(opened) == text("31:0:dayZero 01:0:statutoryHoliday 02:0:weekend 03:0:weekend 04:1:counted"));
    CHECK_FALSE(opened.days.first().provisional);
    CHECK(opened.days.last().provisional);
}

TEST_CASE("hours show what each day gave") {
    CHECK(lines(explained("12wh", "2026-11-19T16:00", nationalCalendar())) ==
          text("19:1:counted 20:8:counted 21:0:weekend 22:0:weekend 23:3:counted"));
    CHECK(lines(explained("1wh", "2025-03-03T18:00", test::office())) ==
          text("03:0:afterClosing 04:1:counted"));
}

TEST_CASE("calendar days count on free days too and show where the last one moved") {
    CHECK(lines(explained("5cd", "2025-03-03T09:00", test::office())) ==
          text("03:0:dayZero 04:1:counted 05:1:counted 06:1:counted 07:1:counted 08:1:counted 09:0:weekend "
               "10:0:moved"));
}

TEST_CASE("a month counts on the day that completes it") {
    const DueExplanation opened = explained("2mo", "2025-01-31T09:00", test::office());
    CHECK(sum(opened) == 2);
    CHECK(opened.days.at(28).date == QDate(2025, 2, 28));
    CHECK(opened.days.at(28).counts == 1);
    CHECK(opened.days.last().date == QDate(2025, 3, 31));
}

TEST_CASE("a pause is named with its document and parts of days show") {
    ClockEvent wait = test::pause("2025-03-05T10:00", ClockReason::FinancialObligation);
    wait.documentNo = QStringLiteral("12/TB-CT");
    const auto opened = explainLedger(
        TimeLimit::workingDays(3), {test::start("2025-03-03T09:00"), wait, test::resume("2025-03-07T15:00")},
        test::office());
    REQUIRE(opened);
    CHECK(lines(*opened) ==
          text("03:0:dayZero 04:1:counted 05:0.3125:paused 06:0:paused 07:0.25:paused 08:0:weekend "
               "09:0:weekend 10:1:counted 11:0.4375:counted"));
    CHECK(opened->days.at(3).reason.contains(QStringLiteral("12/TB-CT")));
}

TEST_CASE("before a restart nothing counts and the restart day is day zero") {
    const auto opened = explainLedger(
        TimeLimit::workingDays(2),
        {test::start("2025-03-03T09:00"), test::pause("2025-03-04T10:00"), test::restart("2025-03-06T15:00")},
        test::office());
    REQUIRE(opened);
    CHECK(lines(*opened) ==
          text("03:0:restarted 04:0:paused 05:0:paused 06:0:dayZero 07:1:counted 08:0:weekend "
               "09:0:weekend 10:1:counted"));
}

TEST_CASE("an extension is shown to its date") {
    const auto opened =
        explainLedger(TimeLimit::workingDays(2),
                      {test::start("2025-03-03T09:00"), test::extend("2025-03-05T10:00", "2025-03-07T17:00")},
                      test::office());
    REQUIRE(opened);
    CHECK(lines(*opened) == text("03:0:dayZero 04:1:counted 05:1:counted 06:1:counted 07:1:extended"));
}

TEST_CASE("long limits are explained completely") {
    const DueExplanation opened = explained("260wd", "2025-03-03T09:00", test::office());
    CHECK(opened.days.size() == 365);
    CHECK(sum(opened) == 260);
}

TEST_CASE("a ledger that is refused is not explained") {
    CHECK_FALSE(explainLedger(TimeLimit::workingDays(1), {}, test::office()).isDone());
}

TEST_CASE("the counts of every explanation add up to the limit and every line has words") {
    test::Dice dice(21);
    const char* limits[] = {"3wd", "0.5wd", "7.3wd", "9wh", "33.3wh", "10cd", "1.5cd", "4mo", "now"};
    const double totals[] = {3, 0.5, 7.3, 9, 33.3, 10, 1.5, 4, 1};
    for (int i = 0; i < 2000; ++i) {
        const WorkingCalendar& calendar = test::assortedCalendars().at(dice.between(0, 5));
        const int which = int(dice.between(0, 8));
        const TimeLimit limit = *limitFromShort(QString::fromLatin1(limits[which]));
        QList<ClockEvent> events{ClockEvent{}};
        events[0].at = dice.instant();
        if (i % 2 == 1 && limit.unit() != LimitUnit::Month) {
            ClockEvent wait;
            wait.kind = ClockEventKind::Pause;
            wait.at = events.at(0).at.plusSeconds(60 * dice.between(0, 4000));
            wait.until = wait.at.plusSeconds(60 * dice.between(0, 4000));
            events.append(wait);
        }
        const DueExplanation opened = explainLedger(limit, events, calendar).value();
        if (std::abs(sum(opened) - totals[which]) > 1e-9)
            FAIL(limits[which] << " from " << toIso(events.at(0).at).toStdString() << ": "
                               << lines(opened).toStdString());
        for (const ExplainedDay& day : opened.days)
            if (day.reason.isEmpty() || day.reasonKey.isEmpty())
                FAIL("no words: " << lines(opened).toStdString());
    }
}
