// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "ui/shared/line_field.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/session_guard.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <random>

using namespace motcua;
using namespace motcua::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with one field that would rather stay.
class StubbornPage final : public Page {
public:
    explicit StubbornPage(const QString& title) : m_title(title) {
        auto* column = new QVBoxLayout(this);
        field = new LineField;
        field->setObjectName(u"field"_s);
        column->addWidget(field);
    }
    QString title() const override { return m_title; }
    Icon icon() const override { return Icon::Work; }
    int shortcutNumber() const override { return 1; }
    bool mayLeave() override {
        ++asked;
        return false;
    }
    LineField* field;
    int asked = 0;

private:
    QString m_title;
};

class ALockableWindow {
public:
    ALockableWindow() {
        static const bool once = (installTranslations(), applyTheme(*qApp, Scheme::Light), true);
        Q_UNUSED(once)
        first = new StubbornPage(u"Tiếp nhận"_s);
        second = new StubbornPage(u"Tra cứu"_s);
        opened = new StubbornPage(u"Hồ sơ"_s);
        window.addPage(first);
        window.addPage(second);
        window.setDoor(new QWidget);
        test::showAt(window, 1366, 768);
    }
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    ManualClock clock{fromLocal(QDate(2026, 11, 23), QTime(9, 0))};
    MainWindow window{clock, settings};
    QPointer<StubbornPage> first;
    QPointer<StubbornPage> second;
    QPointer<StubbornPage> opened;
};

/// A guard over a clock and an uptime that tests move.
class AGuard {
public:
    void pass(qint64 ms) {
        clock.set({clock.now().ms + ms});
        uptime.pass(ms);
        guard.look();
    }
    ManualClock clock{Instant{0}};
    ManualUptime uptime;
    SessionGuard guard{clock, uptime};
};

}  // namespace

TEST_CASE("a locked desk keeps what is half typed and lets go of everything else") {
    ALockableWindow desk;
    desk.first->field->setText(u"nửa chừng"_s);
    desk.window.openPage(desk.opened);
    desk.window.lock();
    CHECK(desk.window.isDoorOpen());
    CHECK(desk.first->asked > 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.second.isNull());
    CHECK(desk.opened.isNull());
    REQUIRE(desk.first);
    CHECK(desk.first->field->text() == u"nửa chừng"_s);
    CHECK_FALSE(desk.first->isVisible());
    // Whoever comes back finds it, and pages can be added anew.
    desk.window.addPage(new StubbornPage(u"Tra cứu"_s));
    desk.window.closeDoor();
    CHECK(desk.first->isVisible());
    CHECK(desk.window.currentPage() == desk.first);
}

TEST_CASE("no key of the desk works while it is locked") {
    ALockableWindow desk;
    QSignalSpy storeRequested(&desk.window, &MainWindow::storeRequested);
    QSignalSpy searched(&desk.window, &MainWindow::searchRequested);
    desk.window.lock();
    QTest::keyClick(&desk.window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.window.handleScan(u"H17.12-20261123-0000001"_s);
    CHECK(storeRequested.isEmpty());
    CHECK(searched.isEmpty());
}

TEST_CASE("Ctrl+Alt+L asks for the lock") {
    ALockableWindow desk;
    QSignalSpy asked(&desk.window, &MainWindow::lockRequested);
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    CHECK(asked.count() == 1);
}

TEST_CASE("a practice store wears a frame that says so") {
    ALockableWindow desk;
    const QColor before = desk.window.grab().toImage().pixelColor(1, 300);
    desk.window.setPractice(true);
    const QColor after = desk.window.grab().toImage().pixelColor(1, 300);
    CHECK(before != after);
    CHECK(desk.window.accessibleDescription().contains(u"thực hành"_s));
    test::shoot(desk.window, u"practice-frame"_s);
}

TEST_CASE("after five minutes without a key the desk is to be locked, within a second") {
    AGuard a;
    QSignalSpy due(&a.guard, &SessionGuard::lockDue);
    a.guard.begin({});
    a.pass(299'000);
    CHECK(due.isEmpty());
    a.pass(1'000);
    CHECK(due.count() == 1);
    a.pass(600'000);
    CHECK(due.count() == 1);
}

TEST_CASE("in fifty sittings the lock is due five minutes after the last key, two seconds off at most") {
    QWidget widget;
    test::showAt(widget, 100, 100);
    std::mt19937 chance(20261127);
    for (int sitting = 0; sitting < 50; ++sitting) {
        AGuard a;
        QSignalSpy due(&a.guard, &SessionGuard::lockDue);
        a.guard.begin({});
        a.pass(chance() % 290'000);
        QTest::keyClick(&widget, Qt::Key_A);
        qint64 idle = 0;
        for (qint64 tick = 1 + chance() % 1'000; due.isEmpty() && idle < 310'000; tick = 1'000) {
            a.pass(tick);
            idle += tick;
        }
        CAPTURE(sitting, idle);
        CHECK(due.count() == 1);
        CHECK(idle >= 300'000);
        CHECK(idle <= 302'000);
    }
}

TEST_CASE("keys, clicks and wheel keep the desk open") {
    AGuard a;
    QSignalSpy due(&a.guard, &SessionGuard::lockDue);
    QWidget widget;
    test::showAt(widget, 100, 100);
    a.guard.begin({});
    for (int i = 0; i < 5; ++i) {
        a.pass(200'000);
        QTest::keyClick(&widget, Qt::Key_A);
    }
    CHECK(due.isEmpty());
    a.pass(200'000);
    QTest::mouseClick(&widget, Qt::LeftButton);
    a.pass(200'000);
    CHECK(due.isEmpty());
}

TEST_CASE("the lock is due while a dialog is open, too") {
    AGuard a;
    QDialog dialog;
    QSignalSpy due(&a.guard, &SessionGuard::lockDue);
    a.guard.begin({});
    QTimer::singleShot(0, &dialog, [&a] { a.pass(300'000); });
    QObject::connect(&a.guard, &SessionGuard::lockDue, &dialog, &QDialog::reject);
    QTimer::singleShot(10'000, &dialog, &QDialog::accept);  // only where it never comes
    CHECK(dialog.exec() == QDialog::Rejected);
    CHECK(due.count() == 1);
}
