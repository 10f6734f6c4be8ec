// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/period.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("whole months go back by as many months and anything else by as many days") {
    CHECK(before(monthOf(QDate(2026, 3, 9))) == Period{QDate(2026, 2, 1), QDate(2026, 2, 28)});
    CHECK(before(quarterOf(QDate(2026, 1, 5))) == Period{QDate(2025, 10, 1), QDate(2025, 12, 31)});
    CHECK(before(yearOf(QDate(2026, 7, 1))) == Period{QDate(2025, 1, 1), QDate(2025, 12, 31)});
    CHECK(before({QDate(2026, 3, 2), QDate(2026, 3, 8)}) == Period{QDate(2026, 2, 23), QDate(2026, 3, 1)});
}

TEST_CASE("a period holds its first and its last millisecond") {
    const Period day{QDate(2026, 11, 23), QDate(2026, 11, 23)};
    CHECK(day.contains(fromLocal(QDate(2026, 11, 23), QTime(0, 0))));
    CHECK(day.contains(Instant{day.ends().ms - 1}));
    CHECK_FALSE(day.contains(day.ends()));
    CHECK(day.days() == 1);
}

TEST_CASE("periods are named as reports head them") {
    CHECK(periodText(quarterOf(QDate(2026, 8, 1))) == QStringLiteral("Quý III/2026"));
    CHECK(periodText(monthOf(QDate(2026, 8, 1))) == QStringLiteral("Tháng 08/2026"));
    CHECK(periodText(yearOf(QDate(2026, 8, 1))) == QStringLiteral("Năm 2026"));
    CHECK(periodText({QDate(2026, 8, 1), QDate(2026, 8, 2)}) ==
          QStringLiteral("Từ ngày 01/08/2026 đến ngày 02/08/2026"));
}
