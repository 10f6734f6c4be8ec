// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/index766.h"

#include "tests/support/catch2.h"
#include "tests/unit/reports/a_case.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const Period kOctober{QDate(2026, 10, 1), QDate(2026, 10, 31)};
const ACentre kCentre;

Index766Place placeOf(const CaseFact& fact, Instant cutOff = at(31, 23)) {
    return index766Place(fact, kOctober, cutOff, kCentre).value();
}

}  // namespace

TEST_CASE("the index holds the end against the date of appointment") {
    const CaseFact fact = aCase(at(1, 9), at(8, 17));
    CHECK(placeOf(ended(fact, at(8, 17), Timeliness::OnTime)).onTime);
    CHECK_FALSE(placeOf(ended(fact, at(9, 8), Timeliness::Overdue)).onTime);
    CHECK(placeOf(fact, at(8, 16)).onTime);
    CHECK_FALSE(placeOf(fact, at(9, 8)).onTime);
}

TEST_CASE("the index subtracts waiting and knows no restart") {
    CaseFact fact = aCase(at(1, 9), at(8, 17));
    fact.moves = {moved(ClockEventKind::Pause, at(6, 7, 30)), moved(ClockEventKind::Restart, at(13, 7, 30))};
    // Five working days lay between: the appointment of the 8th becomes the 15th, the legal due date the
    // 20th.
    fact.due = at(20, 17);
    CHECK(placeOf(ended(fact, at(15, 16), Timeliness::Early)).onTime);
    CHECK_FALSE(placeOf(ended(fact, at(16, 8), Timeliness::Early)).onTime);
}

TEST_CASE("while a supplement is awaited its request counts as the end") {
    CaseFact fact = aCase(at(1, 9), at(8, 17));
    fact.moves = {moved(ClockEventKind::Pause, at(8, 9))};
    fact.due.reset();
    CHECK(placeOf(fact).onTime);
    fact.moves = {moved(ClockEventKind::Pause, at(12, 9))};
    CHECK_FALSE(placeOf(fact).onTime);
}

TEST_CASE("a second request for a supplement is late whatever the dates") {
    CaseFact fact = aCase(at(1, 9), at(8, 17));
    fact.moves = {moved(ClockEventKind::Pause, at(2, 9)), moved(ClockEventKind::Resume, at(2, 10)),
                  moved(ClockEventKind::Pause, at(5, 9)), moved(ClockEventKind::Resume, at(5, 10))};
    fact.due = at(9, 9);
    CHECK_FALSE(placeOf(ended(fact, at(6, 9), Timeliness::Early)).onTime);
    fact.moves.resize(2);
    CHECK(placeOf(ended(fact, at(6, 9), Timeliness::Early)).onTime);
}

TEST_CASE("the average time counts results alone and without waiting") {
    CaseFact fact = aCase(at(1, 7, 30), at(8, 17));
    CHECK_FALSE(placeOf(fact, at(5, 9)).usedSeconds);
    CHECK(placeOf(ended(fact, at(2, 11, 30), Timeliness::Early)).usedSeconds == 12 * 3600);
    fact.moves = {moved(ClockEventKind::Pause, at(1, 11, 30)), moved(ClockEventKind::Resume, at(2, 7, 30))};
    const Index766Place place = placeOf(ended(fact, at(2, 11, 30), Timeliness::Early));
    CHECK(place.usedSeconds == 8 * 3600);
    CHECK(place.allowedSeconds > place.usedSeconds.value());
}
