// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/separation.h"
#include "core/access/grant_rules.h"
#include "tests/support/catch2.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using motcua::test::keyList;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kActingDay(2026, 11, 23);
constexpr OfficerId kAn{1};
constexpr OfficerId kBinh{2};
const UnitId kUnit{1};

RoleGrant grant(const QString& role, UnitId unit = kUnit) {
    return {unit, role, QDate(2026, 1, 1), {}};
}

Officer officer(OfficerId id, const QList<RoleGrant>& grants, bool active = true) {
    return {id, u"x"_s, {}, {}, active, grants};
}

}  // namespace

TEST_CASE("S1 who received a dossier does not decide it") {
    const Separation same = receiverDecides(kAn, kAn, SmallOffice::Forbids);
    REQUIRE(same.objection);
    CHECK(same.objection->key == u"separation.receiver"_s);
    CHECK_FALSE(receiverDecides(kAn, kBinh, SmallOffice::Forbids).objection);
}

TEST_CASE("S2 who proposed does not approve and nobody approves twice") {
    REQUIRE(proposerApproves(kAn, {}, kAn));
    CHECK(proposerApproves(kAn, {}, kAn)->key == u"separation.proposer"_s);
    CHECK(proposerApproves(kAn, {kBinh}, kBinh));
    CHECK_FALSE(proposerApproves(kAn, {}, kBinh));
}

TEST_CASE("S3 who took a fee does not cancel its receipt") {
    CHECK(cashierCancels(kAn, kAn, SmallOffice::Forbids).objection->key == u"separation.cashier"_s);
    CHECK_FALSE(cashierCancels(kAn, kBinh, SmallOffice::Forbids).objection);
}

TEST_CASE("S4 the administrator is neither leader nor cashier nor supervisor") {
    for (const QString& other : {role::kAgencyLeader, role::kCashier, role::kSupervisor})
        CHECK(keyList(againstSeparation({grant(role::kAdministrator), grant(other, UnitId(2))},
                                        kActingDay)) == QStringList{u"role.separation"_s});
    CHECK(againstSeparation({grant(role::kAdministrator)}, kActingDay).isEmpty());
}

TEST_CASE("S5 the supervisor processes nothing in the unit that he supervises") {
    CHECK(keyList(againstSeparation({grant(role::kSupervisor), grant(role::kHandler)}, kActingDay)) ==
          QStringList{u"role.supervisor"_s});
    CHECK(againstSeparation({grant(role::kSupervisor), grant(role::kHandler, UnitId(2))}, kActingDay)
              .isEmpty());
    for (const Function function : {Function::Receive, Function::Transfer, Function::Decide,
                                    Function::TakeFee, Function::ReturnResult, Function::ProposeResult})
        CHECK(rightOf(function, Duty::Supervisor).reach == Reach::Never);
}

TEST_CASE("S6 the last administrator and supervisor stay") {
    const QList<Officer> staffed{officer(kAn, {grant(role::kAdministrator)}),
                                 officer(kBinh, {grant(role::kSupervisor)})};
    CHECK(keyList(againstLosing(staffed, kAn, kActingDay)) == QStringList{u"officer.last"_s});
    CHECK(keyList(againstLosing(staffed, kBinh, kActingDay)) == QStringList{u"officer.last"_s});
    const OfficerId third{kBinh.value() + 1};
    CHECK(againstLosing(staffed + QList<Officer>{officer(third, {grant(role::kAdministrator)})}, kAn,
                        kActingDay)
              .isEmpty());
    CHECK(
        keyList(againstLosing(staffed + QList<Officer>{officer(third, {grant(role::kAdministrator)}, false)},
                              kAn, kActingDay)) == QStringList{u"officer.last"_s});
}

TEST_CASE("S8 a small office lets the act happen and marks it") {
    const Separation receiver = receiverDecides(kAn, kAn, SmallOffice::Marks);
    CHECK_FALSE(receiver.objection);
    CHECK(receiver.mark == u"S1"_s);
    CHECK(cashierCancels(kAn, kAn, SmallOffice::Marks).mark == u"S3"_s);
    CHECK(receiverDecides(kAn, kBinh, SmallOffice::Marks).mark.isEmpty());
    CHECK(proposerApproves(kAn, {}, kAn));
}
