// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/birth_date.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("a date of birth is read in every written form") {
    const auto text =
        GENERATE("01021990", "1/2/1990", "01-02-1990", "01.02.1990", "1990-02-01", " 01021990 ");
    CAPTURE(text);
    const auto date = BirthDate::parsed(QString::fromLatin1(text));
    REQUIRE(date);
    CHECK(date->day() == QDate(1990, 2, 1));
    CHECK(date->toIso() == QStringLiteral("1990-02-01"));
    CHECK(date->toVietnamese() == QStringLiteral("01/02/1990"));
}

TEST_CASE("a year alone is a date of birth") {
    const auto text = GENERATE("1985", "00001985");
    const auto date = BirthDate::parsed(QString::fromLatin1(text));
    REQUIRE(date);
    CHECK_FALSE(date->day().has_value());
    CHECK(date->toIso() == QStringLiteral("1985"));
    CHECK_FALSE(date->isAfter(QDate(1985, 1, 1)));
    CHECK(date->isAfter(QDate(1984, 12, 31)));
}

TEST_CASE("what is no date of birth is refused") {
    const auto [text, key] = GENERATE(table<const char*, const char*>({
        {"", "birthDate.form"},
        {"1/2/90", "birthDate.form"},
        {"010290", "birthDate.form"},
        {"31021990", "birthDate.range"},
        {"00011990", "birthDate.range"},
        {"01011700", "birthDate.range"},
        {"9999", "birthDate.range"},
    }));
    CAPTURE(text);
    CHECK(BirthDate::parsed(QString::fromLatin1(text)).refusals().first().key == QString::fromLatin1(key));
}
