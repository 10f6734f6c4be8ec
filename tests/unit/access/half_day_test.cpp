// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/half_day.h"

#include "tests/support/catch2.h"
#include "tests/unit/access/people_builder.h"

using namespace motcua;
using motcua::test::half;

TEST_CASE("half days are in the order of time as values and as text") {
    const QStringList keys{QStringLiteral("2026-11-23am"), QStringLiteral("2026-11-23pm"),
                           QStringLiteral("2026-11-24am"), QStringLiteral("2026-12-01am")};
    for (qsizetype i = 0; i + 1 < keys.size(); ++i) {
        CHECK(keys.at(i) < keys.at(i + 1));
        CHECK(*halfDayFromKey(keys.at(i)) < *halfDayFromKey(keys.at(i + 1)));
        CHECK(toKey(*halfDayFromKey(keys.at(i))) == keys.at(i));
    }
}

TEST_CASE("the afternoon begins at noon in Viet Nam") {
    CHECK(halfDayOf(fromLocal(QDate(2026, 11, 23), QTime(11, 59, 59))) == half("2026-11-23am"));
    CHECK(halfDayOf(fromLocal(QDate(2026, 11, 23), QTime(12, 0))) == half("2026-11-23pm"));
    CHECK(halfDayOf(fromLocal(QDate(2026, 11, 23), QTime(0, 0))) == half("2026-11-23am"));
}

TEST_CASE("a day alone begins in its morning and ends in its afternoon") {
    CHECK(halfDayFromKey(QStringLiteral("2026-11-23")) == half("2026-11-23am"));
    CHECK(halfDayFromKey(QStringLiteral("2026-11-23"), true) == half("2026-11-23pm"));
    CHECK_FALSE(halfDayFromKey(QStringLiteral("2026-11-31")));
    CHECK_FALSE(halfDayFromKey(QStringLiteral("2026-11-23 am")));
    CHECK_FALSE(halfDayFromKey(QString()));
}
