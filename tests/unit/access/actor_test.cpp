// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/actor.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {
Actor actorWith(const RoleGrant& grant) {
    Officer officer{OfficerId(1), QStringLiteral("thuha"), QStringLiteral("Trần Thị Thu Hà"), {}, true,
                    {grant}};
    return {officer, std::nullopt, QStringLiteral("quay-3")};
}
}  // namespace

TEST_CASE("a role holds in its unit only and on both end days") {
    const QDate from(2026, 1, 1);
    const QDate to(2026, 6, 30);
    const Actor actor = actorWith({UnitId(7), role::kHandler, from, to});
    CHECK(actor.holds(role::kHandler, UnitId(7), from));
    CHECK(actor.holds(role::kHandler, UnitId(7), to));
    CHECK(!actor.holds(role::kHandler, UnitId(7), from.addDays(-1)));
    CHECK(!actor.holds(role::kHandler, UnitId(7), to.addDays(1)));
    CHECK(!actor.holds(role::kHandler, UnitId(8), from));
    CHECK(!actor.holds(role::kClerk, UnitId(7), from));
}

TEST_CASE("a role without end holds still") {
    const Actor actor = actorWith({UnitId(7), role::kCashier, QDate(2018, 1, 1), std::nullopt});
    CHECK(actor.holdsAnywhere(role::kCashier, QDate(2099, 12, 31)));
    CHECK(!actor.holdsAnywhere(role::kCashier, QDate(2017, 12, 31)));
}
