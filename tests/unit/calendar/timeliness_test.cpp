// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timeliness.h"

#include "tests/support/catch2.h"
#include "tests/unit/calendar/vectors.h"

using namespace motcua;
using test::at;

namespace {

Timeliness finished(const char* when, const char* due) {
    return timelinessOfFinished(at(when), at(due), test::office());
}

Timeliness open(const char* now, bool paused = false) {
    return timelinessOfOpen(at(now), at("2025-03-10T17:00"), paused, 8 * 3600, test::office());
}

}  // namespace

TEST_CASE("early is before the session that holds the due instant") {
    CHECK(finished("2025-03-07T17:00", "2025-03-10T17:00") == Timeliness::Early);
    CHECK(finished("2025-03-10T11:30", "2025-03-10T17:00") == Timeliness::Early);
    CHECK(finished("2025-03-10T12:30", "2025-03-10T17:00") == Timeliness::Early);
    CHECK(finished("2025-03-10T13:00", "2025-03-10T17:00") == Timeliness::OnTime);
    CHECK(finished("2025-03-10T08:00", "2025-03-10T11:30") == Timeliness::OnTime);
    CHECK(finished("2025-03-10T07:29:59", "2025-03-10T11:30") == Timeliness::Early);
}

TEST_CASE("on time up to and with the due instant and overdue from just after it") {
    CHECK(finished("2025-03-10T17:00:00", "2025-03-10T17:00") == Timeliness::OnTime);
    CHECK(finished("2025-03-10T17:00:01", "2025-03-10T17:00") == Timeliness::Overdue);
}

TEST_CASE("a due instant outside every session belongs to the one before it") {
    CHECK(finished("2025-03-10T14:00", "2025-03-10T20:00") == Timeliness::OnTime);
    CHECK(finished("2025-03-10T09:00", "2025-03-10T20:00") == Timeliness::Early);
    CHECK(finished("2025-03-07T14:00", "2025-03-09T10:00") == Timeliness::OnTime);
    CHECK(finished("2025-03-07T09:00", "2025-03-09T10:00") == Timeliness::Early);
}

TEST_CASE("open work is within its limit then due soon then overdue") {
    CHECK(open("2025-03-07T16:59:59") == Timeliness::WithinLimit);
    CHECK(open("2025-03-07T17:00:00") == Timeliness::DueSoon);
    CHECK(open("2025-03-10T17:00:00") == Timeliness::DueSoon);
    CHECK(open("2025-03-10T17:00:01") == Timeliness::Overdue);
}

TEST_CASE("paused work is not late") {
    CHECK(open("2025-03-20T09:00", true) == Timeliness::Paused);
}

TEST_CASE("overdue days are the working days after the due date") {
    const Instant due = at("2025-03-07T17:00");
    CHECK(overdueDays(due, at("2025-03-07T16:00"), test::office()) == 0);
    CHECK(overdueDays(due, at("2025-03-07T18:00"), test::office()) == 0);
    CHECK(overdueDays(due, at("2025-03-09T18:00"), test::office()) == 0);
    CHECK(overdueDays(due, at("2025-03-10T07:00"), test::office()) == 1);
    CHECK(overdueDays(due, at("2025-03-14T07:00"), test::office()) == 5);
    CHECK(overdueDays(at("2026-11-23T17:00"), at("2026-11-24T09:00"), nationalCalendar()) == 0);
}

TEST_CASE("remaining time is working time and never below zero") {
    CHECK(remainingSeconds(at("2025-03-07T16:00"), at("2025-03-10T11:30"), test::office()) == 5 * 3600);
    CHECK(remainingSeconds(at("2025-03-11T16:00"), at("2025-03-10T11:30"), test::office()) == 0);
}

TEST_CASE("a machine clock that was set back gives more time and no fault") {
    CHECK(remainingSeconds(at("2025-02-28T16:00"), at("2025-03-10T11:30"), test::office()) ==
          (1 + 40 + 4) * 3600);
    CHECK(overdueDays(at("2025-03-10T17:00"), at("2020-01-01T00:00"), test::office()) == 0);
}
