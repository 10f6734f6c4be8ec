// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/shared/date_field.h"
#include "ui/shared/field_row.h"
#include "ui/shared/line_field.h"
#include "ui/shared/messages.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/plain_text.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/support/warnings.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;

TEST_CASE("pasted line breaks become spaces") {
    LineField field;
    field.insert(QStringLiteral("K45/12\r\nLê Đình\tDương\u2028tổ 14"));
    CHECK(field.text() == QStringLiteral("K45/12 Lê Đình Dương tổ 14"));
    CHECK(field.cursorPosition() == field.text().size());
}

TEST_CASE("a wrong mark is told below the field and to screen readers") {
    auto* field = new LineField;
    FieldRow row(QStringLiteral("Số điện thoại"), field);
    test::showAt(row, 400, 80);
    CHECK(field->accessibleName() == QStringLiteral("Số điện thoại"));
    const QString sentence = QStringLiteral("Số điện thoại phải có 10 chữ số.");
    field->setMark(Mark::Wrong, QStringLiteral("chưa đúng"), sentence);
    CHECK(field->accessibleDescription() == sentence);
    const auto labels = row.findChildren<PlainLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [&](const PlainLabel* label) {
        return label->isVisible() && label->text() == sentence;
    }));
    field->clearMark();
    CHECK(std::none_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Số điện thoại phải"));
    }));
}

TEST_CASE("a short date is spelled out when the field is left") {
    const ManualClock clock(fromLocal(QDate(2026, 11, 23), QTime(23, 30)));
    DateField field(clock);
    QSignalSpy changed(&field, &DateField::dateChanged);
    field.setText(QStringLiteral("7/3/1985"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == QStringLiteral("07/03/1985"));
    CHECK(field.date() == QDate(1985, 3, 7));
    CHECK(changed.size() == 1);
    field.setText(QStringLiteral("0"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.date() == QDate(2026, 11, 23));
}

TEST_CASE("what is no date stays as typed and is marked") {
    const ManualClock clock(fromLocal(QDate(2026, 11, 23), QTime(9, 0)));
    DateField field(clock);
    field.setText(QStringLiteral("31/2/2026"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == QStringLiteral("31/2/2026"));
    CHECK(field.mark() == Mark::Wrong);
    CHECK_FALSE(field.date().has_value());
}

TEST_CASE("a label shows markup as letters and cuts a megabyte") {
    PlainLabel label(QStringLiteral("<b>Công ty</b> & <img src='file:///etc/passwd'>"));
    CHECK(label.textFormat() == Qt::PlainText);
    label.setText(QString(1'000'000, QLatin1Char('x')));
    CHECK(label.text().size() <= kLongestShown);
}

TEST_CASE("a tool tip shows markup as letters") {
    CHECK(
        toolTipText(QStringLiteral("<b>A & B</b>")).contains(QStringLiteral("&lt;b&gt;A &amp; B&lt;/b&gt;")));
}

TEST_CASE("a button with a reason is off and says why") {
    ShortcutButton button(QStringLiteral("Trả kết quả"), QKeySequence(Qt::Key_F9));
    test::showAt(button, 200, 32);
    const test::ExpectedWarning nobodyTakesIt(QStringLiteral("Keyboard event not accepted"));
    QSignalSpy clicked(&button, &ShortcutButton::clicked);
    button.setReason(QStringLiteral("Chưa qua bước 6"));
    CHECK_FALSE(button.isEnabled());
    CHECK(button.accessibleDescription() == QStringLiteral("Chưa qua bước 6"));
    QTest::keyClick(&button, Qt::Key_F9);
    CHECK(clicked.isEmpty());
    button.setReason(QString());
    QTest::keyClick(&button, Qt::Key_F9);
    CHECK(clicked.size() == 1);
}

TEST_CASE("settings come back from their file and nonsense in it is ignored") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    {
        Settings settings(file);
        CHECK_FALSE(settings.value(setting::kPrintToFile));
        settings.set(setting::kPrintToFile, true);
        settings.set(setting::kPrintOffsetX, 1.5);
        settings.setColumnWidths(QStringLiteral("work"), {120, 80});
        settings.setColumnWidths(QStringLiteral("bad"), {-4, 80});
    }
    const Settings settings(file);
    CHECK(settings.value(setting::kPrintToFile));
    CHECK(settings.value(setting::kPrintOffsetX) == 1.5);
    CHECK(settings.columnWidths(QStringLiteral("work")) == QList<int>{120, 80});
    CHECK(settings.columnWidths(QStringLiteral("bad")).isEmpty());
}

TEST_CASE("an unknown fault still says what to do and never its technical text") {
    const QString text = faultText(StoreError(QStringLiteral("store.odd"), QStringLiteral("secret path")));
    CHECK(text.contains(QStringLiteral("store.odd")));
    CHECK_FALSE(text.contains(QStringLiteral("secret path")));
}

TEST_CASE("refusals are told one a line with what would lift them") {
    const Refusals refusals{
        {QStringLiteral("a"), QStringLiteral("Thiếu giấy."), QStringLiteral("Nộp thêm."), {}},
        {QStringLiteral("b"), QStringLiteral("Thiếu tên."), {}, {}}};
    CHECK(refusalsText(refusals) == QStringLiteral("Thiếu giấy. Nộp thêm.\nThiếu tên."));
}

TEST_CASE("the scheme follows the window colour of the system unless it is wished otherwise") {
    CHECK(prefersDark(QPalette(QColor(30, 30, 30))));
    CHECK_FALSE(prefersDark(QPalette(QColor(240, 240, 240))));
    qputenv("MOTCUA_THEME", "dark");
    CHECK(prefersDark(QPalette(QColor(240, 240, 240))));
    qunsetenv("MOTCUA_THEME");
}

namespace {

/// How dark the desk was each time that a widget was told of a change.
class DarkWatch : public QObject {
public:
    QList<bool> seen;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            seen += colours().dark;
        return false;
    }
};

}  // namespace

TEST_CASE("the desk turns dark and light with the system while it runs") {
    LineField field;
    test::showAt(field, 200, 32);
    DarkWatch watch;
    field.installEventFilter(&watch);
    QPalette dark(QColor(30, 30, 30));
    applyTheme(*qApp, Scheme::System);
    REQUIRE_FALSE(colours().dark);
    // The system turns dark; then Qt asks it once more, and here it is light again.
    qApp->style()->polish(dark);
    QApplication::processEvents();
    CHECK(watch.seen.contains(true));
    CHECK_FALSE(colours().dark);
    watch.seen.clear();
    applyTheme(*qApp, Scheme::Light);
    qApp->style()->polish(dark);
    QApplication::processEvents();
    CHECK_FALSE(watch.seen.contains(true));
}
