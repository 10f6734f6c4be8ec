// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_date.h"

#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;
using test::at;

TEST_CASE("due dates of public test suites and official calendars come out") {
    const auto rows = test::csv("due_dates.csv");
    REQUIRE(rows.size() == 33);
    for (const auto& row : rows) {
        CAPTURE(row.at(0), row.at(2), row.at(3));
        const auto limit = limitFromShort(row.at(3));
        REQUIRE(limit);
        const DueDate due = dueDate(*limit, *instantFromIso(row.at(2)), test::calendar(row.at(1)));
        CHECK(toIso(due.at) == toIso(*instantFromIso(row.at(4))));
    }
}
