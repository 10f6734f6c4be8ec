// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/update_dialog.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"
#include "tests/ui/prepared.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"

#include <QApplication>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::prepare;

namespace {

/// Does `then` as soon as the dialog stands on the screen.
void onceShown(UpdateDialog& dialog, std::function<void()> then) {
    auto* watch = new QTimer(&dialog);
    QObject::connect(watch, &QTimer::timeout, &dialog, [&dialog, watch, then = std::move(then)] {
        if (!dialog.isVisible()) return;
        watch->stop();
        then();
    });
    watch->start(5);
}

}  // namespace

TEST_CASE("a store that is brought up to date in a moment shows no window") {
    prepare();
    UpdateDialog dialog;
    bool worked = false;
    dialog.perform([&](const Progress&) { worked = true; });
    CHECK(worked);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("what bringing a store up to date throws is thrown where it was asked for") {
    prepare();
    UpdateDialog dialog;
    CHECK_THROWS_AS(
        dialog.perform([](const Progress&) { throw StoreError(QStringLiteral("store.busy"), {}); }),
        StoreError);
}

TEST_CASE("Esc stops bringing a store up to date while its copy is written") {
    prepare();
    UpdateDialog dialog;
    QSemaphore left;
    onceShown(dialog, [&] {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        left.release();
    });
    CHECK_THROWS_AS(dialog.perform([&](const Progress& progress) {
        left.acquire();
        advance(progress, 1, 0);
    }),
                    Cancelled);
}

TEST_CASE("once the copy stands Esc does not stop bringing the store up to date") {
    prepare();
    UpdateDialog dialog;
    QSemaphore pressed;
    bool goesOn = false;
    dialog.perform([&](const Progress& progress) {
        advance(progress, 1, 1);
        QMetaObject::invokeMethod(&dialog, [&] {
            onceShown(dialog, [&] {
                CHECK_FALSE(dialog.findChild<ShortcutButton*>(QStringLiteral("stop"))->isEnabled());
                QTest::keyClick(&dialog, Qt::Key_Escape);
                pressed.release();
            });
        });
        pressed.acquire();
        goesOn = progress(2, 0);
    });
    CHECK(goesOn);
}
