// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printer_dialog.h"

#include "core/base/clock.h"
#include "ui/shared/line_field.h"
#include "ui/shared/notice.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shell/main_window.h"

#include "tests/support/ui_checks.h"
#include "tests/ui/shell/a_machine.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace motcua;
using namespace motcua::ui;

namespace {

struct PrinterScene {
    PrinterScene(test::AMachine& machine, const PrintPrograms& programs)
        : dialog(machine.settings, nullptr, programs) {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        QApplication::processEvents();
    }
    template <class T>
    T* part(const char* name) {
        return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void write(const char* field, const QString& text) {
        auto* line = part<LineField>(field);
        line->setFocus();
        line->selectAll();
        test::typeText(*line, text);
    }
    bool says(const QString& words) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    bool settles(const QString& words) {
        for (int i = 0; i < 300 && !says(words); ++i) QTest::qWait(50);
        return says(words);
    }
    bool lists(int count) {
        auto* box = part<QComboBox>("printer");
        for (int i = 0; i < 300 && box->count() != count; ++i) QTest::qWait(50);
        return box->count() == count;
    }

    PrinterDialog dialog;
};

}  // namespace

TEST_CASE("a printer is chosen by keys and kept with Enter") {
    test::AMachine machine;
    PrinterScene scene(machine, machine.printing());
    auto* box = scene.part<QComboBox>("printer");
    CHECK(scene.says(QStringLiteral("Đang hỏi hệ thống in")));
    CHECK(box->itemText(0) == QStringLiteral("Mặc định của hệ thống"));
    CHECK(box->count() == 2);
    REQUIRE(scene.lists(4));
    REQUIRE(box->hasFocus());
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Down);
    scene.write("offsetX", QStringLiteral("1.5"));
    scene.write("offsetY", QStringLiteral("-0,3"));
    scene.press(Qt::Key_Return);
    CHECK_FALSE(scene.dialog.isVisible());
    const PrinterChoice kept = printerChoice(machine.settings);
    CHECK(kept.printer == QStringLiteral("quay-2"));
    CHECK_FALSE(kept.toFile);
    CHECK(kept.offset.xMm == 1.5);
    CHECK(kept.offset.yMm == -0.3);
}

TEST_CASE("Escape keeps nothing") {
    test::AMachine machine;
    PrinterScene scene(machine, test::AMachine::none());
    scene.write("offsetX", QStringLiteral("3"));
    scene.press(Qt::Key_Escape);
    CHECK_FALSE(scene.dialog.isVisible());
    CHECK(printerChoice(machine.settings).offset.xMm == 0);
}

TEST_CASE("without a print system the dialog says so and keeps PDFs in a folder") {
    test::AMachine machine;
    PrinterScene scene(machine, test::AMachine::none());
    REQUIRE(scene.settles(QStringLiteral("chưa có hệ thống in")));
    scene.press(Qt::Key_End);
    scene.write("folder", machine.path("elsewhere"));
    scene.press(Qt::Key_Return);
    CHECK(printerChoice(machine.settings).toFile);
    CHECK(pdfFolder(printerChoice(machine.settings)) == machine.path("elsewhere"));
}

TEST_CASE("a printer that is switched off stays chosen") {
    test::AMachine machine;
    machine.settings.set(setting::kPrinter, QStringLiteral("quay-9"));
    PrinterScene scene(machine, machine.printing());
    CHECK(scene.part<QComboBox>("printer")->currentText() == QStringLiteral("quay-9"));
    REQUIRE(scene.lists(5));
    CHECK(scene.part<QComboBox>("printer")->currentText() == QStringLiteral("quay-9 (không tìm thấy)"));
    scene.press(Qt::Key_Return);
    CHECK(printerChoice(machine.settings).printer == QStringLiteral("quay-9"));
}

TEST_CASE("wrong fields are marked and nothing is kept or printed") {
    test::AMachine machine;
    PrinterScene scene(machine, test::AMachine::none());
    scene.write("offsetY", QStringLiteral("20,5"));
    scene.write("folder", QStringLiteral("ở đây"));
    CHECK(scene.part<LineField>("offsetY")->mark() == Mark::Wrong);
    CHECK(scene.part<LineField>("folder")->mark() == Mark::Wrong);
    CHECK_FALSE(scene.part<ShortcutButton>("testPage")->isEnabled());
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(test::faultsOf(scene.dialog) == QStringList());
    scene.press(Qt::Key_Return);
    CHECK(scene.dialog.isVisible());
    test::shoot(scene.dialog, QStringLiteral("printer-wrong"));
}

TEST_CASE("the test page goes the way that is about to be kept") {
    test::AMachine machine;
    PrinterScene scene(machine, machine.printing());
    REQUIRE(scene.lists(4));
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_T, Qt::ControlModifier);
    auto* notice = scene.part<Notice>("printerNotice");
    for (int i = 0; i < 300 && !notice->isVisible(); ++i) QTest::qWait(50);
    CHECK(notice->text() == QStringLiteral("Đã gửi tới máy in."));
    CHECK(machine.content("arguments").startsWith("-d quay-1 -t trang-thu "));
    CHECK(machine.content("sent.pdf").startsWith("%PDF"));
    CHECK(machine.settings.value(setting::kPrinter).isEmpty());
}

TEST_CASE("the folder is chosen in a dialog that speaks Vietnamese") {
    test::AMachine machine;
    PrinterScene scene(machine, test::AMachine::none());
    scene.part<ShortcutButton>("browse")->click();
    auto* chooser = scene.part<QFileDialog>("folderChooser");
    REQUIRE(chooser);
    CHECK(chooser->testOption(QFileDialog::DontUseNativeDialog));
    CHECK(chooser->labelText(QFileDialog::Accept) == QStringLiteral("Chọn"));
    CHECK(chooser->labelText(QFileDialog::Reject) == QStringLiteral("Hủy"));
    const auto* tree = chooser->findChild<QTreeView*>();
    REQUIRE(tree);
    CHECK(tree->model()->headerData(0, Qt::Horizontal).toString() == QStringLiteral("Tên"));
    test::shoot(*chooser, QStringLiteral("printer-folder"));
    Q_EMIT chooser->fileSelected(machine.path("pdf"));
    chooser->reject();
    CHECK(scene.part<LineField>("folder")->text() == machine.path("pdf"));
}

TEST_CASE("the printer dialog is sound and Tab walks down") {
    test::AMachine machine;
    PrinterScene scene(machine, test::AMachine::none());
    REQUIRE(scene.settles(QStringLiteral("chưa có hệ thống in")));
    CHECK(test::faultsOf(scene.dialog) == QStringList());
    const QString order = test::tabOrder(scene.dialog).join(QLatin1Char(' '));
    CHECK((order + QLatin1Char(' ') + order)
              .contains(QStringLiteral("printer folder browse offsetX offsetY testPage cancel keep")));
}

TEST_CASE("control shift P opens the printer dialog over the desk") {
    test::AMachine machine;
    const ManualClock clock(fromLocal(QDate(2026, 11, 23), QTime(9, 42)));
    MainWindow window(clock, machine.settings);
    window.setOfficer(QStringLiteral("Trần Thị Thu Hà"), QStringLiteral("Quầy 3"));
    test::showAt(window, 1366, 768);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.findChild<PrinterDialog*>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    for (int i = 0; i < 20; ++i) QTest::qWait(10);
    test::shoot(window, QStringLiteral("printer-window"));
    test::shoot(*dialog, QStringLiteral("printer-dialog"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(window.findChild<PrinterDialog*>());
}
