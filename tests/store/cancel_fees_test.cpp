// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/cancel_fees.h"

#include "core/dossier/take_fees.h"
#include "core/store/query.h"
#include "core/store/replay.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/enter_officer.h"
#include "tests/support/refusal_keys.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::keysOf;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier whose fee of eight thousand đồng was taken against the receipt of number 1.
class AReceipt : public ADesk {
public:
    AReceipt()
        : dossier(ADossier(*this)
                      .with([](Dossier& one) {
                          one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                      })
                      .keep()
                      .id),
          cashier(actor(u"haichau.quay1"_s)),
          supervisor(actor(u"haichau.giamdoc"_s)) {
        REQUIRE(TakeFees(desk()).take(dossier, Dong{8'000}, PayBy::Cash, cashier));
    }

    QString propose(const Actor& who, qint64 number = 1) {
        return keysOf(CancelFees(desk()).propose(dossier, number, CancelReason::WrongAmount, who).refusals());
    }
    QString approve(const Actor& who) {
        return keysOf(CancelFees(desk()).approve(dossier, 1, who).refusals());
    }
    QString decline(const Actor& who) {
        return keysOf(CancelFees(desk()).decline(dossier, 1, who).refusals());
    }
    FeePayment payment() { return desk().fees.of(dossier).first(); }
    Dong taken() { return feeStanding(desk().dossiers.load(dossier).value(), desk().fees.of(dossier)).taken; }
    bool isToldByEvents() {
        return !store::Replay(database())
                    .contradictions(desk().dossiers.load(dossier).value())
                    .contains(u"fees"_s);
    }

    DossierId dossier;
    Actor cashier;
    Actor supervisor;
};

}  // namespace

TEST_CASE("a cashier proposes to cancel a receipt, and it holds until a supervisor has done it") {
    AReceipt receipt;
    CHECK(receipt.approve(receipt.supervisor) == u"fees.notProposed"_s);
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    CHECK(receipt.taken() == Dong{8'000});
    CHECK(receipt.payment().reason == CancelReason::WrongAmount);
    REQUIRE(receipt.approve(receipt.supervisor).isEmpty());
    CHECK(receipt.taken() == Dong{0});
    CHECK(receipt.isToldByEvents());
}

TEST_CASE("no cashier cancels a receipt, and no supervisor proposes it") {
    AReceipt receipt;
    CHECK(receipt.propose(receipt.supervisor) == u"right.role"_s);
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    for (const QString& login : {u"haichau.quay1"_s, u"haichau.quay2"_s, u"haichau.vp.chuyenvien1"_s})
        CHECK(receipt.approve(receipt.actor(login)) == u"right.role"_s);
    CHECK(receipt.taken() == Dong{8'000});
}

TEST_CASE("a cashier of another unit proposes nothing") {
    AReceipt receipt;
    CHECK_FALSE(receipt.propose(receipt.actor(u"thanhpho.quay1"_s)).isEmpty());
    CHECK_FALSE(receipt.payment().proposedBy);
}

TEST_CASE("a proposal to cancel is declined by the supervisor or taken back by who made it") {
    AReceipt receipt;
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    CHECK(receipt.decline(receipt.actor(u"haichau.quay2"_s)) == u"right.role"_s);
    REQUIRE(receipt.decline(receipt.supervisor).isEmpty());
    CHECK(receipt.approve(receipt.supervisor) == u"fees.notProposed"_s);
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    REQUIRE(receipt.decline(receipt.cashier).isEmpty());
    CHECK_FALSE(receipt.payment().isToBeDecided());
    CHECK(receipt.taken() == Dong{8'000});
    CHECK(receipt.isToldByEvents());
}

TEST_CASE("a receipt is proposed once, cancelled once, and must be there") {
    AReceipt receipt;
    CHECK(receipt.propose(receipt.cashier, 7) == u"fees.unknown"_s);
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    CHECK(receipt.propose(receipt.actor(u"haichau.quay2"_s)) == u"fees.proposed"_s);
    REQUIRE(receipt.approve(receipt.supervisor).isEmpty());
    CHECK(receipt.approve(receipt.supervisor) == u"fees.cancelled"_s);
    CHECK(receipt.propose(receipt.cashier) == u"fees.cancelled"_s);
}

TEST_CASE("the number of a cancelled receipt is not used again") {
    AReceipt receipt;
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    REQUIRE(receipt.approve(receipt.supervisor).isEmpty());
    const auto next =
        TakeFees(receipt.desk()).take(receipt.dossier, Dong{8'000}, PayBy::Cash, receipt.cashier);
    REQUIRE(next);
    CHECK(next->number == 2);
}

TEST_CASE(
    "a supervisor cancels a receipt only when he has shown again who he is, where there are passwords") {
    ADesk office(false);
    motcua::test::enterOfficer(office, u"haichau.quay1"_s, role::kCashier);
    motcua::test::enterOfficer(office, u"haichau.giamdoc"_s, role::kSupervisor);
    const DossierId dossier = ADossier(office)
                                  .with([](Dossier& one) {
                                      one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                                  })
                                  .keep()
                                  .id;
    const Actor cashier = office.actor(u"haichau.quay1"_s);
    REQUIRE(TakeFees(office.desk()).take(dossier, Dong{1'000}, PayBy::Cash, cashier));
    CancelFees fees(office.desk());
    REQUIRE(fees.propose(dossier, 1, CancelReason::NotPaid, cashier));
    Actor supervisor = office.actor(u"haichau.giamdoc"_s);
    CHECK(keysOf(fees.approve(dossier, 1, supervisor).refusals()) == u"right.reauthenticate"_s);
    supervisor.provenAt = office.clock().now();
    CHECK(fees.approve(dossier, 1, supervisor).isDone());
}

TEST_CASE("a proposal to cancel that was changed beside the journal is seen") {
    AReceipt receipt;
    REQUIRE(receipt.propose(receipt.cashier).isEmpty());
    const auto work = receipt.desk().work.begin();
    store::execute(receipt.database(), u"UPDATE fee_payment SET cancel_reason = 'twice'"_s);
    CHECK_FALSE(receipt.isToldByEvents());
}
