// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unprinted_slips.h"

#include "ui/shared/notice.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/unprinted_dialog.h"

#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/shell/a_machine.h"

#include <QTest>

using namespace motcua;
using namespace motcua::ui;

namespace {

class NoDrafts final : public Drafts {
public:
    void keep(const QString&, const QByteArray&) override {}
    [[nodiscard]] QByteArray kept(const QString&) const override { return {}; }
};

struct UnprintedScene {
    UnprintedScene(test::AMachine& machine, const PrintPrograms& programs)
        : slips(desk.desk(), machine.settings, nullptr, programs),
          place{desk.desk(), actor, prompt, machine.settings, drafts, slips},
          window(desk.clock(), machine.settings),
          unprinted(place, window) {
        test::showAt(window, 1366, 768);
    }
    Receipt receive(const QString& name) { return test::received(desk, name); }
    void waitAMinute() { desk.clock().set(desk.clock().now().plusSeconds(kPrintingSeconds)); }
    Notice& notice() { return window.standingNotice(); }
    UnprintedDialog* openList() {
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        auto* dialog = window.findChild<UnprintedDialog*>();
        if (dialog) QApplication::setActiveWindow(dialog);
        return dialog;
    }
    int rows() {
        auto* table = window.findChild<TableView*>(QStringLiteral("unprinted"));
        return table ? table->model()->rowCount() : 0;
    }

    test::ADesk desk;
    Actor actor = desk.actor(QStringLiteral("haichau.quay1"));
    test::ScriptedPrompt prompt;
    NoDrafts drafts;
    SlipOutput slips;
    Workplace place;
    MainWindow window;
    UnprintedSlips unprinted;
    QSignalSpy printed{&slips, &SlipOutput::printed};
    QSignalSpy failed{&slips, &SlipOutput::failed};
};

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

}  // namespace

TEST_CASE("a desk whose slips all came out shows nothing") {
    test::AMachine machine;
    UnprintedScene scene(machine, machine.printing());
    scene.unprinted.check();
    CHECK_FALSE(scene.notice().isVisible());
    CHECK_FALSE(scene.openList());
}

TEST_CASE("dossiers without a slip are told after a minute and only at their machine") {
    test::AMachine machine;
    UnprintedScene scene(machine, machine.printing());
    scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    scene.receive(QStringLiteral("Đặng Văn Ẩn"));
    scene.unprinted.check();
    CHECK_FALSE(scene.notice().isVisible());
    scene.waitAMinute();
    scene.unprinted.check();
    CHECK(scene.notice().isVisible());
    CHECK(scene.notice().text() == QStringLiteral("2 hồ sơ đã tiếp nhận nhưng chưa in giấy."));
    scene.actor.station = QStringLiteral("QUAY-02");
    scene.unprinted.check();
    CHECK_FALSE(scene.notice().isVisible());
}

TEST_CASE("Enter prints the chosen slip and F9 all that are left") {
    test::AMachine machine;
    UnprintedScene scene(machine, machine.printing());
    for (const char* name : {"Nguyễn Thị Đào", "Đặng Văn Ẩn", "Lê Minh Quân"})
        scene.receive(QString::fromUtf8(name));
    scene.waitAMinute();
    scene.unprinted.check();
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(test::faultsOf(scene.window) == QStringList());
    QPointer<UnprintedDialog> list = scene.openList();
    REQUIRE(list);
    REQUIRE(list->findChild<TableView*>()->hasFocus());
    CHECK(test::faultsOf(*list) == QStringList());
    test::shoot(*list, QStringLiteral("unprinted-list"));
    test::shoot(scene.window, QStringLiteral("unprinted-window"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(test::arrives(scene.printed));
    CHECK(scene.rows() == 2);
    CHECK(scene.notice().text().startsWith(QStringLiteral("2 hồ sơ")));
    press(Qt::Key_F9);
    REQUIRE(test::arrives(scene.printed, 3));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(list.isNull());
    CHECK_FALSE(scene.notice().isVisible());
    CHECK(machine.content("arguments").count('\n') == 3);
}

TEST_CASE("after a failure nothing more is sent and the list says what to do") {
    test::AMachine machine;
    UnprintedScene scene(machine, machine.refusing());
    scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    scene.receive(QStringLiteral("Đặng Văn Ẩn"));
    scene.waitAMinute();
    scene.unprinted.check();
    UnprintedDialog* list = scene.openList();
    REQUIRE(list);
    press(Qt::Key_F9);
    REQUIRE(test::arrives(scene.failed));
    scene.failed.wait(200);
    CHECK(scene.failed.size() == 1);
    CHECK(scene.rows() == 2);
    CHECK(list->findChild<Notice*>()->isVisible());
    CHECK(list->findChild<ShortcutButton*>(QStringLiteral("printAll"))->isEnabled());
    CHECK(test::faultsOf(*list) == QStringList());
    test::shoot(*list, QStringLiteral("unprinted-failed"));
    press(Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(scene.notice().isVisible());
}

TEST_CASE("a dossier of the list can be opened instead") {
    test::AMachine machine;
    UnprintedScene scene(machine, machine.printing());
    const Receipt receipt = scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    scene.waitAMinute();
    scene.unprinted.check();
    REQUIRE(scene.openList());
    qint64 asked = 0;
    QObject::connect(&scene.window, &MainWindow::dossierRequested, &scene.window,
                     [&](DossierId dossier) { asked = dossier.value(); });
    press(Qt::Key_O, Qt::ControlModifier);
    CHECK(asked == receipt.dossier.value());
}
