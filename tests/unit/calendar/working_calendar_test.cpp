// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include "core/calendar/due_date.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

#include <QSet>

using namespace motcua;
using test::at;

namespace {

const Sessions kMorning{{7 * 3600 + 1800, 11 * 3600 + 1800}};

CalendarDefinition onlyDays(const QList<DayRule>& days) {
    CalendarDefinition own;
    own.version = QStringLiteral("phuong-1");
    own.days = days;
    return own;
}

WeekPlan weekOf(QDate from, const std::optional<QDate>& to, const Sessions& sessions) {
    WeekPlan week{from, to, {}};
    for (size_t day = 0; day < 5; ++day) week.days[day] = sessions;
    return week;
}

}  // namespace

TEST_CASE("the national calendar is the announced one of every year from 2018 to 2026") {
    QSet<QDate> off;
    QSet<QDate> worked;
    const QStringList lines =
        QString::fromUtf8(test::vectorFile("official_days.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        for (const QString& day : words.mid(2)) {
            const QDate date = QDate::fromString(words.at(0) + QLatin1Char('-') + day, Qt::ISODate);
            (words.at(1) == QLatin1String("off") ? off : worked).insert(date);
        }
    }
    const QHash<int, int> workingDays{{2018, 250}, {2019, 252}, {2020, 252}, {2021, 250}, {2022, 249},
                                      {2023, 249}, {2024, 251}, {2025, 250}, {2026, 249}};
    QHash<int, int> counted;
    const WorkingCalendar& national = nationalCalendar();
    for (QDate day(2018, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        const bool expected = worked.contains(day) || (day.dayOfWeek() <= 5 && !off.contains(day));
        if (national.isWorkingDay(day) != expected) FAIL("wrong day " << day.toJulianDay());
        counted[day.year()] += expected ? 1 : 0;
        CHECK_FALSE(national.isProvisional(day));
        if (off.contains(day)) CHECK_FALSE(national.nature(day).name.isEmpty());
    }
    CHECK(counted == workingDays);
}

TEST_CASE("a day tells why it is worked or not") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(national.nature(QDate(2026, 11, 23)).kind == DayKind::Works);
    CHECK(national.nature(QDate(2026, 11, 22)).kind == DayKind::Weekend);
    CHECK(national.nature(QDate(2026, 8, 22)).kind == DayKind::WorksInstead);
    const DayNature culture = national.nature(QDate(2026, 11, 24));
    CHECK(culture.kind == DayKind::DayOff);
    CHECK(culture.name == QStringLiteral("Ngày Văn hóa Việt Nam"));
    CHECK(culture.legalBasis == QStringLiteral("Nghị quyết 28/2026/QH16"));
    const DayNature tet = national.nature(QDate(2030, 2, 4));
    CHECK(tet.kind == DayKind::StatutoryHoliday);
    CHECK(tet.name == QStringLiteral("Tết Nguyên đán"));
}

TEST_CASE("outside the announced span days are provisional and keep the statutory holidays") {
    const WorkingCalendar& national = nationalCalendar();
    CHECK(national.isProvisional(QDate(2027, 1, 1)));
    CHECK(national.isProvisional(QDate(2017, 12, 29)));
    CHECK_FALSE(national.isWorkingDay(QDate(2027, 1, 1)));
    CHECK(national.isWorkingDay(QDate(2027, 1, 4)));
    CHECK_FALSE(national.isWorkingDay(QDate(2300, 9, 2)));
    CHECK_FALSE(national.isWorkingDay(QDate(1950, 5, 1)));
}

TEST_CASE("a worked Saturday has the sessions of the day it stands for") {
    const auto calendar =
        calendarFromJson(R"({"version":"v","knownUntil":null,"weeks":[{"from":"2026-01-01","to":null,)"
                         R"("mon":[["07:30","11:30"]],"fri":[["08:00","10:00"]]}],)"
                         R"("days":[{"date":"2026-01-10","worksAs":"fri","name":"bù"}]})");
    REQUIRE(calendar);
    CHECK(calendar->sessions(QDate(2026, 1, 10)) == Sessions{{8 * 3600, 10 * 3600}});
}

TEST_CASE("summer and winter hours follow each other on their dates") {
    const WorkingCalendar seasons = test::calendar(QStringLiteral("seasons.json"));
    CHECK(seasons.sessions(QDate(2026, 4, 15)).first().from == 7 * 3600 + 1800);
    CHECK(seasons.sessions(QDate(2026, 4, 16)).first().from == 7 * 3600);
    CHECK(seasons.sessions(QDate(2026, 10, 15)).first().from == 7 * 3600);
    CHECK(seasons.sessions(QDate(2026, 10, 16)).first().from == 7 * 3600 + 1800);
    CHECK(toIso(dueDate(TimeLimit::workingHours(4), at("2026-04-15T16:00"), seasons).at) ==
          QStringLiteral("2026-04-16T10:00:00+07:00"));
}

TEST_CASE("past the last week its hours go on and are provisional") {
    CalendarDefinition definition;
    definition.version = QStringLiteral("v");
    definition.weeks = {weekOf(QDate(2026, 1, 1), QDate(2026, 3, 31), kMorning),
                        weekOf(QDate(2026, 5, 1), QDate(2026, 6, 30), kMorning)};
    const WorkingCalendar calendar(definition);
    CHECK_FALSE(calendar.isProvisional(QDate(2026, 6, 30)));
    CHECK(calendar.isProvisional(QDate(2026, 4, 15)));
    CHECK(calendar.isProvisional(QDate(2026, 7, 1)));
    CHECK(calendar.isProvisional(QDate(2025, 12, 31)));
    CHECK(calendar.isWorkingDay(QDate(2026, 4, 15)));
    CHECK(calendar.isWorkingDay(QDate(2099, 7, 1)));
    CHECK(dueDate(TimeLimit::workingDays(5), at("2026-03-30T08:00"), calendar).provisional);
}

TEST_CASE("a unit inherits the days of its parent and its own win") {
    const DayRule festival{QDate(2026, 11, 20), DayRuleKind::Off, QStringLiteral("Hội làng"), {}, 0, {}};
    const DayRule open{
        QDate(2026, 11, 24), DayRuleKind::OwnSessions, QStringLiteral("Trực"), {}, 0, kMorning};
    const auto child = childCalendar(nationalCalendar(), onlyDays({festival, open}));
    REQUIRE(child);
    CHECK(child->version() == QStringLiteral("viet-nam-2026.1/phuong-1"));
    CHECK_FALSE(child->isWorkingDay(QDate(2026, 11, 20)));
    CHECK(child->sessions(QDate(2026, 11, 24)) == kMorning);
    CHECK_FALSE(child->isWorkingDay(QDate(2026, 9, 2)));
    CHECK(child->isWorkingDay(QDate(2026, 8, 22)));
    CHECK(child->knownUntil() == QDate(2026, 12, 31));
}

TEST_CASE("a unit with hours of its own keeps the holidays and works swapped Saturdays with its hours") {
    CalendarDefinition own = onlyDays({});
    own.weeks = {weekOf(QDate(2026, 7, 1), QDate(2026, 9, 30), kMorning)};
    const auto child = childCalendar(nationalCalendar(), own);
    REQUIRE(child);
    CHECK(child->sessions(QDate(2026, 8, 22)) == kMorning);
    CHECK(child->sessions(QDate(2026, 7, 1)) == kMorning);
    CHECK(child->sessions(QDate(2026, 10, 1)).size() == 2);
    CHECK_FALSE(child->isWorkingDay(QDate(2026, 9, 1)));
}

TEST_CASE("the earlier horizon of unit and parent counts") {
    CalendarDefinition own = onlyDays({});
    own.knownUntil = QDate(2026, 6, 30);
    CHECK(childCalendar(nationalCalendar(), own)->knownUntil() == QDate(2026, 6, 30));
    own.knownUntil = QDate(2028, 6, 30);
    CHECK(childCalendar(nationalCalendar(), own)->knownUntil() == QDate(2026, 12, 31));
}

TEST_CASE("a dossier that moves to a unit with another calendar is due by that calendar") {
    const auto child =
        childCalendar(nationalCalendar(),
                      onlyDays({{QDate(2026, 11, 20), DayRuleKind::Off, QStringLiteral("Nghỉ"), {}, 0, {}}}));
    const Instant start = at("2026-11-19T10:00");
    CHECK(
        toIso(dueDate(TimeLimit::workingDays(3), start, *child).at).startsWith(QStringLiteral("2026-11-26")));
    CHECK(toIso(dueDate(TimeLimit::workingDays(3), start, nationalCalendar()).at)
              .startsWith(QStringLiteral("2026-11-25")));
}

TEST_CASE("a calendar outlives the value it was copied from") {
    std::optional<WorkingCalendar> first = test::calendar(QStringLiteral("office.json"));
    const WorkingCalendar copy = *first;
    first.reset();
    CHECK(toIso(dueDate(TimeLimit::workingDays(1), at("2025-03-03T09:00"), copy).at) ==
          QStringLiteral("2025-03-04T17:00:00+07:00"));
}

TEST_CASE("a definition with flaws makes no calendar") {
    CHECK_THROWS_AS(WorkingCalendar(CalendarDefinition{}), LogicError);
}
