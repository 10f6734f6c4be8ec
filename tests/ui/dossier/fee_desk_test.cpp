// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/fee_desk.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"

using namespace motcua;
using namespace motcua::ui;
using motcua::test::ADossier;
using motcua::test::DeskScene;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAtCashDesk = u"haichau.quay1"_s;
const QString kDecides = u"haichau.giamdoc"_s;

/// A dossier that owes eight thousand đồng, and a cashier before it.
struct AFee {
    DeskScene scene{kAtCashDesk};
    Dossier dossier = ADossier(scene.store())
                          .with([](Dossier& one) {
                              one.fees = {DueFee{u"Lệ phí hộ tịch"_s, Dong{8'000}}};
                          })
                          .keep();

    std::optional<ActNews> take(const QString& amount) {
        scene.prompt().answer(amount);
        scene.prompt().answer(0);
        return FeeDesk(scene.place()).take(dossier);
    }
    /// The first receipt that holds.
    FeePayment receipt() { return FeeDesk(scene.place()).receipts(dossier).first(); }
    std::optional<ActNews> cancel(const QVariant& answer) {
        scene.prompt().answer(answer);
        return FeeDesk(scene.place()).cancel(dossier, receipt());
    }
    qsizetype holding() { return FeeDesk(scene.place()).receipts(dossier).size(); }
};

}  // namespace

TEST_CASE("a fee is taken by its amount and how it was paid, and the receipt is told") {
    test::prepare();
    AFee fee;
    const auto news = fee.take(u"8.000"_s);
    REQUIRE(news);
    CHECK(news->text.contains(u"0000001/2026"_s));
    CHECK(FeeDesk(fee.scene.place()).offer(fee.dossier).isEmpty());
}

TEST_CASE("an amount that is none is refused by its field and nothing is taken") {
    test::prepare();
    AFee fee;
    const auto news = fee.take(u"tám nghìn"_s);
    REQUIRE(news);
    CHECK(news->refusals.first().key == u"fees.amount"_s);
    CHECK(fee.holding() == 0);
}

TEST_CASE("a cashier proposes to cancel a receipt, and the supervisor finds who and why, and does it") {
    test::prepare();
    AFee fee;
    REQUIRE(fee.take(u"8.000"_s));
    REQUIRE(fee.cancel(2));
    CHECK(fee.receipt().reason == CancelReason::TakenTwice);
    fee.scene.seat(kDecides);
    CHECK(FeeDesk(fee.scene.place()).obstacleToCancel(fee.dossier, fee.receipt()).isEmpty());
    REQUIRE(fee.cancel(0));
    CHECK(fee.scene.prompt().texts().last().contains(labelOf(CancelReason::TakenTwice)));
    CHECK(fee.holding() == 0);
}

TEST_CASE("a supervisor declines to cancel a receipt and it holds") {
    test::prepare();
    AFee fee;
    REQUIRE(fee.take(u"8.000"_s));
    REQUIRE(fee.cancel(0));
    fee.scene.seat(kDecides);
    REQUIRE(fee.cancel(1));
    CHECK_FALSE(fee.receipt().isToBeDecided());
}

TEST_CASE("who proposed to cancel a receipt can only take that back") {
    test::prepare();
    AFee fee;
    REQUIRE(fee.take(u"8.000"_s));
    REQUIRE(fee.cancel(0));
    REQUIRE(fee.cancel(0));
    CHECK(fee.holding() == 1);
    CHECK_FALSE(fee.receipt().isToBeDecided());
}

TEST_CASE("a question about a receipt that is left changes nothing") {
    test::prepare();
    AFee fee;
    REQUIRE(fee.take(u"8.000"_s));
    CHECK_FALSE(fee.cancel({}));
    CHECK_FALSE(fee.receipt().isToBeDecided());
}

TEST_CASE("who may neither propose nor decide is told why") {
    test::prepare();
    AFee fee;
    REQUIRE(fee.take(u"8.000"_s));
    fee.scene.seat(DeskScene::kExpert);
    CHECK_FALSE(FeeDesk(fee.scene.place()).obstacleToCancel(fee.dossier, fee.receipt()).isEmpty());
}
