// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/step_times.h"

#include "core/dossier/dossier.h"
#include "tests/support/catch2.h"
#include "tests/unit/reports/a_case.h"

using namespace motcua;
using namespace motcua::test;

namespace {

Token visit(Instant from, Instant to) {
    return {1,
            QStringLiteral("handle"),
            TokenState::Done,
            1,
            from,
            to,
            UnitId(1),
            QStringLiteral("handler"),
            {},
            {},
            {}};
}

}  // namespace

TEST_CASE("each time has one class and longer times no lower one") {
    CHECK(timeClassOf(0) == 0);
    CHECK(timeClassOf(300) == 0);
    CHECK(timeClassOf(301) == 1);
    CHECK(timeClassOf(8 * 3600) == 9);
    CHECK(timeClassOf(qint64(1) << 40) == kTimeClasses - 1);
    int last = 0;
    for (qint64 seconds = 0; seconds < 2'000'000; seconds += 997) {
        CHECK(timeClassOf(seconds) >= last);
        last = timeClassOf(seconds);
    }
}

TEST_CASE("nine of ten visits took no longer than the ninetieth part of a hundred") {
    std::array<qint64, kTimeClasses> classes{};
    CHECK(quantileSeconds(classes, 0.9) == 0);
    classes.at(size_t(timeClassOf(4 * 3600))) = 100;  // over three hours and up to four
    CHECK(quantileSeconds(classes, 0.9) == 3.9 * 3600);
    CHECK(quantileSeconds(classes, 1) == 4.0 * 3600);
    classes.at(size_t(timeClassOf(16 * 3600))) = 100;
    CHECK(quantileSeconds(classes, 0.5) == 4.0 * 3600);
    CHECK(quantileSeconds(classes, 0.9) > 12.0 * 3600);
}

TEST_CASE("visits in which the clock stood still or the result was ready are no work") {
    Dossier dossier;
    CHECK(isWork(visit(at(1, 9), at(2, 9)), dossier));
    dossier.ledger = {moved(ClockEventKind::Pause, at(2, 9)), moved(ClockEventKind::Resume, at(5, 9))};
    CHECK(isWork(visit(at(1, 9), at(2, 9)), dossier));
    CHECK_FALSE(isWork(visit(at(1, 9), at(2, 10)), dossier));
    CHECK_FALSE(isWork(visit(at(2, 9), at(5, 9)), dossier));
    CHECK(isWork(visit(at(5, 9), at(6, 9)), dossier));
    dossier.finishedAt = at(6, 9);
    CHECK(isWork(visit(at(5, 9), at(6, 9)), dossier));
    CHECK_FALSE(isWork(visit(at(6, 9), at(7, 9)), dossier));
}
