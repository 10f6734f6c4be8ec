// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/take_fees.h"

#include "core/store/query.h"
#include "core/store/replay.h"
#include "core/store/store_invariants.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier that owes eight thousand đồng.
class AFeeCounter : public ADesk {
public:
    AFeeCounter()
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
    AFeeCounter counter;
    CHECK(counter.standing().owed() == Dong{8'000});
    REQUIRE(counter.take(5'000));
    CHECK(counter.standing().owed() == Dong{3'000});
    CHECK_FALSE(counter.standing().isPaid());
    CHECK(keyOf(counter.take(4'000)) == u"fees.more"_s);
    REQUIRE(counter.take(3'000));
    CHECK(counter.standing().isPaid());
    CHECK(keyOf(counter.take(0)) == u"fees.amount"_s);
}

TEST_CASE("receipts are numbered through the year") {
    AFeeCounter counter;
    const auto first = counter.take(1'000);
    REQUIRE(first);
    CHECK(receiptNo(*first) == u"0000001/2026"_s);
    const auto second = counter.take(7'000);
    REQUIRE(second);
    CHECK(second->number == 2);
}

TEST_CASE("only the counters of the unit that received a dossier take its fees") {
    AFeeCounter counter;
    const Actor other = counter.actor(u"thanhpho.quay1"_s);
    CHECK(keyOf(TakeFees(counter.desk()).take(counter.dossier, Dong{1'000}, PayBy::Cash, other)) ==
          u"fees.right"_s);
}

TEST_CASE("receipts are what their events say and a changed one is seen") {
    AFeeCounter counter;
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

TEST_CASE("fees are taken by cashiers alone") {
    AFeeCounter counter;
    for (const QString& login : {u"haichau.vp.chuyenvien1"_s, u"haichau.giamdoc"_s})
        CHECK(keyOf(TakeFees(counter.desk())
                        .take(counter.dossier, Dong{1'000}, PayBy::Cash, counter.actor(login))) ==
              u"fees.right"_s);
}

TEST_CASE("a cashier whose role was taken away takes nothing more") {
    AFeeCounter counter;
    {
        const auto work = counter.desk().work.begin();
        store::execute(counter.database(), u"DELETE FROM role_grant WHERE officer = ? AND role = 'cashier'"_s,
                       counter.officer.officer.id);
        work->commit();
    }
    CHECK(keyOf(counter.take(1'000)) == u"fees.right"_s);
}
