// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/waiting_proposals.h"

#include "core/dossier/cancel_fees.h"
#include "core/dossier/correct_date.h"
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

TEST_CASE(
    "a leader sees the dates that are to be corrected in the dossiers of his unit, and not what he "
    "proposed") {
    ADesk office;
    const Instant start = office.clock().now().plusSeconds(3'600);
    const DossierId id = ADossier(office)
                             .with([&](Dossier& one) {
                                 one.competentUnit = office.unit(u"ubnd-hai-chau"_s);
                                 one.clockStartAt = start;
                                 one.ledger.first().at = start;
                             })
                             .keep()
                             .id;
    office.clock().set(start.plusSeconds(60));
    const DateWish wish{WhichDate::ClockStart, {}, DateValue::of(start.plusSeconds(-60)), DateReason::Typing};
    REQUIRE(CorrectDate(office.desk()).propose(id, wish, office.actor(u"haichau.quay1"_s)));
    const auto waiting = waitingFor(office.desk(), office.actor(u"haichau.chutich"_s));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().dossier == id);
    CHECK(waiting.first().what.contains(u"09:00 23/11/2026"));
    CHECK(waitingFor(office.desk(), office.actor(u"haichau.quay1"_s)).isEmpty());
}
