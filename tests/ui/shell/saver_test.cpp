// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saver.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/shell/slow_disk.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::ui;
using namespace std::chrono_literals;

namespace {

/// A window with a field and a key that does something.
class AWindow {
public:
    AWindow() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field = new QLineEdit);
        column->addWidget(button = new QPushButton);
        button->setFocusPolicy(Qt::NoFocus);  // a click that is sent past its window would take the focus
        auto* key = new QShortcut(QKeySequence(Qt::Key_F9), &window);
        QObject::connect(key, &QShortcut::activated, &window, [this] { ++done; });
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++done; });
        test::showAt(window, 300, 200);
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }
    QWidget window;
    QLineEdit* field;
    QPushButton* button;
    int done = 0;
};

void letEventsPass() {
    for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("the window turns while something slow is saved in another thread") {
    Saver saver(0ms, 1h);
    QSemaphore disk;
    const QThread* where = nullptr;
    QMetaObject::invokeMethod(
        &saver, [&] { disk.release(); }, Qt::QueuedConnection);
    saver.wait([&] {
        disk.acquire();
        where = QThread::currentThread();
    });
    CHECK(where != nullptr);
    CHECK(where != QThread::currentThread());
    CHECK_FALSE(saver.isWaiting());
}

TEST_CASE("what was thrown while it was saved comes back") {
    Saver saver(0ms, 0ms);
    CHECK_THROWS_AS(saver.wait([] { throw StoreError(QStringLiteral("store.full"), {}); }), StoreError);
    CHECK_FALSE(saver.isWaiting());
    test::SlowDisk disk;
    disk.fails = true;
    CHECK_THROWS_AS(disk.wait([] {}), StoreError);
}

TEST_CASE("a save that lasts is said aloud and taken back") {
    test::SlowDisk disk;
    QSignalSpy said(&disk.saver(), &Saver::lasting);
    disk.wait([] {});
    REQUIRE(said.size() == 2);
    CHECK(said.at(0).at(0).toBool());
    CHECK_FALSE(said.at(1).at(0).toBool());
}

TEST_CASE("a draft that is kept is not said aloud") {
    Saver saver(0ms, 0ms);
    QSemaphore disk;
    QSignalSpy said(&saver, &Saver::lasting);
    QMetaObject::invokeMethod(
        &saver, [&] { disk.release(); }, Qt::QueuedConnection);
    saver.waitQuietly([&] { disk.acquire(); });
    CHECK(said.isEmpty());
}

TEST_CASE("timers wait until it is saved, but for those that ask no store") {
    Saver saver(0ms, 1h);
    QSemaphore disk;
    QTimer refresh;
    QTimer hand;
    Saver::letGoOn(hand);
    int refreshed = 0;
    int moved = 0;
    QObject::connect(&refresh, &QTimer::timeout, &saver, [&] { ++refreshed; });
    QObject::connect(&hand, &QTimer::timeout, &saver, [&] {
        if (++moved == 5) disk.release();
    });
    refresh.start(0);
    hand.start(0);
    saver.wait([&] { disk.acquire(); });
    CHECK(moved >= 5);
    CHECK(refreshed == 0);
    CHECK(QTest::qWaitFor([&] { return refreshed > 0; }));
}

TEST_CASE("what has to ask the store is done once nothing is being saved") {
    test::SlowDisk disk;
    QObject owner;
    int done = 0;
    disk.meanwhile = [&] {
        QObject gone;
        disk.saver().whenIdle(&gone, [&] { done += 100; });
        disk.saver().whenIdle(&owner, [&] { ++done; });
    };
    disk.wait([] {});
    CHECK(done == 0);
    disk.meanwhile = nullptr;
    disk.wait([] {});  // the use case saves once more before it ends
    CHECK(done == 0);
    letEventsPass();
    CHECK(done == 1);
    disk.saver().whenIdle(&owner, [&] { ++done; });
    CHECK(done == 2);
}

TEST_CASE("while it is saved no command is taken, and what is typed comes afterwards") {
    AWindow desk;
    test::SlowDisk disk;
    disk.meanwhile = [&] {
        QTest::keyClick(desk.field, Qt::Key_A);
        QTest::keyClick(desk.field, Qt::Key_F9);
        QTest::mouseClick(desk.button, Qt::LeftButton);
        QTest::keyClick(desk.field, Qt::Key_B);
        CHECK(desk.field->text().isEmpty());
    };
    disk.wait([] {});
    letEventsPass();
    CHECK(desk.done == 0);
    CHECK(desk.field->text() == QStringLiteral("ab"));
    QTest::keyClick(desk.field, Qt::Key_F9);
    CHECK(desk.done == 1);
}

TEST_CASE("a window that is closed while it saves closes afterwards") {
    AWindow desk;
    test::SlowDisk disk;
    disk.meanwhile = [&] {
        desk.window.close();
        CHECK(desk.window.isVisible());
    };
    disk.wait([] {});
    letEventsPass();
    CHECK_FALSE(desk.window.isVisible());
}
