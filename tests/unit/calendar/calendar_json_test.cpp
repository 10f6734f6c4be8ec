// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;

namespace {

const QByteArray kWeek =
    R"("weeks":[{"from":"2026-01-01","to":null,"mon":[["07:30","11:30"],["13:00","17:00"]]}])";

/// "key field" of every problem.
QStringList problems(const QByteArray& json) {
    QStringList found;
    const auto calendar = calendarFromJson(json);
    for (const Refusal& refusal : calendar.refusals()) {
        found += refusal.key + QLatin1Char(' ') + refusal.field;
        CHECK_FALSE(refusal.message.isEmpty());
        CHECK_FALSE(refusal.remedy.isEmpty());
    }
    return found;
}

QStringList problemsOfWeek(const QByteArray& week) {
    return problems(R"({"version":"v","knownUntil":null,"weeks":[{"from":"2026-01-01","to":null,)" + week +
                    "}]}");
}

QStringList problemsOfDays(const QByteArray& days) {
    return problems(R"({"version":"v","knownUntil":"2026-12-31",)" + kWeek + R"(,"days":[)" + days + "]}");
}

QStringList one(const char* text) {
    return {QString::fromLatin1(text)};
}

}  // namespace

TEST_CASE("a calendar written as a file reads back equal") {
    for (const char* name : {"national", "seasons.json", "odd-hours.json", "seven-and-a-half.json",
                             "round-the-clock.json", "moj.json"}) {
        const WorkingCalendar calendar = test::calendar(QString::fromLatin1(name));
        const auto again = calendarFromJson(calendarToJson(calendar.definition()));
        REQUIRE(again);
        CHECK(*again == calendar);
    }
}

TEST_CASE("midnight to 24 o'clock is a whole day") {
    const auto calendar = calendarFromJson(
        R"({"version":"v","knownUntil":null,"weeks":[{"from":"2026-01-01","to":null,"mon":[["00:00","24:00"]]}]})");
    REQUIRE(calendar);
    CHECK(calendar->sessions(QDate(2026, 11, 23)) == Sessions{{0, 86'400}});
    CHECK(toIso(calendar->closing(QDate(2026, 11, 23))) == QStringLiteral("2026-11-24T00:00:00+07:00"));
}

TEST_CASE("sessions that are wrong are named with day and place") {
    CHECK(problemsOfWeek(R"("mon":[["07:30","11:30"],["11:00","17:00"]])") ==
          one("calendar.sessionOverlap weeks[0].mon[1]"));
    CHECK(problemsOfWeek(R"("mon":[["13:00","17:00"],["07:30","11:30"]])") ==
          one("calendar.sessionOverlap weeks[0].mon[1]"));
    CHECK(problemsOfWeek(R"("tue":[["11:30","07:30"]])") == one("calendar.session weeks[0].tue[0]"));
    CHECK(problemsOfWeek(R"("tue":[["11:30","11:30"]])") == one("calendar.session weeks[0].tue[0]"));
    CHECK(problemsOfWeek(R"("tue":[["7:30","11:30"]])") == one("calendar.time weeks[0].tue[0]"));
    CHECK(problemsOfWeek(R"("tue":[["07:30","24:01"]])") == one("calendar.time weeks[0].tue[0]"));
    CHECK(problemsOfWeek(R"("tue":[["07:30"]])") == one("calendar.time weeks[0].tue[0]"));
    CHECK(problemsOfWeek(R"("tue":"07:30-11:30")") == one("calendar.form weeks[0].tue"));
    CHECK(problemsOfWeek(R"("thứ Hai":[["07:30","11:30"]])")
              .first()
              .startsWith(QStringLiteral("calendar.weekday")));
}

TEST_CASE("periods that overlap or end before they begin are refused") {
    CHECK(problems(R"({"version":"v","knownUntil":null,"weeks":[)"
                   R"({"from":"2026-01-01","to":"2026-06-30","mon":[["07:30","11:30"]]},)"
                   R"({"from":"2026-06-30","to":null,"mon":[["07:30","11:30"]]}]})") ==
          one("calendar.weekOverlap weeks[1]"));
    CHECK(problems(R"({"version":"v","knownUntil":null,"weeks":[)"
                   R"({"from":"2026-07-01","to":"2026-06-30","mon":[["07:30","11:30"]]}]})") ==
          one("calendar.weekSpan weeks[0]"));
}

TEST_CASE("a calendar in which work ends for ever is refused") {
    CHECK(problemsOfWeek(R"("mon":[])") == one("calendar.closedForEver weeks"));
    CHECK(problems(R"({"version":"v","knownUntil":null})") == one("calendar.closedForEver weeks"));
    CHECK(problems(R"({"version":"v","knownUntil":null,"weeks":[)"
                   R"({"from":"2026-01-01","to":"2026-06-30","mon":[["07:30","11:30"]]},)"
                   R"({"from":"2026-07-01","to":null}]})") == one("calendar.closedForEver weeks"));
}

TEST_CASE("days that are wrong are named") {
    CHECK(problemsOfDays(R"({"date":"2026-02-30","off":"x"})") == one("calendar.date days[0].date"));
    CHECK(problemsOfDays(R"({"date":"24/11/2026","off":"x"})") == one("calendar.date days[0].date"));
    CHECK(problemsOfDays(R"({"date":"2026-11-24","off":"x"},{"date":"2026-11-24","off":"y"})") ==
          one("calendar.duplicateDay days[1].date"));
    CHECK(problemsOfDays(R"({"date":"2026-11-24","worksAs":"friday"})") ==
          one("calendar.weekday days[0].worksAs"));
    CHECK(problemsOfDays(R"({"date":"2026-11-24"})") == one("calendar.dayKind days[0]"));
    CHECK(problemsOfDays(R"({"date":"2026-11-24","off":"x","worksAs":"fri"})") ==
          one("calendar.dayKind days[0]"));
    CHECK(problemsOfDays(R"({"date":"2026-11-24","off":""})") == one("calendar.text days[0].off"));
    CHECK(problemsOfDays(R"({"date":"2026-11-24","sessions":[["11:30","07:30"]]})") ==
          one("calendar.session days[0].sessions[0]"));
}

TEST_CASE("every problem of a file is named at once") {
    const QStringList found =
        problems(R"({"knownUntil":"soon","weeks":[{"from":"2026-01-01","mon":[["17:00","13:00"]],"xyz":[]}],)"
                 R"("days":[{"date":"2026-13-01","off":"x"},{"date":"2026-11-24"}]})");
    CHECK(found.size() == 6);
}

TEST_CASE("version and horizon must be stated") {
    CHECK(problems(R"({"knownUntil":null,)" + kWeek + "}") == one("calendar.text version"));
    CHECK(problems(R"({"version":"v",)" + kWeek + "}") == one("calendar.date knownUntil"));
}

TEST_CASE("what is no calendar at all is refused") {
    for (const QByteArray& json : {QByteArray("[]"), QByteArray("{}"), QByteArray(""), QByteArray("\xff\xfe"),
                                   QByteArray("{\"weeks\":5,\"days\":{}}"),
                                   QByteArray("{\"weeks\":[1,null,[]]}"), QByteArray(200'000, '[')})
        CHECK_FALSE(calendarFromJson(json).isDone());
}

TEST_CASE("names keep markup as text and lose what cannot be seen") {
    const auto calendar = calendarFromJson(R"({"version":"v","knownUntil":null,)" + kWeek +
                                           R"(,"days":[{"date":"2026-11-23","off":"<b>Nghỉ</b>"}]})");
    REQUIRE(calendar);
    CHECK(calendar->nature(QDate(2026, 11, 23)).name == QStringLiteral("<b>Nghỉ</b>"));
}

TEST_CASE("what a unit adds needs no weekly hours of its own") {
    const auto own = calendarDefinitionFromJson(
        R"({"version":"v","knownUntil":null,"days":[{"date":"2026-11-23","off":"Nghỉ"}]})");
    REQUIRE(own);
    CHECK(own->weeks.isEmpty());
}
