// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/returns_page.h"
#include "ui/shared/notice.h"
#include "ui/shared/search_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shell/main_window.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/returns/find_scene.h"

#include <QCheckBox>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::FindScene;

namespace {

const QString kDao = QStringLiteral("048190001234");
const QString kUt = QStringLiteral("048190005678");

/// The page in the window of the desk.
struct OpenReturns {
    FindScene scene;
    MainWindow window{scene.desk().clock, scene.place().settings};
    ReturnsPage* page = nullptr;

    void show() {
        page = new ReturnsPage(scene.place());
        window.addPage(page);
        test::showAt(window, 1366, 768);
        page->focusFirst();
    }
    template <class T>
    T& part(const char* name) {
        return *window.findChild<T*>(QString::fromLatin1(name));
    }
    TableView& table() { return part<TableView>("returnsTable"); }
    Notice& notice() { return part<Notice>("returnsNotice"); }
    ShortcutButton& main() { return part<ShortcutButton>("handOut"); }
    LineField& name() { return part<LineField>("receiverName"); }
    LineField& identity() { return part<LineField>("receiverIdentity"); }
    int rows() { return table().model()->rowCount(); }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    QString faults() { return test::settledFaults(window).join(u'\n'); }
};

}  // namespace

TEST_CASE("results wait with the longest first and nothing is chosen") {
    OpenReturns open;
    const DossierId early = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    const DossierId late = open.scene.receive(QStringLiteral("Trần Văn Út"));
    open.scene.receive(QStringLiteral("Lê Chưa Xong"));
    open.scene.finish(late);
    open.scene.setTime(QDate(2026, 11, 24), QTime(9, 0));
    open.scene.finish(early);
    open.show();
    REQUIRE(open.rows() == 2);
    CHECK(open.table().model()->index(0, 2).data().toString() == QStringLiteral("Trần Văn Út"));
    CHECK_FALSE(open.main().isEnabled());
    CHECK(open.faults() == QString());
}

TEST_CASE("a scanned slip chooses its dossier and F9 records the submitter") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.scene.setTime(QDate(2026, 11, 24), QTime(9, 0));
    open.show();
    CHECK(open.page->handleScan(open.scene.slipOf(id)));
    CHECK(open.name().text() == QStringLiteral("Nguyễn Thị Đào"));
    CHECK(open.identity().text() == kDao);
    open.press(Qt::Key_F9);
    const Dossier after = open.scene.load(id);
    REQUIRE(after.receiver);
    CHECK(after.status == PublicStatus::Returned);
    CHECK(*after.receiver ==
          ResultReceiver{QStringLiteral("Nguyễn Thị Đào"), kDao, false, ReturnBy::Counter});
    CHECK(open.notice().text().contains(after.code));
    CHECK(open.rows() == 0);
    CHECK_FALSE(open.main().isEnabled());
}

TEST_CASE("a result is found by its name and handed out by keys alone") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    const DossierId other = open.scene.receive(QStringLiteral("Trần Văn Út"), kUt);
    open.scene.finish(id);
    open.scene.finish(other);
    open.show();
    QTest::keyClicks(&open.part<SearchBox>("returnsFilter"), QStringLiteral("tran ut"));
    QTest::keyClick(&open.part<SearchBox>("returnsFilter"), Qt::Key_Return);
    CHECK(open.rows() == 1);
    CHECK(open.name().hasFocus());
    QTest::keyClick(&open.name(), Qt::Key_F9);
    CHECK(open.scene.load(other).status == PublicStatus::Returned);
    CHECK(open.scene.load(id).status == PublicStatus::Finished);
    CHECK(open.part<SearchBox>("returnsFilter").hasFocus());
}

TEST_CASE("an officer who may not hand out sees why") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.scene.seat(QStringLiteral("haichau.quay1"));
    open.show();
    open.page->handleScan(open.scene.slipOf(id));
    CHECK_FALSE(open.main().isEnabled());
    CHECK_FALSE(open.main().reason().isEmpty());
    open.scene.seat(QStringLiteral("haichau.traketqua"));
    open.page->activated();
    CHECK(open.main().isEnabled());
    CHECK(open.faults() == QString());
}

TEST_CASE("somebody authorised needs a number and the letter") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.show();
    open.page->handleScan(open.scene.slipOf(id));
    QTest::keyClick(&open.window, Qt::Key_2, Qt::AltModifier);
    CHECK(open.name().text().isEmpty());
    test::typeText(open.name(), QStringLiteral("Phạm Văn Được"));
    open.press(Qt::Key_F9);
    CHECK(open.scene.load(id).status == PublicStatus::Finished);
    CHECK(open.identity().mark() == Mark::Missing);
    test::shootSettled(open.window, QStringLiteral("returns-missing"));
    CHECK(open.faults() == QString());
    test::typeText(open.identity(), kUt);
    open.part<QCheckBox>("receiverLetter").setChecked(true);
    open.press(Qt::Key_F9);
    REQUIRE(open.scene.load(id).receiver);
    CHECK(open.scene.load(id).receiver->authorised);
    CHECK(open.scene.load(id).receiver->name == QStringLiteral("Phạm Văn Được"));
}

TEST_CASE("the card of the submitter fits and the card of another warns") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.show();
    open.page->handleScan(open.scene.slipOf(id));
    CHECK(open.page->handleScan(test::cardOf(kDao, QStringLiteral("NGUYỄN THỊ ĐÀO"))));
    CHECK(open.part<Segmented>("receiverKind").chosen() == 0);
    CHECK(open.notice().state() == State::Within);
    CHECK(open.page->handleScan(test::cardOf(kUt, QStringLiteral("Trần Văn Út"))));
    CHECK(open.part<Segmented>("receiverKind").chosen() == 1);
    CHECK(open.name().text() == QStringLiteral("Trần Văn Út"));
    CHECK(open.notice().state() == State::DueSoon);
    CHECK(open.notice().text().contains(QStringLiteral("Trần Văn Út")));
    CHECK(open.faults() == QString());
}

TEST_CASE("a card finds what is ready for its holder") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Trần Văn Út"), kUt);
    open.scene.finish(id);
    open.show();
    open.page->handleScan(test::cardOf(kUt, QStringLiteral("Trần Văn Út")));
    CHECK(open.name().text() == QStringLiteral("Trần Văn Út"));
    CHECK(open.main().isEnabled());
}

TEST_CASE("a slip whose dossier is not ready says where it is and until when") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.forward(id, 2);
    open.show();
    open.page->handleScan(open.scene.slipOf(id));
    const Dossier dossier = open.scene.load(id);
    CHECK(open.notice().text().contains(dossier.stepName));
    CHECK(open.notice().text().contains(toShortVietnamese(*dossier.due)));
    CHECK_FALSE(open.main().isEnabled());
    test::shootSettled(open.window, QStringLiteral("returns-not-ready"));
    CHECK(open.faults() == QString());
}

TEST_CASE("a slip whose result was handed out says who took it and when") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.scene.handOut(id, {QStringLiteral("Phạm Văn Được"), kUt, true, ReturnBy::Post});
    open.show();
    open.page->handleScan(open.scene.slipOf(id));
    CHECK(open.notice().text().contains(QStringLiteral("Phạm Văn Được")));
    CHECK(open.notice().text().contains(kUt));
    CHECK_FALSE(open.main().isEnabled());
    test::shootSettled(open.window, QStringLiteral("returns-returned"));
}

TEST_CASE("slips that are not of this store or were changed are told apart") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.show();
    CHECK(open.page->handleScan(QStringLiteral("H17.12-20261101-0000999*7K4MQX2P9TRD")));
    CHECK(open.notice().state() == State::Overdue);
    CHECK(open.page->handleScan(open.scene.load(id).code + QStringLiteral("*000000000000")));
    CHECK(open.notice().state() == State::Overdue);
    CHECK(open.main().isEnabled());
    CHECK_FALSE(open.page->handleScan(QStringLiteral("nothing of ours")));
}

TEST_CASE("a dossier that changed meanwhile is refused and shown anew") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.show();
    open.page->handleScan(open.scene.slipOf(id));
    open.scene.handOut(id, {QStringLiteral("Phạm Văn Được"), kUt, true, ReturnBy::Counter});
    open.press(Qt::Key_F9);
    CHECK(open.scene.load(id).receiver->name == QStringLiteral("Phạm Văn Được"));
    CHECK(open.notice().state() == State::Overdue);
    CHECK_FALSE(open.main().isEnabled());
}

TEST_CASE("Esc closes the notice then drops the choice") {
    OpenReturns open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.finish(id);
    open.show();
    open.page->handleScan(test::cardOf(kDao, QStringLiteral("Nguyễn Thị Đào")));
    CHECK(open.page->goBack());
    CHECK(open.main().isEnabled());
    CHECK(open.page->goBack());
    CHECK_FALSE(open.main().isEnabled());
    CHECK_FALSE(open.page->goBack());
}

TEST_CASE("the returns page is sound at 1366 by 768") {
    OpenReturns open;
    FindScene& scene = open.scene;
    scene.addProcedure(QStringLiteral("1.004873"),
                       QStringLiteral("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân"));
    const QStringList names{QStringLiteral("Võ Ngọc Trâm Anh"),   QStringLiteral("Huỳnh Đăng Khoa"),
                            QStringLiteral("Lý Thị Hoài Thương"), QStringLiteral("Đinh Quang Vịnh"),
                            QStringLiteral("Ngô Thị Bích Trâm"),  QStringLiteral("Tạ Minh Đạt"),
                            QStringLiteral("Cao Thị Ánh Tuyết"),  QStringLiteral("Phạm Thị Lan Chi")};
    DossierId last{0};
    for (int i = 0; i < names.size(); ++i) {
        scene.setTime(QDate(2026, 11, i < 4 ? 10 + i : 13 + i / 2), QTime(8, 10 + i));
        Application application = test::anApplication(names.at(i));
        if (i % 2) application.procedureCode = QStringLiteral("1.004873");
        if (i == 7) {
            application.owner = application.submitter;
            application.owner->name = QStringLiteral("Trần Lê Bảo Nam");
            application.owner->personalId = QStringLiteral("048216000123");
        }
        last = scene.receive(application);
        if (i > 5) scene.setTime(QDate(2026, 11, 20 + i % 2), QTime(8, 0));
        scene.finish(last);
    }
    scene.setTime(QDate(2026, 11, 23), QTime(9, 42));
    open.show();
    test::shootSettled(open.window, QStringLiteral("returns-none"));
    CHECK(open.faults() == QString());
    open.page->handleScan(scene.slipOf(last));
    test::shootSettled(open.window, QStringLiteral("returns-chosen"));
    CHECK(open.faults() == QString());
    open.page->handleScan(test::cardOf(kUt, QStringLiteral("Trần Văn Út")));
    open.name().setFocus();
    test::shootSettled(open.window, QStringLiteral("returns-other"));
    CHECK(open.faults() == QString());
    open.part<QCheckBox>("receiverLetter").setChecked(true);
    open.press(Qt::Key_F9);
    test::shootSettled(open.window, QStringLiteral("returns-done"));
    CHECK(scene.load(last).status == PublicStatus::Returned);
}
