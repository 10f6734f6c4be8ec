// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_date.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

const QDate kToday(2026, 11, 23);

QString dateKeyOf(const char* text) {
    const auto outcome = dateFromShort(QString::fromLatin1(text), kToday, QStringLiteral("birthDate"));
    return outcome ? QString() : outcome.refusals().first().key;
}

}  // namespace

TEST_CASE("short forms of a date are read against today") {
    const auto [text, expected] = GENERATE(table<const char*, QDate>({
        {"0", QDate(2026, 11, 23)},
        {"+3", QDate(2026, 11, 26)},
        {"-23", QDate(2026, 10, 31)},
        {"15", QDate(2026, 11, 15)},
        {"15/3", QDate(2026, 3, 15)},
        {"15.3", QDate(2026, 3, 15)},
        {"15/3/1985", QDate(1985, 3, 15)},
        {"15-03-1985", QDate(1985, 3, 15)},
        {"15032026", QDate(2026, 3, 15)},
        {"2026-03-15", QDate(2026, 3, 15)},
        {" 29/2/2028 ", QDate(2028, 2, 29)},
    }));
    CAPTURE(text);
    CHECK(dateFromShort(QString::fromLatin1(text), kToday).value() == expected);
}

TEST_CASE("years of two digits are refused and never guessed") {
    CHECK(dateKeyOf("15/3/85") == QStringLiteral("date.twoDigitYear"));
    CHECK(dateKeyOf("150385") == QStringLiteral("date.twoDigitYear"));
}

TEST_CASE("days that no calendar has are refused") {
    CHECK(dateKeyOf("31") == QStringLiteral("date.absent"));
    CHECK(dateKeyOf("30/2") == QStringLiteral("date.absent"));
    CHECK(dateKeyOf("15/3/9999") == QStringLiteral("date.absent"));
    CHECK(dateKeyOf("00") == QStringLiteral("date.absent"));
}

TEST_CASE("anything else is refused with its field named") {
    CHECK(dateKeyOf("") == QStringLiteral("date.form"));
    CHECK(dateKeyOf("1985") == QStringLiteral("date.form"));
    CHECK(dateKeyOf("tomorrow") == QStringLiteral("date.form"));
    CHECK(dateKeyOf("+99999999") == QStringLiteral("date.form"));
    CHECK(dateFromShort(QString(1'000'000, QLatin1Char('1')), kToday, QStringLiteral("x"))
              .refusals()
              .first()
              .field == QStringLiteral("x"));
}
