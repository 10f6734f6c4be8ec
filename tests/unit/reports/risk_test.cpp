// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/risk.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

/// 1, 2, … n hours.
StepHistory hoursUpTo(int n) {
    QList<qint64> spans;
    for (int i = n; i > 0; --i) spans += qint64(i) * 3'600'000;
    return StepHistory(spans);
}

constexpr qint64 kHour = 3'600'000;

}  // namespace

TEST_CASE("the chance is the part of earlier dossiers that needed longer") {
    const StepHistory history = hoursUpTo(100);
    CHECK(history.chanceToBeLate(0, 75 * kHour) == Risk{0.25, 100});
    CHECK(history.chanceToBeLate(0, 0) == Risk{1.0, 100});
    CHECK(history.chanceToBeLate(0, 100 * kHour) == Risk{0.0, 100});
}

TEST_CASE("only those that were not done by then are compared with") {
    const StepHistory history = hoursUpTo(100);
    CHECK(history.chanceToBeLate(60 * kHour, 20 * kHour) == Risk{0.5, 40});
}

TEST_CASE("too few earlier dossiers say nothing") {
    CHECK_FALSE(hoursUpTo(29).chanceToBeLate(0, kHour));
    CHECK(hoursUpTo(30).chanceToBeLate(0, kHour));
    CHECK_FALSE(hoursUpTo(100).chanceToBeLate(71 * kHour, kHour));
    CHECK_FALSE(StepHistory().chanceToBeLate(0, 0));
}
