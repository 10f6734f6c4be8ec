// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_acts.h"

#include "tests/ui/prepared.h"
#include "ui/shared/shortcut_button.h"

#include "tests/support/catch2.h"
#include "tests/ui/dashboard/board_screen.h"

#include <QDir>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::BoardScreen;
using motcua::test::BusyScene;
using motcua::test::codeOf;

TEST_CASE("the director hands an overdue dossier to another officer from the board") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    auto& assign = screen.part<ShortcutButton>("assign");
    REQUIRE(assign.isEnabled());
    scene.prompt().answer(0);
    scene.prompt().answer(QStringLiteral("Phân công lại"));
    screen.press(Qt::Key_F6);
    CAPTURE(screen.notices);
    CHECK_FALSE(screen.notices.isEmpty());
    CHECK(screen.list().hasFocus());
}

TEST_CASE("the holder of an overdue dossier is reminded from the board once an hour") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    auto& remind = screen.part<ShortcutButton>("remind");
    REQUIRE(remind.isEnabled());
    screen.press(Qt::Key_M, Qt::ControlModifier);
    CAPTURE(screen.notices);
    REQUIRE(screen.notices.size() == 1);
    CHECK(screen.notices.first().contains(codeOf(scene, scene.overdue)));
    CHECK_FALSE(remind.isEnabled());
    CHECK_FALSE(remind.reason().isEmpty());
    CHECK(screen.list().hasFocus());
}

TEST_CASE("nobody can be reminded of what lies in a pile") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.press(Qt::Key_Down);
    CHECK_FALSE(screen.part<ShortcutButton>("remind").isEnabled());
    CHECK(screen.part<ShortcutButton>("assign").isEnabled());
}

TEST_CASE("the board is printed as one sheet") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.press(Qt::Key_P, Qt::ControlModifier);
    const bool told = QTest::qWaitFor([&] { return !screen.notices.isEmpty(); }, 20'000);
    REQUIRE(told);
    CAPTURE(screen.notices);
    const QDir folder(scene.place().settings.value(setting::kPrintFolder));
    CHECK(folder.exists(QStringLiteral("bang-theo-doi-2026-11-23.pdf")));
}

TEST_CASE("the morning digest is a sheet for each unit that has something") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.press(Qt::Key_B, Qt::ControlModifier);
    const bool told = QTest::qWaitFor([&] { return !screen.notices.isEmpty(); }, 20'000);
    REQUIRE(told);
    CAPTURE(screen.notices);
    const QDir folder(scene.place().settings.value(setting::kPrintFolder));
    CHECK(folder.entryList({QStringLiteral("ban-tin-*.pdf")}).size() == 1);
}
