// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reporting_quarter.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("a reporting quarter is closed on the 14th of its last month") {
    const Period fourth{QDate(2026, 9, 15), QDate(2026, 12, 14)};
    CHECK(reportingQuarterOf(QDate(2026, 9, 15)) == fourth);
    CHECK(reportingQuarterOf(QDate(2026, 11, 23)) == fourth);
    CHECK(reportingQuarterOf(QDate(2026, 12, 14)) == fourth);
    const Period first{QDate(2026, 12, 15), QDate(2027, 3, 14)};
    CHECK(reportingQuarterOf(QDate(2026, 12, 15)) == first);
    CHECK(reportingQuarterOf(QDate(2027, 1, 1)) == first);
}

TEST_CASE("every day lies in exactly one reporting quarter and its neighbours follow one another") {
    for (QDate day(2025, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        const Period quarter = reportingQuarterOf(day);
        CAPTURE(day);
        CHECK((quarter.from <= day && day <= quarter.to));
        CHECK(reportingQuarterOf(quarter.to.addDays(1)).from == quarter.to.addDays(1));
    }
}

TEST_CASE("a reporting year begins on 15 December") {
    CHECK(reportingYearOf(QDate(2026, 11, 23)) == Period{QDate(2025, 12, 15), QDate(2026, 12, 14)});
    CHECK(reportingYearOf(QDate(2026, 12, 15)) == Period{QDate(2026, 12, 15), QDate(2027, 12, 14)});
}
