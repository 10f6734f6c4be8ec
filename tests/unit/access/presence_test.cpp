// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/presence.h"

#include "tests/support/catch2.h"
#include "tests/unit/access/people_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const UnitId kOffice(1);

Presence at(const char* key, const QList<Absence>& absences) {
    return Presence({anOfficer(1), anOfficer(2), anOfficer(3, role::kClerk)}, absences, half(key));
}

}  // namespace

TEST_CASE("the deputy stands in for as long as the absence lasts") {
    const QList<Absence> absences{anAbsence(1, "2026-11-24pm", "2026-11-25am", OfficerId(2))};
    CHECK(at("2026-11-24am", absences).coveredBy(OfficerId(2)).isEmpty());
    CHECK(at("2026-11-24pm", absences).coveredBy(OfficerId(2)) == QList{OfficerId(1)});
    CHECK(at("2026-11-25am", absences).deputyOf(OfficerId(1)) == OfficerId(2));
    CHECK(at("2026-11-25pm", absences).isPresent(OfficerId(1)));
}

TEST_CASE("who is away with a deputy is seen where the deputy holds the role") {
    const Presence presence =
        at("2026-11-24am", {anAbsence(1, "2026-11-24am", "2026-11-24pm", OfficerId(2))});
    CHECK(presence.isSeen(OfficerId(1), kOffice, role::kHandler));
    CHECK_FALSE(presence.isSeen(OfficerId(1), kOffice, role::kClerk));
    CHECK_FALSE(presence.isSeen(OfficerId(1), UnitId(9), role::kHandler));
}

TEST_CASE("who is away without a deputy or whose deputy is away too is not seen") {
    CHECK_FALSE(at("2026-11-24am", {anAbsence(1, "2026-11-24am", "2026-11-24pm")})
                    .isSeen(OfficerId(1), kOffice, role::kHandler));
    const Presence both = at("2026-11-24am", {anAbsence(1, "2026-11-24am", "2026-11-24pm", OfficerId(2)),
                                              anAbsence(2, "2026-11-24am", "2026-11-24am")});
    CHECK_FALSE(both.isSeen(OfficerId(1), kOffice, role::kHandler));
    CHECK(both.away().size() == 2);
}

TEST_CASE("a pile is seen while anybody who holds its role is there") {
    CHECK(at("2026-11-24am", {anAbsence(1, "2026-11-24am", "2026-11-24pm")})
              .isSeen({}, kOffice, role::kHandler));
    CHECK_FALSE(
        at("2026-11-24am", {anAbsence(3, "2026-11-24am", "2026-11-24pm")}).isSeen({}, kOffice, role::kClerk));
}

TEST_CASE("a closed account is away for ever") {
    Officer closed = anOfficer(4);
    closed.active = false;
    const Presence presence({closed}, {}, half("2026-11-24am"));
    CHECK(presence.away() == QList{OfficerId(4)});
    CHECK_FALSE(presence.isSeen(OfficerId(4), kOffice, role::kHandler));
}
