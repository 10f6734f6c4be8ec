// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/waiting_proposals.h"

#include "core/dossier/cancel_fees.h"
#include "core/dossier/take_fees.h"
#include "core/dossier/void_number.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::ADossier;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier that is to be voided, and one of which a receipt is to be cancelled.
class TwoProposals : public ADesk {
public:
    TwoProposals() {
        const Actor counter = actor(u"haichau.quay1"_s);
        REQUIRE(TakeFees(desk()).take(paid, Dong{8'000}, PayBy::Cash, counter));
        REQUIRE(CancelFees(desk()).propose(paid, 1, CancelReason::TakenTwice, counter));
        REQUIRE(VoidNumber(desk()).propose(mistaken, VoidReason::WrongPerson, counter));
    }

    QList<DossierId> forOfficer(const QString& login) {
        QList<DossierId> out;
        for (const WaitingProposal& one : waitingFor(desk(), actor(login))) out += one.dossier;
        return out;
    }

    DossierId paid = ADossier(*this)
                         .with([](Dossier& one) {
                             one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                         })
                         .keep()
                         .id;
    DossierId mistaken = ADossier(*this).keep().id;
};

}  // namespace

TEST_CASE("a supervisor sees everything that waits for his decision") {
    TwoProposals office;
    CHECK(office.forOfficer(u"haichau.giamdoc"_s) == QList{office.mistaken, office.paid});
    const auto all = waitingFor(office.desk(), office.actor(u"haichau.giamdoc"_s));
    CHECK(all.last().what.contains(u"0000001/2026"));
    CHECK(all.first().reason == labelOf(VoidReason::WrongPerson));
}

TEST_CASE("who may not decide has nothing waiting for him") {
    TwoProposals office;
    CHECK(office.forOfficer(u"haichau.quay1"_s).isEmpty());
    CHECK(office.forOfficer(u"haichau.vanthu"_s).isEmpty());
}

TEST_CASE("what is decided waits no more") {
    TwoProposals office;
    REQUIRE(CancelFees(office.desk()).approve(office.paid, 1, office.actor(u"haichau.giamdoc"_s)));
    CHECK(office.forOfficer(u"haichau.giamdoc"_s) == QList{office.mistaken});
    REQUIRE(VoidNumber(office.desk()).decline(office.mistaken, office.actor(u"haichau.giamdoc"_s)));
    CHECK(allWaiting(office.desk()).isEmpty());
}
