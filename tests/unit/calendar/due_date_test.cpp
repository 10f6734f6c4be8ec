// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_date.h"

#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;
using test::at;

TEST_CASE("due dates of public test suites and official calendars come out") {
    const auto rows = test::csv("due_dates.csv");
    REQUIRE(rows.size() == 33);
    for (const auto& row : rows) {
        CAPTURE(row.at(0), row.at(2), row.at(3));
        const auto limit = limitFromShort(row.at(3));
        REQUIRE(limit);
        const DueDate due = dueDate(*limit, *instantFromIso(row.at(2)), test::calendar(row.at(1)));
        CHECK(toIso(due.at) == toIso(*instantFromIso(row.at(4))));
    }
}

namespace {

QString due(const char* limit, const char* start, const WorkingCalendar& calendar = test::office()) {
    return toIso(dueDate(*limitFromShort(QString::fromLatin1(limit)), at(start), calendar).at).left(19);
}

QString isoTime(const char* text) {
    return QString::fromLatin1(text);
}

const WorkingCalendar& sevenAndAHalf() {
    static const WorkingCalendar calendar = test::calendar(QStringLiteral("seven-and-a-half.json"));
    return calendar;
}

}  // namespace

TEST_CASE("hours from one second around opening lunch and closing") {
    struct Row {
        const char* start;
        const char* due;
    };
    for (const Row& row : {Row{"2025-03-03T07:29:59", "2025-03-03T08:30:00"},
                           Row{"2025-03-03T07:30:00", "2025-03-03T08:30:00"},
                           Row{"2025-03-03T07:30:01", "2025-03-03T08:30:01"},
                           Row{"2025-03-03T10:30:00", "2025-03-03T11:30:00"},
                           Row{"2025-03-03T10:30:01", "2025-03-03T13:00:01"},
                           Row{"2025-03-03T11:29:59", "2025-03-03T13:59:59"},
                           Row{"2025-03-03T11:30:00", "2025-03-03T14:00:00"},
                           Row{"2025-03-03T11:30:01", "2025-03-03T14:00:00"},
                           Row{"2025-03-03T12:59:59", "2025-03-03T14:00:00"},
                           Row{"2025-03-03T13:00:00", "2025-03-03T14:00:00"},
                           Row{"2025-03-03T13:00:01", "2025-03-03T14:00:01"},
                           Row{"2025-03-03T16:59:59", "2025-03-04T08:29:59"},
                           Row{"2025-03-03T17:00:00", "2025-03-04T08:30:00"},
                           Row{"2025-03-03T17:00:01", "2025-03-04T08:30:00"},
                           Row{"2025-03-03T23:59:59", "2025-03-04T08:30:00"},
                           Row{"2025-03-07T17:00:00", "2025-03-10T08:30:00"}}) {
        CAPTURE(row.start);
        CHECK(due("1wh", row.start) == isoTime(row.due));
    }
}

TEST_CASE("days do not depend on the hour of receipt") {
    for (const char* start :
         {"2025-03-03T00:00", "2025-03-03T07:29:59", "2025-03-03T07:30", "2025-03-03T11:30:01",
          "2025-03-03T16:59:59", "2025-03-03T17:00", "2025-03-03T17:00:01", "2025-03-03T23:59:59"})
        CHECK(due("1wd", start) == isoTime("2025-03-04T17:00:00"));
}

TEST_CASE("a start on Saturday Sunday or holiday counts from the next working day") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(due("1wd", "2025-03-08T10:00") == isoTime("2025-03-10T17:00:00"));
    CHECK(due("1wd", "2025-03-09T23:00") == isoTime("2025-03-10T17:00:00"));
    CHECK(due("2wh", "2025-03-09T10:00") == isoTime("2025-03-10T09:30:00"));
    CHECK(due("1wd", "2026-11-24T10:00", national) == isoTime("2026-11-25T17:00:00"));
    CHECK(due("8wh", "2026-11-24T10:00", national) == isoTime("2026-11-25T17:00:00"));
}

TEST_CASE("a start on a make up Saturday counts like any working day") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(due("1wd", "2026-08-22T09:00", national) == isoTime("2026-08-24T17:00:00"));
    CHECK(due("1wh", "2026-08-22T09:00", national) == isoTime("2026-08-22T10:00:00"));
    CHECK(due("1wd", "2018-12-28T09:00", national) == isoTime("2019-01-02T17:00:00"));
    CHECK(due("3wd", "2018-12-28T09:00", national) == isoTime("2019-01-04T17:00:00"));
    CHECK(due("4wd", "2018-12-28T09:00", national) == isoTime("2019-01-05T17:00:00"));
}

TEST_CASE("holidays chained with weekends are passed over") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(due("1wd", "2022-04-29T09:00", national) == isoTime("2022-05-04T17:00:00"));
    CHECK(due("1wd", "2023-04-28T09:00", national) == isoTime("2023-05-04T17:00:00"));
    CHECK(due("1wd", "2023-01-19T09:00", national) == isoTime("2023-01-27T17:00:00"));
    CHECK(due("9wh", "2023-04-28T15:00", national) == isoTime("2023-05-04T16:00:00"));
}

TEST_CASE("days of 7 and 7.5 hours and half days are whole working days") {
    CHECK(due("1wd", "2026-05-07T09:00", sevenAndAHalf()) == isoTime("2026-05-08T16:30:00"));
    CHECK(due("1wd", "2026-05-08T09:00", sevenAndAHalf()) == isoTime("2026-05-09T11:30:00"));
    CHECK(due("1wd", "2026-05-03T09:00", sevenAndAHalf()) == isoTime("2026-05-04T11:30:00"));
    CHECK(due("7.5wh", "2026-05-07T07:30", sevenAndAHalf()) == isoTime("2026-05-07T17:00:00"));
    CHECK(due("7wh", "2026-05-08T07:30", sevenAndAHalf()) == isoTime("2026-05-08T16:30:00"));
    CHECK(due("8wh", "2026-05-07T07:30", sevenAndAHalf()) == isoTime("2026-05-08T08:00:00"));
    CHECK(due("2wd", "2026-05-08T12:00", sevenAndAHalf()) == isoTime("2026-05-11T17:00:00"));
}

TEST_CASE("a budget equal to a session ends at its closing") {
    CHECK(due("4wh", "2025-03-03T07:30") == isoTime("2025-03-03T11:30:00"));
    CHECK(due("4wh", "2025-03-03T12:00") == isoTime("2025-03-03T17:00:00"));
    CHECK(due("4wh", "2025-03-02T12:00") == isoTime("2025-03-03T11:30:00"));
    CHECK(due("8wh", "2025-03-07T13:00") == isoTime("2025-03-10T11:30:00"));
}

TEST_CASE("half a working day is one session of two") {
    CHECK(due("0.5wd", "2025-03-03T09:00") == isoTime("2025-03-04T11:30:00"));
    CHECK(due("1.5wd", "2025-03-03T09:00") == isoTime("2025-03-05T11:30:00"));
    CHECK(due("0.25wd", "2025-03-03T09:00") == isoTime("2025-03-04T09:30:00"));
    CHECK(due("0.5wd", "2026-05-08T09:00", sevenAndAHalf()) == isoTime("2026-05-09T09:30:00"));
    CHECK(due("0.5wd", "2026-05-06T09:00", sevenAndAHalf()) == isoTime("2026-05-07T11:30:00"));
}

TEST_CASE("fractions of an hour are exact") {
    CHECK(due("0.001wh", "2025-03-03T08:00") == isoTime("2025-03-03T08:00:03"));
    CHECK(dueDate(TimeLimit(LimitUnit::WorkingHour, 1), at("2025-03-03T08:00"), test::office()).at.ms %
              1000 ==
          600);
    CHECK(due("0.5wh", "2025-03-03T16:45") == isoTime("2025-03-04T07:45:00"));
}

TEST_CASE("there are no limits of zero or less") {
    CHECK_THROWS_AS(TimeLimit::workingDays(0), LogicError);
    CHECK_THROWS_AS(TimeLimit::workingHours(-1), LogicError);
    for (const char* text : {"0wd", "-1wd", "0.0wh", "wd", "1.5mo", "3 wd", "3"})
        CHECK_FALSE(limitFromShort(QString::fromLatin1(text)).has_value());
}

TEST_CASE("calendar days and months end on the next worked day") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(due("5cd", "2025-03-03T09:00") == isoTime("2025-03-10T17:00:00"));
    CHECK(due("4cd", "2025-03-03T09:00") == isoTime("2025-03-07T17:00:00"));
    CHECK(due("15cd", "2026-02-02T09:00", national) == isoTime("2026-02-23T17:00:00"));
    CHECK(due("5cd", "2026-08-17T09:00", national) == isoTime("2026-08-22T17:00:00"));
    CHECK(due("1mo", "2025-01-31T09:00") == isoTime("2025-02-28T17:00:00"));
    CHECK(due("1mo", "2024-01-31T09:00") == isoTime("2024-02-29T17:00:00"));
    CHECK(due("13mo", "2024-01-31T09:00") == isoTime("2025-02-28T17:00:00"));
    CHECK(due("1mo", "2025-04-15T09:00") == isoTime("2025-05-15T17:00:00"));
    CHECK(due("1mo", "2025-07-03T09:00", national) == isoTime("2025-08-04T17:00:00"));
    CHECK(due("0.5cd", "2025-03-03T09:00") == isoTime("2025-03-04T17:00:00"));
}

TEST_CASE("immediate is due at closing of the day or of the next one after the cut off") {
    CHECK(due("now", "2025-03-03T07:00") == isoTime("2025-03-03T17:00:00"));
    CHECK(due("now", "2025-03-03T15:00") == isoTime("2025-03-03T17:00:00"));
    CHECK(due("now", "2025-03-03T15:00:01") == isoTime("2025-03-04T17:00:00"));
    CHECK(due("now", "2025-03-07T15:30") == isoTime("2025-03-10T17:00:00"));
    CHECK(due("now", "2025-03-08T09:00") == isoTime("2025-03-10T17:00:00"));
    CHECK(due("now", "2025-03-08T22:00") == isoTime("2025-03-10T17:00:00"));
    CHECK(due("now", "2026-05-09T14:00", sevenAndAHalf()) == isoTime("2026-05-11T17:00:00"));
    CHECK(toIso(dueDate(TimeLimit::immediate(), at("2025-03-03T10:30"), test::office(), QTime(10, 0)).at) ==
          isoTime("2025-03-04T17:00:00+07:00"));
}

TEST_CASE("past the horizon a due date is provisional and honours the law") {
    const DueDate next = dueDate(TimeLimit::workingDays(1), at("2026-12-31T09:00"), nationalCalendar());
    CHECK(toIso(next.at) == isoTime("2027-01-04T17:00:00+07:00"));
    CHECK(next.provisional);
    CHECK_FALSE(dueDate(TimeLimit::workingDays(1), at("2026-12-30T09:00"), nationalCalendar()).provisional);
    CHECK(dueDate(TimeLimit::workingHours(1), at("2017-12-28T09:00"), nationalCalendar()).provisional);
    CHECK(due("20wd", "2030-01-15T09:00", nationalCalendar()) == isoTime("2030-02-19T17:00:00"));
}

TEST_CASE("nothing is capped") {
    CHECK(due("36mo", "2025-03-03T09:00") == isoTime("2028-03-03T17:00:00"));
    CHECK(due("780wd", "2025-03-03T09:00") == isoTime("2028-02-28T17:00:00"));
    CHECK(due("6240wh", "2025-03-03T07:30") == isoTime("2028-02-25T17:00:00"));
    CHECK(due("100000wd", "2025-03-03T09:00") == isoTime("2408-06-23T17:00:00"));
    CHECK(due("800000wh", "2025-03-03T07:30") == isoTime("2408-06-20T17:00:00"));
    CHECK(due("10wd", "1900-01-01T09:00") == isoTime("1900-01-15T17:00:00"));
    CHECK(due("1wh", "1900-01-01T09:00") == isoTime("1900-01-01T10:00:00"));
    CHECK(due("2wd", "1999-12-31T09:00") == isoTime("2000-01-04T17:00:00"));
    CHECK(due("1wd", "2060-12-31T09:00") == isoTime("2061-01-03T17:00:00"));
    CHECK(due("9wh", "2060-12-31T08:00") == isoTime("2061-01-03T09:00:00"));
}

TEST_CASE("online filing at night counts by the local date") {
    CHECK(due("1wd", "2025-03-03T18:30:00Z") == isoTime("2025-03-05T17:00:00"));
    CHECK(due("1wh", "2025-03-03T18:30:00Z") == isoTime("2025-03-04T08:30:00"));
    CHECK(due("1wd", "2025-03-04T01:30:00+07:00") == isoTime("2025-03-05T17:00:00"));
}

TEST_CASE("round the clock a day closes at midnight") {
    const WorkingCalendar always = test::calendar(QStringLiteral("round-the-clock.json"));
    CHECK(due("1wd", "2025-03-03T09:00", always) == isoTime("2025-03-05T00:00:00"));
    CHECK(due("24wh", "2025-03-03T09:00", always) == isoTime("2025-03-04T09:00:00"));
    CHECK(due("15wh", "2025-03-03T09:00", always) == isoTime("2025-03-04T00:00:00"));
}

TEST_CASE("the zone of the machine does not matter") {
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"UTC", "America/New_York", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        CHECK(due("3wd", "2026-11-19T10:00", nationalCalendar()) == isoTime("2026-11-25T17:00:00"));
        CHECK(due("12wh", "2025-03-03T16:00") == isoTime("2025-03-05T10:30:00"));
    }
    qputenv("TZ", before);
}

TEST_CASE("the first and last years that can be written have due dates") {
    CHECK(due("3wd", "0001-01-01T00:00", nationalCalendar()) == isoTime("0001-01-04T17:00:00"));
    CHECK(due("1wh", "9998-06-01T09:00", nationalCalendar()).startsWith(isoTime("9998-06-0")));
    CHECK(dueDate(TimeLimit::workingDays(3), at("0001-01-01T00:00"), nationalCalendar()).provisional);
}
