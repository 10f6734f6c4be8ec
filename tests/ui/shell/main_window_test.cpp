// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "app/translations.h"
#include "core/base/clock.h"
#include "tests/ui/prepared.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/line_field.h"
#include "ui/shared/panel.h"
#include "ui/shared/settings.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/theme.h"
#include "ui/shell/officer_chooser.h"
#include "ui/shell/page.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::ui;

namespace {

/// A page with one field and one action, which tells what happened to it.
class PlainPage final : public Page {
public:
    PlainPage(const QString& title, Icon icon, int number) : m_title(title), m_icon(icon), m_number(number) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(16, 16, 16, 16);
        auto* panel = new Panel(title);
        m_field = new LineField;
        m_field->setObjectName(QStringLiteral("field"));
        m_field->setAccessibleName(title);
        panel->content()->addWidget(m_field);
        panel->content()->addStretch();
        column->addWidget(panel);
        m_bar = new ActionBar(this);
        auto* main = new ShortcutButton(QStringLiteral("Tiếp nhận và in"), QKeySequence(Qt::Key_F9));
        main->setObjectName(QStringLiteral("main"));
        m_bar->setMainAction(main);
        connect(main, &ShortcutButton::clicked, this, [this] { ++done; });
    }
    QString title() const override { return m_title; }
    Icon icon() const override { return m_icon; }
    int shortcutNumber() const override { return m_number; }
    QWidget* actionBar() override { return m_bar; }
    void activated() override { ++refreshed; }
    bool mayLeave() override { return leaves; }
    bool handleScan(const QString& text) override {
        scans << text;
        return takesScans;
    }
    LineField* field() const { return m_field; }

    int refreshed = 0;
    int done = 0;
    bool leaves = true;
    bool takesScans = true;
    QStringList scans;

private:
    QString m_title;
    Icon m_icon;
    int m_number;
    LineField* m_field;
    ActionBar* m_bar;
};

/// Once for all: every translator stays installed.
struct WindowScene {
    const bool prepared = (test::prepare(), true);
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("desk.ini"))};
    ManualClock clock{fromLocal(QDate(2026, 11, 23), QTime(9, 42))};
    MainWindow window{clock, settings};
    PlainPage* reception = new PlainPage(QStringLiteral("Tiếp nhận"), Icon::Receive, 1);
    PlainPage* work = new PlainPage(QStringLiteral("Việc của tôi"), Icon::Work, 2);

    WindowScene() {
        window.addPage(reception);
        window.addPage(work);
        window.setOfficer(QStringLiteral("Trần Thị Thu Hà"), QStringLiteral("Quầy 3"));
        window.setStoreNote(QStringLiteral("Kho cục bộ · đã sao lưu 02:00"));
        test::showAt(window, 1366, 768);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, static_cast<Qt::Key>(key), modifiers);
    }
};

QList<OfficerEntry> officers() {
    const QList<CounterEntry> counters{{CounterId(1), QStringLiteral("Quầy 1")},
                                       {CounterId(3), QStringLiteral("Quầy 3")}};
    return {{OfficerId(1), QStringLiteral("Trần Thị Thu Hà"), QStringLiteral("Cán bộ tiếp nhận"),
             QStringLiteral("Trung tâm Phục vụ hành chính công"), counters},
            {OfficerId(2),
             QStringLiteral("Lê Minh Quân"),
             QStringLiteral("Chuyên viên thụ lý"),
             QStringLiteral("Phòng Kinh tế, Hạ tầng và Đô thị"),
             {}},
            {OfficerId(3),
             QStringLiteral("Đặng Văn Ẩn"),
             QStringLiteral("Lãnh đạo phòng"),
             QStringLiteral("Phòng Văn hóa – Xã hội"),
             {}}};
}

}  // namespace

TEST_CASE("control and a digit bring a page to the front") {
    WindowScene desk;
    CHECK(desk.window.currentPage() == desk.reception);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window.currentPage() == desk.work);
    CHECK(desk.work->field()->hasFocus());
    CHECK(desk.work->refreshed == 1);
}

TEST_CASE("a page that may not be left stays in front") {
    WindowScene desk;
    desk.reception->leaves = false;
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window.currentPage() == desk.reception);
    CHECK_FALSE(desk.window.close());
    desk.reception->leaves = true;
    CHECK(desk.window.close());
}

TEST_CASE("escape closes an opened page and gives the focus back") {
    WindowScene desk;
    desk.press(Qt::Key_2, Qt::ControlModifier);
    auto* dossier = new PlainPage(QStringLiteral("Hồ sơ"), Icon::Paper, 0);
    const QPointer<QWidget> gone(dossier);
    desk.window.openPage(dossier);
    CHECK(desk.window.currentPage() == dossier);
    desk.press(Qt::Key_Escape);
    CHECK(desk.window.currentPage() == desk.work);
    CHECK(desk.work->field()->hasFocus());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(gone.isNull());
}

TEST_CASE("the navigation closes what was opened over it") {
    WindowScene desk;
    desk.window.openPage(new PlainPage(QStringLiteral("Hồ sơ"), Icon::Paper, 0));
    desk.window.openPage(new PlainPage(QStringLiteral("Hồ sơ"), Icon::Paper, 0));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.window.currentPage() == desk.reception);
    CHECK_FALSE(desk.window.closeOpened());
}

TEST_CASE("the main action of the page in front has its key and no other page has") {
    WindowScene desk;
    desk.press(Qt::Key_F9);
    CHECK(desk.reception->done == 1);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.press(Qt::Key_F9);
    CHECK(desk.reception->done == 1);
    CHECK(desk.work->done == 1);
}

TEST_CASE("the window speaks Vietnamese") {
    WindowScene desk;
    CHECK(desk.window.findChild<QPushButton*>(QStringLiteral("changeOfficer"))->text() ==
          QStringLiteral("Đổi cán bộ"));
}

TEST_CASE("Tab walks from the navigation over the page to its main action") {
    WindowScene desk;
    const QStringList order = test::tabOrder(desk.window);
    const QString twice = (order + order).join(QLatin1Char(' '));  // Tab goes round
    CHECK(order.size() == 8);
    CHECK(twice.contains(
        QStringLiteral("nav0 nav1 storeSafety printerSettings changeOfficer deskSearch field main")));
}

TEST_CASE("F5 reads the page again") {
    WindowScene desk;
    const int before = desk.reception->refreshed;
    desk.press(Qt::Key_F5);
    CHECK(desk.reception->refreshed == before + 1);
}

TEST_CASE("the search box is one key away and hands its words on") {
    WindowScene desk;
    QSignalSpy asked(&desk.window, &MainWindow::searchRequested);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto* box = desk.window.findChild<QLineEdit*>(QStringLiteral("deskSearch"));
    REQUIRE(box->hasFocus());
    test::typeText(*box, QStringLiteral("Đặng Thị Hường"));
    desk.press(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("Đặng Thị Hường"));
    desk.press(Qt::Key_Escape);
    CHECK(box->text().isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK(desk.reception->field()->hasFocus());
}

TEST_CASE("a scan that the page has no use for is searched for") {
    WindowScene desk;
    QSignalSpy asked(&desk.window, &MainWindow::searchRequested);
    desk.window.handleScan(QStringLiteral("H17.12-261105-0018"));
    CHECK(desk.reception->scans.size() == 1);
    CHECK(asked.isEmpty());
    desk.reception->takesScans = false;
    desk.window.handleScan(QStringLiteral("H17.12-261105-0018"));
    CHECK(asked.size() == 1);
}

TEST_CASE("behind the door no key of the desk works") {
    WindowScene desk;
    auto* chooser = new OfficerChooser(desk.settings);
    chooser->setEntries(officers());
    desk.window.setDoor(chooser);
    QSignalSpy asked(&desk.window, &MainWindow::officerChangeRequested);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(asked.size() == 1);
    REQUIRE(desk.window.openDoor());
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window.currentPage() == desk.reception);
    test::shoot(desk.window, QStringLiteral("door"));
    desk.window.closeDoor();
    CHECK(desk.reception->field()->hasFocus());
}

TEST_CASE("an officer is found by first letters and chosen with Enter") {
    WindowScene desk;
    auto* chooser = new OfficerChooser(desk.settings);
    chooser->setEntries(officers());
    desk.window.setDoor(chooser);
    REQUIRE(desk.window.openDoor());
    qint64 officer = 0;
    QObject::connect(chooser, &OfficerChooser::chosen, chooser,
                     [&](OfficerId id, std::optional<CounterId>) { officer = id.value(); });
    auto* box = chooser->findChild<QLineEdit*>(QStringLiteral("officerSearch"));
    REQUIRE(box->hasFocus());
    test::typeText(*box, QStringLiteral("đva"));
    CHECK(chooser->findChild<QListView*>()->model()->rowCount() == 1);
    desk.press(Qt::Key_Return);
    CHECK(officer == 3);
    CHECK(desk.settings.value(setting::kLastOfficer) == 3);
    chooser->setEntries(officers());
    CHECK(chooser->findChild<QListView*>()->currentIndex().data().toString() ==
          QStringLiteral("Đặng Văn Ẩn"));
    CHECK(test::faultsOf(*chooser) == QStringList());
}

TEST_CASE("without officers the door says what to do") {
    WindowScene desk;
    auto* chooser = new OfficerChooser(desk.settings);
    desk.window.setDoor(chooser);
    REQUIRE(desk.window.openDoor());
    bool entered = false;
    QObject::connect(chooser, &OfficerChooser::chosen, chooser, [&] { entered = true; });
    desk.press(Qt::Key_Return);
    CHECK_FALSE(entered);
    auto* start = chooser->findChild<ShortcutButton*>(QStringLiteral("startWorking"));
    CHECK_FALSE(start->isEnabled());
    CHECK_FALSE(start->reason().isEmpty());
}

TEST_CASE("the window is remembered") {
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("desk.ini")));
    const ManualClock clock(fromLocal(QDate(2026, 11, 23), QTime(9, 42)));
    {
        MainWindow window(clock, settings);
        test::showAt(window, 790 + 110, 600);
        window.close();
    }
    MainWindow window(clock, settings);
    CHECK(window.width() == 900);
    CHECK(window.height() == 600);
}

TEST_CASE("a page that is taller than the window scrolls and clips nothing") {
    WindowScene desk;
    desk.reception->setMinimumHeight(900);
    desk.window.resize(911, 512);
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(test::faultsOf(desk.window) == QStringList());
    CHECK(desk.reception->height() >= 900);
    test::shoot(desk.window, QStringLiteral("window-narrow"));
}

TEST_CASE("the window is sound at its usual size in both schemes") {
    WindowScene desk;
    desk.window.showNotice(
        State::Overdue,
        QStringLiteral("Ổ đĩa đầy. Chưa lưu được gì; hãy giải phóng dung lượng rồi thử lại."));
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(test::faultsOf(desk.window) == QStringList());
    test::shoot(desk.window, QStringLiteral("window-light"));
    applyTheme(*qApp, Scheme::Dark);
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    test::shoot(desk.window, QStringLiteral("window-dark"));
    applyTheme(*qApp, Scheme::Light);
}
