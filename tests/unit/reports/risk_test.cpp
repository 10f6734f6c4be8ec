// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

constexpr qint64 kHour = 3'600'000;

/// Dossiers that took 1, 2, … n hours, with so many hours to the due date when they came to the step.
QList<PastVisit> hoursUpTo(int n, int left) {
    QList<PastVisit> visits;
    for (int hours = n; hours > 0; --hours) visits += PastVisit{hours * kHour, left * kHour, hours > left};
    return visits;
}

}  // namespace

TEST_CASE("the chance is the part of earlier dossiers with as much time left that ended late") {
    CHECK(StepHistory(hoursUpTo(100, 75)).chanceToBeLate(0, 75 * kHour) == Risk{0.25, 100});
    CHECK(StepHistory(hoursUpTo(100, 100)).chanceToBeLate(0, 100 * kHour) == Risk{0.0, 100});
    CHECK(StepHistory(hoursUpTo(100, -1)).chanceToBeLate(0, 0) == Risk{1.0, 100});
}

TEST_CASE("only those that were not done by then are compared with") {
    const StepHistory history(hoursUpTo(100, 80));
    CHECK(history.chanceToBeLate(60 * kHour, 20 * kHour) == Risk{0.5, 40});
}

TEST_CASE("those that had much more or much less time left say nothing") {
    const StepHistory history(hoursUpTo(40, 10) + hoursUpTo(40, 100));
    CHECK(history.chanceToBeLate(0, 10 * kHour) == Risk{0.75, 40});
    CHECK(history.chanceToBeLate(0, 100 * kHour) == Risk{0.0, 40});
}

TEST_CASE("where few had as much time left, the nearest are compared with") {
    const StepHistory history(hoursUpTo(30, 10) + hoursUpTo(60, 100));
    CHECK(history.chanceToBeLate(0, 14 * kHour) == Risk{20.0 / 30.0, 30});
}

TEST_CASE("too few earlier dossiers say nothing") {
    CHECK_FALSE(StepHistory(hoursUpTo(29, 5)).chanceToBeLate(0, kHour));
    CHECK(StepHistory(hoursUpTo(30, 5)).chanceToBeLate(0, kHour));
    CHECK_FALSE(StepHistory(hoursUpTo(100, 5)).chanceToBeLate(71 * kHour, kHour));
    CHECK_FALSE(StepHistory().chanceToBeLate(0, 0));
}
