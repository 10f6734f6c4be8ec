// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialog_prompt.h"

#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include "tests/support/catch2.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace motcua;
using namespace motcua::ui;

namespace {

/// Does something with the dialog that opens next, which must close it.
template <class Act>
void whenAsked(QObject& context, Act act) {
    QTimer::singleShot(0, &context, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        QApplication::setActiveWindow(dialog);
        QApplication::processEvents();
        CHECK(test::faultsOf(*dialog) == QStringList());
        act(*dialog);
        CHECK_FALSE(dialog->isVisible());
        if (dialog->isVisible()) dialog->reject();
    });
}

}  // namespace

TEST_CASE("a destructive question has the harmless answer under Enter") {
    QWidget window;
    applyTheme(*qApp, Scheme::Light);
    test::showAt(window, 900, 600);
    DialogPrompt prompt(window);
    whenAsked(window, [&](QDialog& dialog) {
        test::shoot(dialog, QStringLiteral("dialog"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    CHECK_FALSE(prompt.confirm({.title = QStringLiteral("Từ chối hồ sơ?"),
                                .text = QStringLiteral("Phiếu từ chối sẽ được in và hồ sơ đóng lại."),
                                .doIt = QStringLiteral("Từ chối hồ sơ"),
                                .destructive = true}));
}

TEST_CASE("a question is agreed to with Enter and left with Escape") {
    QWidget window;
    test::showAt(window, 900, 600);
    DialogPrompt prompt(window);
    const Question question{.title = QStringLiteral("In lại?"),
                            .text = QStringLiteral("Giấy hẹn đã in."),
                            .doIt = QStringLiteral("In lại")};
    whenAsked(window, [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK(prompt.confirm(question));
    whenAsked(window, [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    CHECK_FALSE(prompt.confirm(question));
}

TEST_CASE("words that are required cannot be left out") {
    QWidget window;
    test::showAt(window, 900, 600);
    DialogPrompt prompt(window);
    whenAsked(window, [](QDialog& dialog) {
        auto* agree = dialog.findChild<ShortcutButton*>(QStringLiteral("agree"));
        CHECK_FALSE(agree->isEnabled());
        CHECK_FALSE(agree->reason().isEmpty());
        test::typeText(*dialog.findChild<QPlainTextEdit*>(), QStringLiteral("  Thiếu bản vẽ  "));
        CHECK(agree->isEnabled());
        QTest::keyClick(dialog.findChild<QPlainTextEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    });
    const auto answer =
        prompt.askText({QStringLiteral("Lý do"), QStringLiteral("Lý do từ chối"), QStringLiteral("Từ chối")});
    CHECK(answer == QStringLiteral("Thiếu bản vẽ"));
}

TEST_CASE("one of several is chosen with the arrow keys") {
    QWidget window;
    test::showAt(window, 900, 600);
    DialogPrompt prompt(window);
    whenAsked(window, [](QDialog& dialog) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    CHECK(prompt.choose(QStringLiteral("Chuyển cho ai?"), QStringLiteral("Người giữ mới"),
                        {QStringLiteral("Hà"), QStringLiteral("Quân")}) == 1);
}

TEST_CASE("a scripted prompt answers in order") {
    test::ScriptedPrompt prompt;
    prompt.answer(true);
    prompt.answer({});
    CHECK(prompt.confirm({QStringLiteral("a"), {}, {}}));
    CHECK_FALSE(prompt.askText({QStringLiteral("b"), {}, {}}).has_value());
    CHECK(prompt.asked() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}
