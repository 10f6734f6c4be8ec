// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leave_dialogs.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/shell/a_machine.h"
#include "ui/shared/dialog_frame.h"
#include "ui/shared/dialog_prompt.h"
#include "ui/shell/dialog_cover.h"
#include "ui/shell/printer_dialog.h"
#include "ui/shell/session_guard.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QTimer>

using namespace motcua;
using namespace motcua::test;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window whose guard leaves all dialogs when the lock is due.
class AGuardedWindow {
public:
    AGuardedWindow() {
        showAt(window, 1366, 768);
        QObject::connect(&guard, &SessionGuard::lockDue, &window, [this] {
            ++locks;
            leaveDialogs();
        });
        guard.begin({});
    }
    /// Five minutes without a key, as the guard sees them.
    void passIdle() {
        clock.set({clock.now().ms + 300'000});
        uptime.pass(300'000);
        guard.look();
    }

    AMachine machine;
    QWidget window;
    ManualClock clock{Instant{0}};
    ManualUptime uptime;
    SessionGuard guard{clock, uptime};
    int locks = 0;
};

}  // namespace

TEST_CASE("the idle lock leaves a question that waits in its own loop, unanswered") {
    AGuardedWindow desk;
    DialogPrompt prompt(desk.window);
    QTimer::singleShot(0, &desk.window, [&desk] { desk.passIdle(); });
    CHECK_FALSE(prompt.confirm({u"Từ chối?"_s, u"Hồ sơ"_s, u"Từ chối"_s}));
    CHECK(desk.locks == 1);
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("the idle lock leaves the dialog of printers and whatever was opened over it") {
    AGuardedWindow desk;
    PrinterDialog printers(desk.machine.settings, &desk.window, AMachine::none());
    printers.open();
    DialogFrame above(u"Trên cùng"_s, &printers);
    above.open();
    REQUIRE(printers.isVisible());
    REQUIRE(above.isVisible());
    desk.passIdle();
    CHECK(desk.locks == 1);
    CHECK_FALSE(printers.isVisible());
    CHECK_FALSE(above.isVisible());
}

TEST_CASE("a lock that waits for a save leaves a blank sheet of every dialog until it is left") {
    AGuardedWindow desk;
    DialogFrame form(u"Hồ sơ của Nguyễn Thị Đào"_s, &desk.window);
    auto* name = new QLabel(u"Nguyễn Thị Đào"_s, &form);
    form.open();
    name->setGeometry(form.rect());
    name->show();
    coverDialogs(desk.window);
    coverDialogs(desk.window);
    const QList<DialogCover*> covers = form.findChildren<DialogCover*>();
    REQUIRE(covers.size() == 1);
    form.resize(form.width() + 40, form.height() + 40);
    CHECK(covers.first()->geometry() == form.rect());
    CHECK(form.windowTitle().isEmpty());
    const QImage seen = form.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 0; x < seen.width(); ++x) colours.insert(seen.pixel(x, y));
    CHECK(colours.size() == 1);
    CHECK(desk.window.findChildren<DialogCover*>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
    leaveDialogs();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(form.findChildren<DialogCover*>().isEmpty());
    CHECK(form.windowTitle() == u"Hồ sơ của Nguyễn Thị Đào"_s);
}
