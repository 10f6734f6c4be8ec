// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/lunar.h"

#include "core/base/error.h"

#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;

TEST_CASE("lunar new year and Hung Kings day of 2018 to 2035 are the published ones") {
    const auto rows = test::csv("lunar.csv");
    REQUIRE(rows.size() == 18);
    for (const auto& row : rows) {
        const int year = row.at(0).toInt();
        CAPTURE(year);
        CHECK(lunarNewYear(year) == QDate::fromString(row.at(1), Qt::ISODate));
        CHECK(hungKingsDay(year) == QDate::fromString(row.at(2), Qt::ISODate));
        CHECK(leapMonth(year) == row.at(3).toInt());
        CHECK(lunarFromSolar(lunarNewYear(year).addDays(-1)) ==
              LunarDate{year - 1, 12, row.at(4).toInt(), false});
    }
}

TEST_CASE("Tet 2030 is a day before the Chinese one") {
    CHECK(lunarNewYear(2030) == QDate(2030, 2, 2));
}

TEST_CASE("older new years that differ from China are right") {
    CHECK(lunarNewYear(1985) == QDate(1985, 1, 21));
    CHECK(lunarNewYear(2007) == QDate(2007, 2, 17));
}

TEST_CASE("leap months are told apart from the months they follow") {
    CHECK(solarFromLunar(2023, 2, 1, false) == QDate(2023, 2, 20));
    CHECK(solarFromLunar(2023, 2, 1, true) == QDate(2023, 3, 22));
    CHECK(lunarFromSolar(QDate(2023, 3, 22)) == LunarDate{2023, 2, 1, true});
    CHECK(lunarFromSolar(QDate(2033, 12, 22)) == LunarDate{2033, 11, 1, true});
}

TEST_CASE("lunar days that do not exist have no solar date") {
    CHECK_FALSE(solarFromLunar(2024, 2, 1, true).isValid());
    CHECK_FALSE(solarFromLunar(2024, 12, 30).isValid());
    CHECK_FALSE(solarFromLunar(2024, 13, 1).isValid());
    CHECK_FALSE(solarFromLunar(2024, 1, 31).isValid());
    CHECK_FALSE(solarFromLunar(2024, 1, 0).isValid());
}

TEST_CASE("every day of two centuries goes to the lunar calendar and back") {
    LunarDate before = lunarFromSolar(QDate(1900, 1, 1).addDays(-1));
    for (QDate day(1900, 1, 1); day < QDate(2100, 1, 1); day = day.addDays(1)) {
        const LunarDate lunar = lunarFromSolar(day);
        const bool follows = lunar.day == before.day + 1 || (lunar.day == 1 && before.day >= 29);
        if (!follows) FAIL("the lunar day does not follow the one before: " << day.toJulianDay());
        if (day.day() == 1 && solarFromLunar(lunar.year, lunar.month, lunar.day, lunar.leap) != day)
            FAIL("no way back: " << day.toJulianDay());
        before = lunar;
    }
}

TEST_CASE("an invalid date has no lunar date") {
    CHECK_THROWS_AS(lunarFromSolar(QDate()), LogicError);
}

TEST_CASE("dates far from today have a lunar date of some kind") {
    for (const QDate date : {QDate(1, 1, 1), QDate(-1, 6, 1), QDate(1582, 10, 20), QDate(9999, 12, 31)})
        CHECK(lunarFromSolar(date).month >= 1);
}
