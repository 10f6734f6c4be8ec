// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/scanner.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using motcua::ui::ScannerFilter;

namespace {

/// A filter on the application with a clock that the test turns.
struct ScannerDesk {
    qint64 now = 1000;
    ScannerFilter filter{[this] { return now; }};
    QLineEdit field;
    QStringList scans;

    ScannerDesk() {
        qApp->installEventFilter(&filter);
        QObject::connect(&filter, &ScannerFilter::scanned, &field,
                         [this](const QString& text) { scans << text; });
        field.show();
    }
    ~ScannerDesk() { qApp->removeEventFilter(&filter); }

    void press(QWidget& target, int key, const QString& text, int after,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool repeat = false) {
        now += after;
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text, repeat);
        QApplication::sendEvent(&target, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text, repeat);
        QApplication::sendEvent(&target, &up);
    }
    void type(const QString& text, int gap) {
        for (const QChar letter : text) press(field, letter.toUpper().unicode(), QString(letter), gap);
    }
    void enter(int after) { press(field, Qt::Key_Return, QStringLiteral("\r"), after); }
};

const QString kCard =
    QStringLiteral("049185001234||Đặng Thị Hường Quỳnh|07031985|Nữ|Tổ 14, Hải Châu|01012022");

}  // namespace

TEST_CASE("a scan that ends with Enter reaches no widget") {
    ScannerDesk desk;
    QSignalSpy returned(&desk.field, &QLineEdit::returnPressed);
    desk.type(kCard, 3);
    desk.enter(3);
    CHECK(desk.scans == QStringList{kCard});
    CHECK(desk.field.text().isEmpty());
    CHECK(returned.isEmpty());
}

TEST_CASE("a scan without Enter is recognised by the pause after it") {
    ScannerDesk desk;
    desk.type(kCard, 5);
    CHECK(desk.scans.isEmpty());
    desk.filter.settle();
    CHECK(desk.scans == QStringList{kCard});
    CHECK(desk.field.text().isEmpty());
}

TEST_CASE("typing at the pace of a person arrives unchanged") {
    ScannerDesk desk;
    desk.type(QStringLiteral("trần thị thu hà"), 80);
    desk.filter.settle();
    CHECK(desk.field.text() == QStringLiteral("trần thị thu hà"));
    CHECK(desk.scans.isEmpty());
}

TEST_CASE("a fast roll of few keys arrives in order") {
    ScannerDesk desk;
    desk.type(QStringLiteral("nguyen"), 10);
    desk.enter(10);
    CHECK(desk.field.text() == QStringLiteral("nguyen"));
    CHECK(desk.scans.isEmpty());
}

TEST_CASE("what was typed before a scan stays and what follows arrives") {
    ScannerDesk desk;
    desk.type(QStringLiteral("abc"), 90);
    desk.type(QStringLiteral("x"), 90);
    desk.now += 100;
    desk.type(QStringLiteral("H17.12-261105-0018"), 4);
    desk.enter(4);
    desk.type(QStringLiteral("def"), 90);
    desk.filter.settle();
    CHECK(desk.scans == QStringList{QStringLiteral("H17.12-261105-0018")});
    CHECK(desk.field.text() == QStringLiteral("abcxdef"));
}

TEST_CASE("a key that repeats is no scan") {
    ScannerDesk desk;
    desk.press(desk.field, Qt::Key_A, QStringLiteral("a"), 100);
    for (int i = 0; i < 20; ++i)
        desk.press(desk.field, Qt::Key_A, QStringLiteral("a"), 30, Qt::NoModifier, true);
    CHECK(desk.field.text() == QString(21, QLatin1Char('a')));
    CHECK(desk.scans.isEmpty());
}

TEST_CASE("an input method comes after the keys typed before it") {
    ScannerDesk desk;
    desk.type(QStringLiteral("ab"), 10);
    motcua::test::typeText(desk.field, QStringLiteral("Đặng"));
    CHECK(desk.field.text() == QStringLiteral("abĐặng"));
}

TEST_CASE("backspace acts on the letters typed just before it") {
    ScannerDesk desk;
    desk.type(QStringLiteral("abc"), 10);
    desk.press(desk.field, Qt::Key_Backspace, QStringLiteral("\b"), 10);
    CHECK(desk.field.text() == QStringLiteral("ab"));
}

TEST_CASE("the spaces of a scan do not press the button that has the focus") {
    ScannerDesk desk;
    QPushButton button;
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    for (const QChar letter : kCard) desk.press(button, letter.toUpper().unicode(), QString(letter), 4);
    desk.press(button, Qt::Key_Return, QStringLiteral("\r"), 4);
    CHECK(clicked.isEmpty());
    CHECK(desk.scans == QStringList{kCard});
    desk.press(button, Qt::Key_Space, QStringLiteral(" "), 500);
    desk.filter.settle();
    CHECK(clicked.size() == 1);
}

TEST_CASE("keys that waited while the program was busy are told apart by their own time") {
    ScannerDesk desk;
    quint64 at = 5000;
    for (const QChar letter : QStringLiteral("thong tin")) {
        QKeyEvent down(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        down.setTimestamp(at += 120);
        QApplication::sendEvent(&desk.field, &down);
    }
    desk.filter.settle();
    CHECK(desk.field.text() == QStringLiteral("thong tin"));
    CHECK(desk.scans.isEmpty());
}

TEST_CASE("a widget that dies during a burst takes its keys along") {
    ScannerDesk desk;
    auto* field = new QLineEdit;
    field->show();
    desk.press(*field, Qt::Key_A, QStringLiteral("a"), 100);
    delete field;
    desk.filter.settle();
    CHECK(desk.scans.isEmpty());
}
