// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/take_fees.h"

#include "core/store/query.h"
#include "core/store/replay.h"
#include "core/store/store_invariants.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/enter_officer.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier that owes eight thousand đồng.
class ACounter : public ADesk {
public:
    ACounter()
        : dossier(ADossier(*this)
                      .with([](Dossier& one) {
                          one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                      })
                      .keep()
                      .id),
          officer(actor(u"haichau.quay1"_s)) {}

    Outcome<FeePayment> take(qint64 amount) {
        return TakeFees(desk()).take(dossier, Dong{amount}, PayBy::Cash, officer);
    }
    FeeStanding standing() {
        return feeStanding(desk().dossiers.load(dossier).value(), desk().fees.of(dossier));
    }

    DossierId dossier;
    Actor officer;
};

QString keyOf(const Outcome<FeePayment>& outcome) {
    return outcome.refusals().isEmpty() ? QString() : outcome.refusals().first().key;
}

}  // namespace

TEST_CASE("fees are taken in parts until nothing is owed") {
    ACounter counter;
    CHECK(counter.standing().owed() == Dong{8'000});
    REQUIRE(counter.take(5'000));
    CHECK(counter.standing().owed() == Dong{3'000});
    CHECK_FALSE(counter.standing().isPaid());
    CHECK(keyOf(counter.take(4'000)) == u"fees.more"_s);
    REQUIRE(counter.take(3'000));
    CHECK(counter.standing().isPaid());
    CHECK(keyOf(counter.take(0)) == u"fees.amount"_s);
}

TEST_CASE("receipts are numbered through the year and a cancelled number is not used again") {
    ACounter counter;
    const auto first = counter.take(1'000);
    REQUIRE(first);
    CHECK(receiptNo(*first) == u"0000001/2026"_s);
    const Actor other = counter.actor(u"haichau.quay2"_s);
    CHECK(keyOf(TakeFees(counter.desk()).cancel(counter.dossier, 1, counter.officer)) ==
          u"separation.cashier"_s);
    REQUIRE(TakeFees(counter.desk()).cancel(counter.dossier, 1, other));
    CHECK(counter.standing().taken == Dong{0});
    CHECK(keyOf(TakeFees(counter.desk()).cancel(counter.dossier, 1, other)) == u"fees.cancelled"_s);
    CHECK(keyOf(TakeFees(counter.desk()).cancel(counter.dossier, 7, counter.officer)) == u"fees.unknown"_s);
    const auto second = counter.take(8'000);
    REQUIRE(second);
    CHECK(second->number == 2);
}

TEST_CASE("a receipt is cancelled only by who has shown again who he is, where passwords are asked for") {
    ADesk office(false);
    for (const QString& login : {u"haichau.quay1"_s, u"haichau.quay2"_s})
        motcua::test::enterOfficer(office, login, role::kCashier);
    const DossierId dossier = ADossier(office)
                                  .with([](Dossier& one) {
                                      one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                                  })
                                  .keep()
                                  .id;
    TakeFees fees(office.desk());
    REQUIRE(fees.take(dossier, Dong{1'000}, PayBy::Cash, office.actor(u"haichau.quay1"_s)));
    Actor other = office.actor(u"haichau.quay2"_s);
    CHECK(keyOf(fees.cancel(dossier, 1, other)) == u"right.reauthenticate"_s);
    other.provenAt = office.clock().now();
    CHECK(fees.cancel(dossier, 1, other).isDone());
}

TEST_CASE("only the counters of the unit that received a dossier take its fees") {
    ACounter counter;
    const Actor other = counter.actor(u"thanhpho.quay1"_s);
    CHECK(keyOf(TakeFees(counter.desk()).take(counter.dossier, Dong{1'000}, PayBy::Cash, other)) ==
          u"fees.right"_s);
}

TEST_CASE("receipts are what their events say and a changed one is seen") {
    ACounter counter;
    REQUIRE(counter.take(5'000));
    const auto contradicts = [&] {
        const Dossier dossier = counter.desk().dossiers.load(counter.dossier).value();
        return store::Replay(counter.database()).contradictions(dossier).contains(u"fees"_s);
    };
    CHECK_FALSE(contradicts());
    const auto work = counter.desk().work.begin();
    store::execute(counter.database(), u"UPDATE fee_payment SET amount = 50"_s);
    CHECK(contradicts());
}

TEST_CASE("fees are taken by cashiers and a receipt is taken back by another one or by the supervisor") {
    ACounter counter;
    const Actor expert = counter.actor(u"haichau.vp.chuyenvien1"_s);
    const Actor supervisor = counter.actor(u"haichau.giamdoc"_s);
    for (const Actor& who : {expert, supervisor})
        CHECK(keyOf(TakeFees(counter.desk()).take(counter.dossier, Dong{1'000}, PayBy::Cash, who)) ==
              u"fees.right"_s);
    REQUIRE(counter.take(1'000));
    CHECK(keyOf(TakeFees(counter.desk()).cancel(counter.dossier, 1, expert)) == u"fees.right"_s);
    CHECK(TakeFees(counter.desk()).cancel(counter.dossier, 1, supervisor).isDone());
}

TEST_CASE("a cashier whose role was taken away takes nothing more") {
    ACounter counter;
    {
        const auto work = counter.desk().work.begin();
        store::execute(counter.database(), u"DELETE FROM role_grant WHERE officer = ? AND role = 'cashier'"_s,
                       counter.officer.officer.id);
        work->commit();
    }
    CHECK(keyOf(counter.take(1'000)) == u"fees.right"_s);
}
