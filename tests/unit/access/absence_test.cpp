// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/absence.h"

#include "tests/support/catch2.h"
#include "tests/unit/access/people_builder.h"

using namespace motcua;
using namespace motcua::test;

namespace {

const char* const kNow = "2026-11-23am";

QString refusedFor(const Absence& wanted, const std::optional<Officer>& deputy = {},
                   const QList<Absence>& known = {}) {
    return keysOf(checkedAbsence(wanted, anOfficer(1), deputy, known, half(kNow)));
}

}  // namespace

TEST_CASE("overlapping absences are refused and name the one that is there") {
    const Absence standing = anAbsence(1, "2026-11-24am", "2026-11-25am");
    const Refusals refusals = checkedAbsence(anAbsence(1, "2026-11-25am", "2026-11-26pm"), anOfficer(1), {},
                                             {standing}, half(kNow));
    REQUIRE(keysOf(refusals) == QStringLiteral("absence.overlap"));
    CHECK(refusals.first().message.contains(QStringLiteral("24/11/2026")));
    CHECK(refusals.first().message.contains(QStringLiteral("Officer 1")));
}

TEST_CASE("absences that follow each other by half a day do not overlap") {
    const Absence morning = anAbsence(1, "2026-11-24am", "2026-11-24am");
    CHECK(refusedFor(anAbsence(1, "2026-11-24pm", "2026-11-24pm"), {}, {morning}).isEmpty());
    CHECK(refusedFor(anAbsence(1, "2026-11-24am", "2026-11-24pm"), {}, {morning}) ==
          QStringLiteral("absence.overlap"));
}

TEST_CASE("an absence of somebody else or a cancelled one is no overlap") {
    Absence cancelled = anAbsence(1, "2026-11-24am", "2026-11-25am");
    cancelled.cancelledAt = Instant{1};
    const Absence other = anAbsence(2, "2026-11-24am", "2026-11-25am");
    CHECK(refusedFor(anAbsence(1, "2026-11-24am", "2026-11-24pm"), {}, {cancelled, other}).isEmpty());
}

TEST_CASE("an absence that is over or ends before it begins is refused") {
    CHECK(refusedFor(anAbsence(1, "2026-11-20am", "2026-11-20pm")) == QStringLiteral("absence.past"));
    CHECK(refusedFor(anAbsence(1, "2026-11-20am", "2026-11-23am")).isEmpty());
    CHECK(refusedFor(anAbsence(1, "2026-11-25pm", "2026-11-25am")) == QStringLiteral("absence.order"));
}

TEST_CASE("a deputy must hold one of the roles in the same unit") {
    const Absence wanted = anAbsence(1, "2026-11-24am", "2026-11-25am", OfficerId(2));
    CHECK(refusedFor(wanted, anOfficer(2)).isEmpty());
    CHECK(refusedFor(wanted, anOfficer(2, role::kClerk)) == QStringLiteral("deputy.role"));
    CHECK(refusedFor(wanted, anOfficer(2, role::kHandler, 7)) == QStringLiteral("deputy.role"));
}

TEST_CASE("nobody who is away or gone or the officer himself becomes deputy") {
    const Absence wanted = anAbsence(1, "2026-11-24am", "2026-11-25am", OfficerId(2));
    Officer closed = anOfficer(2);
    closed.active = false;
    CHECK(refusedFor(wanted, closed) == QStringLiteral("deputy.inactive"));
    CHECK(refusedFor(wanted, anOfficer(1)) == QStringLiteral("deputy.self"));
    CHECK(refusedFor(wanted, anOfficer(2), {anAbsence(2, "2026-11-25am", "2026-11-25am")}) ==
          QStringLiteral("deputy.absent"));
}

TEST_CASE("roles that the deputy does not hold stay open") {
    Officer officer = anOfficer(1);
    officer.grants += RoleGrant{UnitId(1), role::kClerk, QDate(2026, 1, 1), std::nullopt};
    const QList<RoleGrant> open = leftOpen(officer, anOfficer(2), QDate(2026, 11, 24));
    REQUIRE(open.size() == 1);
    CHECK(open.first().role == role::kClerk);
    CHECK(leftOpen(officer, {}, QDate(2026, 11, 24)).size() == 2);
}
