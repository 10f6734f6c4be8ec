// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/act_form.h"

#include "core/workflow/legal_turns.h"
#include "tests/ui/prepared.h"
#include "ui/shared/line_field.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shell/slip_output.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/dossier/page_turn.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;
using motcua::test::PageTurn;

TEST_CASE("F7 opens the check-list and the supplement is asked for with keys alone") {
    test::prepare();
    PageTurn turn;
    turn.show();
    turn.press(Qt::Key_F7);
    auto* list = turn.find<TableView>(QStringLiteral("missingPapersList"));
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 3);
    CHECK(list->hasFocus());
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Processing);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_Down);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Processing);
    auto* why = turn.find<LineField>(QStringLiteral("missingPapersWhy"));
    REQUIRE(why);
    test::typeText(*why, QStringLiteral("ban ve thieu toa do"));
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-supplement"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::SupplementRequested);
    REQUIRE(turn.letters().size() == 1);
    CHECK(turn.letters().first().content.papers.size() == 2);
    CHECK(turn.letters().first().content.papers.last().reason == QStringLiteral("ban ve thieu toa do"));
    CHECK(turn.newest().contains(QStringLiteral("phiếu yêu cầu bổ sung số 1")));
}

TEST_CASE("the letter of an act is printed after it and can be printed again") {
    test::prepare();
    PageTurn turn;
    turn.show();
    int cameOut = 0;
    QObject::connect(&turn.scene().place().slips, &SlipOutput::printed, &turn.window(), [&] { ++cameOut; });
    const auto untilOut = [&cameOut](int count) {
        for (int i = 0; i < 200 && cameOut < count; ++i) QTest::qWait(20);
        return cameOut;
    };
    turn.press(Qt::Key_F7);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_F9);
    CHECK(untilOut(1) == 1);
    QAction* again = turn.entry(QStringLiteral("print-supplement"));
    REQUIRE(again);
    again->trigger();
    CHECK(untilOut(2) == 2);
    CHECK(turn.scene().desk().prints.count(turn.now().id, form_meaning::kSupplement) == 2);
}

TEST_CASE("what was handed in is ticked and the clock starts anew") {
    test::prepare();
    PageTurn turn;
    ActInput missing;
    missing.missingPapers = {{{2, {}}, false, {}}};
    turn.act(DeskScene::kExpert, turn::kRequestSupplement, missing);
    turn.scene().seat(DeskScene::kReceiver);
    turn.show();
    turn.press(Qt::Key_F9);
    REQUIRE(turn.find<TableView>(QStringLiteral("suppliedPapersList")));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::SupplementRequested);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Processing);
    CHECK(turn.now().due.has_value());
}

TEST_CASE("a refusal takes a standard reason with its law and says what is missing at the fields") {
    test::prepare();
    PageTurn turn;
    turn.show();
    turn.press(Qt::Key_F8);
    auto* reason = turn.find<QComboBox>(QStringLiteral("reason"));
    REQUIRE(reason);
    turn.press(Qt::Key_F9);
    auto* law = turn.find<LineField>(QStringLiteral("legalBasis"));
    REQUIRE(law);
    CHECK(law->mark() == Mark::Missing);
    CHECK_FALSE(isEnded(turn.now().status));
    reason->setCurrentIndex(1);
    CHECK_FALSE(law->text().isEmpty());
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-refusal"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Stopped);
    CHECK(turn.letters().last().form == form_meaning::kRefusal);
}

TEST_CASE("an extension is proposed and approved on the page") {
    test::prepare();
    PageTurn turn;
    turn.show();
    QAction* propose = turn.entry(turn::kProposeExtension);
    REQUIRE(propose);
    CHECK_FALSE(turn.entry(turn::kApproveExtension)->isEnabled());
    propose->trigger();
    auto* day = turn.find<LineField>(QStringLiteral("newDue"));
    REQUIRE(day);
    test::typeText(*day, QStringLiteral("01/12/2026"));
    test::typeText(*turn.find<LineField>(QStringLiteral("note")), QStringLiteral("cho xac minh"));
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-extension"));
    turn.press(Qt::Key_F9);
    REQUIRE(turn.scene().desk().letters.openProposal(turn.now().id));
    turn.seat(DeskScene::kLeader);
    auto* approve = turn.find<ShortcutButton>(turn::kApproveExtension);
    REQUIRE(approve);
    approve->click();
    test::typeText(*turn.find<LineField>(QStringLiteral("documentNo")), QStringLiteral("15/UBND"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().due == fromLocal(QDate(2026, 12, 1), QTime(17, 0)));
    CHECK(turn.newest().contains(QStringLiteral("15/UBND")));
}

TEST_CASE("a stop lists the originals that are given back") {
    test::prepare();
    PageTurn turn;
    turn.scene().seat(DeskScene::kReceiver);
    turn.show();
    QAction* stop = turn.entry(turn::kStopOnRequest);
    REQUIRE(stop);
    stop->trigger();
    auto* list = turn.find<TableView>(QStringLiteral("returnedOriginalsList"));
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 3);
    list->setFocus();
    turn.press(Qt::Key_Space);
    QTest::qWait(1);
    test::shoot(turn.window(), QStringLiteral("dossier-stop"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Stopped);
    CHECK(turn.letters().last().content.returned.size() == 1);
}

TEST_CASE("Ctrl+Z takes the last act back and the timeline says so") {
    test::prepare();
    PageTurn turn;
    turn.show();
    turn.press(Qt::Key_F9);
    REQUIRE(turn.now().currentStep() == QStringLiteral("review"));
    turn.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(turn.now().currentStep() == QStringLiteral("handle"));
    CHECK(turn.newest().contains(QStringLiteral("Đã hoàn tác")));
}

TEST_CASE("Esc leaves the form of an act and nothing is done") {
    test::prepare();
    PageTurn turn;
    turn.show();
    const qint64 version = turn.now().version;
    turn.press(Qt::Key_F7);
    REQUIRE(turn.find<TableView>(QStringLiteral("missingPapersList")));
    turn.press(Qt::Key_Escape);
    CHECK_FALSE(turn.find<TableView>(QStringLiteral("missingPapersList")));
    CHECK(turn.now().version == version);
}
