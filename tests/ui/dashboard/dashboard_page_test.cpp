// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "tests/ui/prepared.h"
#include "ui/dashboard/board_access.h"
#include "ui/dashboard/figure_list_model.h"
#include "ui/dossier/risk_teller.h"
#include "ui/shared/link_button.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/dashboard/board_screen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::BoardScreen;
using motcua::test::BusyScene;
using motcua::test::codeOf;

namespace {

/// Forty earlier dossiers that were six weeks at one step.
class SlowPast : public VisitReader {
public:
    explicit SlowPast(const QString& step) : m_step(step) {}
    [[nodiscard]] QList<StepVisit> visits(const QString&, Instant, int) const override {
        const Instant entered = fromLocal(QDate(2026, 10, 5), QTime(8, 0));
        return QList<StepVisit>(
            40, StepVisit{m_step, UnitId(1), entered, fromLocal(QDate(2026, 11, 16), QTime(8, 0)),
                          fromLocal(QDate(2026, 11, 12), QTime(17, 0))});
    }

private:
    QString m_step;
};

}  // namespace

TEST_CASE("the board counts what is there and each tile says it in words") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    CHECK(screen.tile("receivedToday").number() == 1);
    CHECK(screen.tile("inProcess").number() == 5);
    CHECK(screen.tile("overdue").number() == 2);
    CHECK(screen.tile("paused").number() == 1);
    CHECK(screen.tile("uncollected").number() == 1);
    CHECK(screen.tile("overdue").accessibleName() == QStringLiteral("Quá hạn 2"));
    CHECK(screen.notices.isEmpty());
}

TEST_CASE("what needs attention is listed first and Enter opens it") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    REQUIRE(screen.listed().size() >= 2);
    CHECK(screen.listed().first() == codeOf(scene, scene.overdue));
    screen.press(Qt::Key_Return);
    REQUIRE(screen.opened.size() == 1);
    CHECK(screen.opened.first() == scene.overdue);
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_F9);
    CHECK(screen.opened.last() == scene.overdueInPile);
}

TEST_CASE("every tile opens exactly the dossiers that it counts and Esc goes back to it") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    const QStringList before = screen.listed();
    for (const char* name :
         {"receivedToday", "inProcess", "dueToday", "dueSoon", "overdue", "paused", "uncollected"}) {
        CAPTURE(name);
        screen.tile(name).setFocus();
        screen.press(Qt::Key_Return);
        CHECK(screen.listed().size() == screen.tile(name).number());
        CHECK(screen.list().hasFocus());
        CHECK(screen.page().goBack());
        CHECK(screen.tile(name).hasFocus());
        CHECK(screen.listed() == before);
    }
    CHECK_FALSE(screen.page().goBack());
}

TEST_CASE("a board that reads itself again moves nothing") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.tile("inProcess").setFocus();
    screen.press(Qt::Key_Space);
    screen.press(Qt::Key_Down);
    const QString chosen = screen.list().currentIndex().siblingAtColumn(1).data().toString();
    const DossierId more = scene.receive(QStringLiteral("Tạ Minh Đạt"));
    Q_UNUSED(more)
    screen.page().activated();
    CHECK(screen.tile("inProcess").number() == 6);
    CHECK(screen.listTitle() == QStringLiteral("Đang giải quyết"));
    CHECK(screen.list().currentIndex().siblingAtColumn(1).data().toString() == chosen);
    CHECK(screen.list().hasFocus());
}

TEST_CASE("a filter holds for figures and lists until it is reset") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.choose("officer", 1);  // in nobody's hands
    CHECK(screen.tile("overdue").number() == 1);
    CHECK(screen.listed() == QStringList{codeOf(scene, scene.overdueInPile)});
    screen.press(Qt::Key_0, Qt::AltModifier);
    CHECK(screen.tile("overdue").number() == 2);
    screen.choose("sector", 1);
    CHECK(screen.page().goBack());
    CHECK(screen.part<QComboBox>("sector").currentIndex() == 0);
}

TEST_CASE("a breakdown leads to its dossiers by the keyboard alone") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    auto& table = screen.part<TableView>("breakdownTable");
    table.setFocus();
    screen.press(Qt::Key_Return);
    CHECK(screen.listed().size() == 2);
    CHECK(screen.listTitle().startsWith(QStringLiteral("Quá hạn · ")));
    CHECK(screen.page().goBack());
    screen.choose("breakdown", 5);
    table.setFocus();
    screen.press(Qt::Key_Return);
    CHECK(screen.listed() == QStringList{codeOf(scene, scene.waiting)});
}

TEST_CASE("each number of a week opens its list") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    auto& table = screen.part<TableView>("weekTable");
    const QAbstractItemModel& model = *table.model();
    const int last = model.columnCount() - 1;
    CHECK(model.index(0, last).data().toString().toInt() >= 0);
    for (int column = 1; column <= last; ++column) {
        table.setFocus();
        table.setCurrentIndex(model.index(0, column));
        const int count = model.index(0, column).data().toString().toInt();
        screen.press(Qt::Key_Return);
        CHECK(screen.listed().size() == count);
        (void)screen.page().goBack();
    }
}

TEST_CASE("what ended in the period and in the one before opens its list") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    for (const char* name : {"ended", "early", "onTime", "late"}) {
        CAPTURE(name);
        auto& link = screen.part<LinkButton>(name);
        link.click();
        CHECK(link.accessibleName().contains(QString::number(screen.listed().size())));
        CHECK(screen.page().goBack());
    }
    screen.part<LinkButton>("endedBefore").click();
    CHECK(screen.listed().isEmpty());
    CHECK(screen.listTitle().contains(QStringLiteral("10/2026")));
}

TEST_CASE("the list takes the whole page and gives it back") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.press(Qt::Key_X, Qt::AltModifier);
    CHECK_FALSE(screen.tile("overdue").isVisible());
    CHECK(screen.list().hasFocus());
    test::shoot(screen.window(), QStringLiteral("dashboard-wide"));
    CHECK(screen.page().goBack());
    CHECK(screen.tile("overdue").isVisible());
}

TEST_CASE("open dossiers behind a number tell how likely they become late") {
    test::prepare();
    BusyScene scene;
    const SlowPast past(scene.load(scene.fresh).process.live()->stepKey);
    RiskTeller teller(scene.place().desk, past);
    scene.place().risks = &teller;
    BoardScreen screen(scene);
    screen.tile("inProcess").setFocus();
    screen.press(Qt::Key_Return);
    screen.part<LinkButton>("widen").click();
    CHECK(QTest::qWaitFor([&] { return !screen.list().isColumnHidden(FigureListModel::Risk); }));
    const int row = int(screen.listed().indexOf(codeOf(scene, scene.fresh)));
    REQUIRE(row >= 0);
    CHECK(screen.list().model()->index(row, FigureListModel::Risk).data().toString() ==
          QStringLiteral("100 % của 40"));
    CHECK(screen.page().goBack());
    CHECK(screen.page().goBack());
    screen.tile("uncollected").setFocus();
    screen.press(Qt::Key_Return);
    screen.part<LinkButton>("widen").click();
    CHECK(screen.list().isColumnHidden(FigureListModel::Risk));
}

TEST_CASE("the models of the board keep their contracts") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    using Tester = QAbstractItemModelTester;
    QList<Tester*> testers;
    for (const char* name : {"figureTable", "breakdownTable", "stepTable", "weekTable"})
        testers << new Tester(screen.part<TableView>(name).model(), Tester::FailureReportingMode::Warning,
                              &screen.window());
    screen.choose("breakdown", 2);
    screen.choose("period", 6);
    screen.choose("officer", 2);
    screen.page().activated();
    CHECK(testers.size() == 4);
}

TEST_CASE("the board is sound for keyboard and screen reader in every size") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    for (const QSize size : {QSize(1182, 720), QSize(1310, 900), QSize(1736, 1032)}) {
        test::showAt(screen.window(), size.width(), size.height());
        CAPTURE(size.width());
        CHECK(test::faultsOf(screen.window()) == QStringList());
    }
    test::showAt(screen.window(), 1182, 720);
    test::shoot(screen.window(), QStringLiteral("dashboard"));
}

TEST_CASE("the board needs no scrolling on a small screen even below two rows of acts") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    constexpr int kWidth = 1366 - 190;      // without the navigation
    constexpr int kHeight = 768 - 64 - 96;  // without head, mark of practice and two rows of acts
    CHECK(screen.page().layout()->totalHeightForWidth(kWidth) <= kHeight);
}

TEST_CASE("an empty board says what to do") {
    test::prepare();
    BusyScene scene;
    BoardScreen screen(scene);
    screen.choose("channel", 3);
    CHECK(screen.listed().isEmpty());
    CHECK(screen.tile("inProcess").number() == 0);
    CHECK_FALSE(screen.part<ShortcutButton>("open").isEnabled());
    CHECK(screen.part<ShortcutButton>("open").reason() == QStringLiteral("Chưa chọn hồ sơ"));
    test::shoot(screen.window(), QStringLiteral("dashboard-empty"));
}

TEST_CASE("supervisors see the whole store and heads see their units and others nothing") {
    BusyScene scene;
    const QDate today(2026, 11, 23);
    CHECK(boardAccess(scene.store().actor(test::kDirector), today).isWhole);
    const BoardAccess head = boardAccess(scene.store().actor(BusyScene::kHead), today);
    CHECK(head.isOpen);
    CHECK_FALSE(head.isWhole);
    CHECK(head.units.size() == 1);
    CHECK_FALSE(boardAccess(scene.store().actor(BusyScene::kReceiver), today).isOpen);
}

TEST_CASE("a head of a unit is offered his own unit only") {
    test::prepare();
    BusyScene scene;
    scene.seat(BusyScene::kHead);
    BoardScreen screen(scene);
    const auto& unit = screen.part<QComboBox>("unit");
    CHECK(unit.count() == 1);
    CHECK(screen.tile("overdue").number() == 2);
}
