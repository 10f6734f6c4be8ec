// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("a local time without zone means UTC+7") {
    const auto plain = instantFromIso(QStringLiteral("2026-11-19T10:00"));
    REQUIRE(plain);
    CHECK(*plain == *instantFromIso(QStringLiteral("2026-11-19T03:00:00Z")));
    CHECK(*plain == *instantFromIso(QStringLiteral("2026-11-19T10:00:00+07:00")));
    CHECK(toIso(*plain) == QStringLiteral("2026-11-19T10:00:00+07:00"));
}

TEST_CASE("what is no date and time is not read") {
    for (const char* text :
         {"", "2026-13-01", "2026-11-19T25:00", "2026-11-19T10", "19/11/2026", "2026-11-19T10:00 "})
        CHECK_FALSE(instantFromIso(QString::fromLatin1(text)));
}

TEST_CASE("dates before 1970 and around midnight fall on the right local day") {
    const Instant late = *instantFromIso(QStringLiteral("1969-12-31T23:59:59"));
    CHECK(localDate(late) == QDate(1969, 12, 31));
    CHECK(localDate(late.plusSeconds(1)) == QDate(1970, 1, 1));
    CHECK(localTime(late) == QTime(23, 59, 59));
}

TEST_CASE("slips spell days below ten and the first two months with a leading zero") {
    CHECK(toSlipVietnamese(*instantFromIso(QStringLiteral("2026-02-05T15:30"))) ==
          QStringLiteral("15 giờ 30 phút, ngày 05 tháng 02 năm 2026"));
    CHECK(toSlipVietnamese(*instantFromIso(QStringLiteral("2026-11-25T17:00"))) ==
          QStringLiteral("17 giờ 00 phút, ngày 25 tháng 11 năm 2026"));
}
