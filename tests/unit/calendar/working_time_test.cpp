// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_time.h"

#include "core/calendar/due_date.h"
#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;
using test::at;

namespace {
qint64 seconds(const char* from, const char* to) {
    return workingSecondsBetween(at(from), at(to), test::office());
}
qint64 days(const char* from, const char* to) {
    return workingDaysBetween(at(from), at(to), test::office());
}
}  // namespace

TEST_CASE("a wait that ends at closing or begins after it is exact") {
    CHECK(seconds("2025-03-03T09:00", "2025-03-04T17:00") == 14 * 3600 + 1800);
    CHECK(seconds("2025-03-03T17:30", "2025-03-04T09:00") == 3600 + 1800);
    CHECK(seconds("2025-03-03T11:30", "2025-03-03T13:00") == 0);
    CHECK(seconds("2025-03-03T11:45", "2025-03-03T12:30") == 0);
    CHECK(seconds("2025-03-08T08:00", "2025-03-09T17:00") == 0);
}

TEST_CASE("working time backwards is negative") {
    CHECK(seconds("2025-03-04T17:00", "2025-03-03T09:00") == -(14 * 3600 + 1800));
    CHECK(days("2025-03-10T17:00", "2025-03-03T09:00") == -5);
    CHECK(seconds("2025-03-03T09:00", "2025-03-03T09:00") == 0);
}

TEST_CASE("working days between leave the first date out") {
    CHECK(days("2025-03-03T09:00", "2025-03-03T17:00") == 0);
    CHECK(days("2025-03-03T09:00", "2025-03-04T00:00") == 1);
    CHECK(days("2025-03-07T09:00", "2025-03-09T00:00") == 0);
    CHECK(days("2025-03-07T09:00", "2025-03-10T00:00") == 1);
    const Instant start = at("2026-11-19T10:00");
    const Instant due = dueDate(TimeLimit::workingDays(40), start, nationalCalendar()).at;
    CHECK(workingDaysBetween(start, due, nationalCalendar()) == 40);
}
