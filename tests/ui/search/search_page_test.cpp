// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_page.h"
#include "ui/shared/notice.h"
#include "ui/shared/search_box.h"
#include "ui/shared/table_view.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/returns/find_scene.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::FindScene;

namespace {

constexpr int kWide = 1182;
constexpr int kHigh = 664;

/// The page over a store, and what it opened.
struct OpenSearch {
    FindScene scene;
    SearchPage page{scene.place()};
    QList<DossierId> opened;

    OpenSearch() {
        QObject::connect(&page, &Page::openDossierRequested, &page, [this](DossierId id) { opened += id; });
    }
    void show() {
        test::showAt(page, kWide, kHigh);
        page.focusFirst();
    }
    SearchBox& box() { return *page.findChild<SearchBox*>(QStringLiteral("searchBox")); }
    TableView& table() { return *page.findChild<TableView*>(QStringLiteral("searchTable")); }
    Notice& notice() { return *page.findChild<Notice*>(QStringLiteral("searchNotice")); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void press(int key) { QTest::keyClick(&box(), static_cast<Qt::Key>(key)); }
};

}  // namespace

TEST_CASE("the search page answers while one types and without diacritics") {
    OpenSearch open;
    open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.scene.receive(QStringLiteral("Trần Văn Út"));
    open.show();
    QTest::keyClicks(&open.box(), QStringLiteral("dao"));
    QSignalSpy reset(open.table().model(), &QAbstractItemModel::modelReset);
    if (open.rows() != 1) REQUIRE(reset.wait());
    CHECK(open.rows() == 1);
    CHECK(open.cell(0, 2) == QStringLiteral("Nguyễn Thị Đào"));
}

TEST_CASE("Enter in the search box opens what the text finds now") {
    OpenSearch open;
    const DossierId first = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    const DossierId second = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.show();
    QTest::keyClicks(&open.box(), QStringLiteral("nguyen dao"));
    open.press(Qt::Key_Return);
    CHECK(open.opened == QList<DossierId>{second});
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    CHECK(open.opened == QList<DossierId>{second, first});
}

TEST_CASE("a scanned slip opens its dossier at once") {
    OpenSearch open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.show();
    CHECK(open.page.handleScan(open.scene.slipOf(id) + QLatin1Char('\r')));
    CHECK(open.opened == QList<DossierId>{id});
    CHECK_FALSE(open.notice().isVisibleTo(&open.page));
}

TEST_CASE("a slip with other check characters warns and still offers to open") {
    OpenSearch open;
    const DossierId id = open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.show();
    open.page.searchFor(open.scene.load(id).code + QStringLiteral("*000000000000"));
    CHECK(open.opened.isEmpty());
    CHECK(open.notice().isVisibleTo(&open.page));
    CHECK(open.notice().text().contains(open.scene.load(id).code));
    CHECK(open.rows() == 1);
    QTest::mouseClick(open.notice().findChild<QPushButton*>(QStringLiteral("noticeAction")), Qt::LeftButton);
    CHECK(open.opened == QList<DossierId>{id});
}

TEST_CASE("an identity card finds the dossiers of its holder") {
    OpenSearch open;
    open.scene.receive(QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("048190001234"));
    open.scene.receive(QStringLiteral("Trần Văn Út"), QStringLiteral("048190005678"));
    open.show();
    open.page.handleScan(test::cardOf(QStringLiteral("048190005678"), QStringLiteral("Trần Văn Út")));
    CHECK(open.box().text() == QStringLiteral("048190005678"));
    CHECK(open.rows() == 1);
    CHECK(open.opened.isEmpty());
}

TEST_CASE("what is not found says what else to try and Esc clears the box") {
    OpenSearch open;
    open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.show();
    open.page.searchFor(QStringLiteral("<b>không ai</b>"));
    CHECK(open.rows() == 0);
    CHECK(test::settledFaults(open.page).join(u'\n') == QString());
    test::shootSettled(open.page, QStringLiteral("search-nothing"));
    open.press(Qt::Key_Escape);
    CHECK(open.box().text().isEmpty());
    CHECK_FALSE(open.page.goBack());
}

TEST_CASE("of many hits the newest fifty are shown") {
    OpenSearch open;
    for (int i = 0; i < 51; ++i) open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.show();
    open.page.searchFor(QStringLiteral("dao"));
    CHECK(open.rows() == 50);
    test::shootSettled(open.page, QStringLiteral("search-many"));
}

TEST_CASE("odd texts are ordinary searches") {
    OpenSearch open;
    open.scene.receive(QStringLiteral("Nguyễn Thị Đào"));
    open.show();
    const QString text = GENERATE(QString(100'000, QLatin1Char('x')), QStringLiteral("\" OR * NEAR("),
                                  QStringLiteral("%_'"), QString(QChar(0xD800)), QStringLiteral("a\u202Eb"),
                                  QStringLiteral("999|x"), QStringLiteral("*"));
    open.page.searchFor(text);
    CHECK(open.opened.isEmpty());
    CHECK(open.rows() == 0);
}

TEST_CASE("the search page is sound at 1366 by 768") {
    OpenSearch open;
    FindScene& scene = open.scene;
    scene.addProcedure(QStringLiteral("1.004873"),
                       QStringLiteral("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân"));
    scene.addProcedure(QStringLiteral("1.000894"), QStringLiteral("Thủ tục đăng ký kết hôn"));
    const QStringList names{QStringLiteral("Võ Ngọc Trâm Anh"),
                            QStringLiteral("Huỳnh Đăng Khoa"),
                            QStringLiteral("Lý Thị Hoài Thương"),
                            QStringLiteral("Đinh Quang Vịnh"),
                            QStringLiteral("Công ty TNHH Sông Hàn Xanh"),
                            QStringLiteral("Tạ Minh Đạt"),
                            QStringLiteral("Cao Thị Ánh Tuyết"),
                            QStringLiteral("Mai Xuân Lộc"),
                            QStringLiteral("Hồ Thị Như Ý"),
                            QStringLiteral("Phạm Thị Lan Chi")};
    const QStringList codes{QStringLiteral("1.001193"), QStringLiteral("1.004873"),
                            QStringLiteral("1.000894")};
    for (int i = 0; i < names.size(); ++i) {
        scene.setTime(QDate(2026, 11, 9 + i), QTime(8, 10 + i));
        if (!scene.desk().centre.calendarOf(UnitId{1}).isWorkingDay(QDate(2026, 11, 9 + i)))
            scene.setTime(QDate(2026, 11, 13), QTime(9, 10 + i));
        Application application = test::anApplication(names.at(i));
        application.procedureCode = codes.at(i % 3);
        const DossierId id = scene.receive(application);
        if (i % 4 == 0) scene.finish(id);
        if (i == 4) scene.handOut(id, {names.at(i), {}, false, ReturnBy::Counter});
        if (i % 4 == 1) scene.forward(id, 2);
    }
    scene.setTime(QDate(2026, 11, 20), QTime(9, 42));
    open.show();
    test::shootSettled(open.page, QStringLiteral("search-tips"));
    CHECK(test::settledFaults(open.page).join(u'\n') == QString());
    open.page.searchFor(QStringLiteral("thi"));
    test::shootSettled(open.page, QStringLiteral("search-some"));
    open.page.searchFor(QStringLiteral("H17"));
    open.table().setFocus();
    test::shootSettled(open.page, QStringLiteral("search-all"));
    CHECK(open.rows() == 10);
    CHECK(test::settledFaults(open.page).join(u'\n') == QString());
    open.page.searchFor(
        scene.load(scene.desk().search.search(QStringLiteral("lan chi"), 1).rows.first().id).code +
        QStringLiteral("*000000000000"));
    test::shootSettled(open.page, QStringLiteral("search-mismatch"));
    CHECK(test::settledFaults(open.page).join(u'\n') == QString());
}
