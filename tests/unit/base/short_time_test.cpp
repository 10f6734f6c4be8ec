// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_time.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

QString timeKeyOf(const char* text) {
    const auto outcome = timeFromShort(QString::fromLatin1(text), QStringLiteral("x"));
    if (!outcome) CHECK(outcome.refusals().first().field == QStringLiteral("x"));
    return outcome ? QString() : outcome.refusals().first().key;
}

}  // namespace

TEST_CASE("short forms of a time are read as the hour and the minute") {
    const auto [text, expected] = GENERATE(table<const char*, QTime>({
        {"8", QTime(8, 0)},
        {"0", QTime(0, 0)},
        {"16", QTime(16, 0)},
        {"830", QTime(8, 30)},
        {"1530", QTime(15, 30)},
        {"0005", QTime(0, 5)},
        {"8:30", QTime(8, 30)},
        {"08.30", QTime(8, 30)},
        {"8h30", QTime(8, 30)},
        {"8 giờ", QTime()},
        {"8g30", QTime(8, 30)},
        {"8H", QTime(8, 0)},
        {" 15 h 05 ", QTime(15, 5)},
    }));
    CAPTURE(text);
    const auto read = timeFromShort(QString::fromUtf8(text));
    CHECK((read ? *read : QTime()) == expected);
}

TEST_CASE("a time that no day has is refused") {
    CHECK(timeKeyOf("24") == QStringLiteral("time.absent"));
    CHECK(timeKeyOf("24:00") == QStringLiteral("time.absent"));
    CHECK(timeKeyOf("8:60") == QStringLiteral("time.absent"));
    CHECK(timeKeyOf("2575") == QStringLiteral("time.absent"));
}

TEST_CASE("what is no time is refused with its field named") {
    CHECK(timeKeyOf("") == QStringLiteral("time.form"));
    CHECK(timeKeyOf("8:3") == QStringLiteral("time.form"));
    CHECK(timeKeyOf("12345") == QStringLiteral("time.form"));
    CHECK(timeKeyOf("-8") == QStringLiteral("time.form"));
    CHECK(timeKeyOf("noon") == QStringLiteral("time.form"));
    CHECK_FALSE(timeFromShort(QString(1'000'000, QLatin1Char('1'))).isDone());
}
