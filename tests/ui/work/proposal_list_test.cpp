// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/proposal_list.h"

#include "core/dossier/void_number.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/prepared.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/shared/shortcut_button.h"
#include "ui/work/work_page.h"

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDecidesHere = u"haichau.giamdoc"_s;

/// A number that an officer of the counter proposes to void.
struct AWaitingVoid {
    DeskScene scene{kDecidesHere};
    DossierId id = scene.receive(u"Nguyễn Thị Đào"_s);

    AWaitingVoid() {
        REQUIRE(VoidNumber(scene.desk())
                    .propose(id, VoidReason::WrongPerson, scene.store().actor(DeskScene::kReceiver)));
    }
};

}  // namespace

TEST_CASE("what somebody proposed is offered to a supervisor on the page of work, and opens") {
    test::prepare();
    AWaitingVoid waiting;
    WorkPage page(waiting.scene.place());
    page.activated();
    std::optional<DossierId> opened;
    QObject::connect(&page, &Page::openDossierRequested, &page, [&opened](DossierId id) { opened = id; });
    auto* proposals = page.actionBar()->findChild<ShortcutButton*>(u"proposals"_s);
    REQUIRE(proposals);
    CHECK_FALSE(proposals->isHidden());
    waiting.scene.prompt().answer(0);
    proposals->click();
    CHECK(opened == waiting.id);
}

TEST_CASE("who does not decide about proposals is offered none") {
    test::prepare();
    AWaitingVoid waiting;
    waiting.scene.seat(DeskScene::kReceiver);
    WorkPage page(waiting.scene.place());
    page.activated();
    CHECK(page.actionBar()->findChild<ShortcutButton*>(u"proposals"_s)->isHidden());
}
