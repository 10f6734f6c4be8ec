// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/void_desk.h"

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

const QString kProposesVoid = u"haichau.quay1"_s;
const QString kDecidesVoid = u"haichau.giamdoc"_s;

/// A dossier that should never have been received, and an officer of the counter before it.
struct AWrongOne {
    DeskScene scene{kProposesVoid};
    DossierId id = ADossier(scene.store()).keep().id;

    Dossier now() { return scene.place().desk.dossiers.load(id).value(); }
    std::optional<ActNews> run(const QVariant& answer) {
        scene.prompt().answer(answer);
        return VoidDesk(scene.place()).run(now());
    }
};

}  // namespace

TEST_CASE("an officer of the counter proposes to void a number, and the supervisor finds why and does it") {
    test::prepare();
    AWrongOne wrong;
    REQUIRE(wrong.run(0));
    CHECK(wrong.now().voiding->reason == VoidReason::ReceivedTwice);
    wrong.scene.seat(kDecidesVoid);
    CHECK(VoidDesk(wrong.scene.place()).obstacle(wrong.now()).isEmpty());
    REQUIRE(wrong.run(0));
    CHECK(wrong.scene.prompt().texts().last().contains(labelOf(VoidReason::ReceivedTwice)));
    CHECK(wrong.now().isVoided());
    CHECK(VoidDesk(wrong.scene.place()).offer(wrong.now()).isEmpty());
}

TEST_CASE("a supervisor declines to void a number and it holds") {
    test::prepare();
    AWrongOne wrong;
    REQUIRE(wrong.run(1));
    wrong.scene.seat(kDecidesVoid);
    REQUIRE(wrong.run(1));
    CHECK_FALSE(wrong.now().voiding);
}

TEST_CASE("who proposed to void a number can only take that back") {
    test::prepare();
    AWrongOne wrong;
    REQUIRE(wrong.run(2));
    REQUIRE(wrong.run(0));
    CHECK_FALSE(wrong.now().voiding);
}

TEST_CASE("a question about a number that is left changes nothing") {
    test::prepare();
    AWrongOne wrong;
    CHECK_FALSE(wrong.run({}));
    CHECK_FALSE(wrong.now().voiding);
}

TEST_CASE("who may neither propose nor decide about a number is told why") {
    test::prepare();
    AWrongOne wrong;
    wrong.scene.seat(DeskScene::kExpert);
    CHECK_FALSE(VoidDesk(wrong.scene.place()).obstacle(wrong.now()).isEmpty());
}
