// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/work_page.h"

#include "app/translations.h"
#include "core/dossier/open_sub_dossier.h"
#include "tests/ui/prepared.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/state_tag.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/work/work_model.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/work/desk_scene.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;

namespace {

/// A page on a filled desk, shown at its usual size.
class WorkScreen {
public:
    explicit WorkScreen(DeskScene& scene) : m_page(scene.place()) {
        QObject::connect(&m_page, &Page::noticeRequested, &m_page,
                         [this](State, const QString& text) { notices << text; });
        m_page.activated();
        test::showAt(m_page, 1182, 720);
        m_page.activateWindow();
        m_page.focusFirst();
    }
    WorkPage& page() { return m_page; }
    TableView& table() { return *m_page.findChild<TableView*>(QStringLiteral("work")); }
    FilterChip& chip(const char* name) { return *m_page.findChild<FilterChip*>(QLatin1String(name)); }
    QString cell(int row, int column) const {
        const auto* table = m_page.findChild<TableView*>(QStringLiteral("work"));
        return table->model()->index(row, column).data().toString();
    }
    int rows() { return table().model()->rowCount(); }
    QPushButton* act(const QString& key) {
        QPushButton* found = nullptr;
        for (auto* button : m_page.findChildren<ShortcutButton*>(key))
            if (button->isVisible()) found = button;
        return found;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_page.focusWidget() ? m_page.focusWidget() : &m_page;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    QStringList notices;

private:
    WorkPage m_page;
};

/// An overdue, a fresh, a waiting dossier and one in the pile; the expert has all but the last.
struct Usual {
    DossierId overdue, waiting, fresh, pile;
};

Usual fill(DeskScene& scene) {
    scene.setTime(QDate(2026, 11, 3), QTime(8, 15));
    const DossierId overdue = scene.receive(QStringLiteral("Võ Ngọc Trâm Anh"));
    scene.bringToExperts(overdue);
    scene.setTime(QDate(2026, 11, 10), QTime(9, 0));
    const DossierId waiting = scene.receive(QStringLiteral("Đỗ Trọng Nghĩa"));
    scene.bringToExperts(waiting);
    scene.act(waiting, DeskScene::kExpert, QStringLiteral("ask"),
              {QStringLiteral("Bản vẽ chưa có tọa độ góc ranh"), {}, {}, {}});
    scene.setTime(QDate(2026, 11, 20), QTime(14, 0));
    const DossierId fresh = scene.receive(QStringLiteral("Phạm Thị Lan Chi"));
    scene.bringToExperts(fresh);
    const DossierId pile = scene.receive(QStringLiteral("Hồ Thị Như Ý"));
    scene.bringToExperts(pile);
    scene.setTime(QDate(2026, 11, 23), QTime(9, 42));
    scene.act(overdue, DeskScene::kExpert, staffing::kClaim);
    scene.act(fresh, DeskScene::kExpert, staffing::kClaim);
    return {overdue, waiting, fresh, pile};
}

/// A desk as it looks on a busy day.
void fillDesk(DeskScene& scene) {
    fill(scene);
    const QList<std::pair<int, QString>> people{
        {5, QStringLiteral("Lý Thị Hoài Thương")}, {6, QStringLiteral("Ngô Thị Bích Trâm")},
        {9, QStringLiteral("Đinh Quang Vịnh")},    {12, QStringLiteral("Tạ Minh Đạt")},
        {13, QStringLiteral("Cao Thị Ánh Tuyết")}, {16, QStringLiteral("Mai Xuân Lộc")},
        {17, QStringLiteral("Bùi Hữu Thắng")},     {18, QStringLiteral("Dương Văn Phước")},
        {19, QStringLiteral("Trương Mỹ Dung")}};
    for (const auto& [day, name] : people) {
        scene.setTime(QDate(2026, 11, day), QTime(9, day));
        const bool brief = day % 2 == 0;
        const DossierId dossier = scene.receive(name, brief ? QStringLiteral("1.013949") : DeskScene::kLand);
        scene.bringToExperts(dossier);
        if (day % 3 != 0) scene.act(dossier, DeskScene::kExpert, staffing::kClaim);
    }
    scene.setTime(QDate(2026, 11, 23), QTime(9, 42));
}

}  // namespace

TEST_CASE("the work list shows the most urgent first with its state in words and shape") {
    test::prepare();
    DeskScene scene;
    fill(scene);
    WorkScreen screen(scene);
    REQUIRE(screen.rows() == 4);
    CHECK(screen.cell(0, WorkModel::Due) == QStringLiteral("Quá hạn 2 ngày"));
    CHECK(screen.cell(0, WorkModel::Holder) == QStringLiteral("Tôi"));
    CHECK(screen.cell(3, WorkModel::Due) == QStringLiteral("Chờ bổ sung"));
    const QAbstractItemModel* model = screen.table().model();
    CHECK(model->index(0, WorkModel::Due).data(StateRole).toInt() == static_cast<int>(State::Overdue));
    CHECK(model->index(3, WorkModel::Due).data(StateRole).toInt() == static_cast<int>(State::Paused));
}

TEST_CASE("chips count and filter the desk") {
    test::prepare();
    DeskScene scene;
    fill(scene);
    WorkScreen screen(scene);
    CHECK(screen.chip("chipAll").count() == QStringLiteral("4"));
    CHECK(screen.chip("chipOverdue").count() == QStringLiteral("1"));
    CHECK(screen.chip("chipPaused").count() == QStringLiteral("1"));
    CHECK(screen.chip("chipPile").count() == QStringLiteral("1"));
    screen.chip("chipPile").click();
    REQUIRE(screen.rows() == 1);
    CHECK(screen.cell(0, WorkModel::Submitter) == QStringLiteral("Hồ Thị Như Ý"));
    CHECK(screen.cell(0, WorkModel::Holder) == QStringLiteral("Hàng chờ"));
    CHECK(screen.page().goBack());
    CHECK(screen.rows() == 4);
    CHECK(!screen.page().goBack());
}

TEST_CASE("Ctrl F filters without diacritics and Esc drops the filter") {
    test::prepare();
    DeskScene scene;
    fill(scene);
    WorkScreen screen(scene);
    screen.press(Qt::Key_F, Qt::ControlModifier);
    auto* box = screen.page().findChild<SearchBox*>(QStringLiteral("filter"));
    REQUIRE(box->hasFocus());
    test::typeText(*box, QStringLiteral("lan chi"));
    QTest::qWait(200);
    REQUIRE(screen.rows() == 1);
    CHECK(screen.cell(0, WorkModel::Submitter) == QStringLiteral("Phạm Thị Lan Chi"));
    screen.press(Qt::Key_Escape);
    QTest::qWait(200);
    CHECK(screen.rows() == 4);
}

TEST_CASE("Enter opens the dossier that is selected") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkScreen screen(scene);
    std::optional<DossierId> opened;
    QObject::connect(&screen.page(), &Page::openDossierRequested, &screen.page(),
                     [&opened](DossierId dossier) { opened = dossier; });
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Return);
    REQUIRE(opened);
    CHECK(*opened == usual.fresh);
}

TEST_CASE("F9 performs the main act and the list follows") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkScreen screen(scene);
    screen.press(Qt::Key_F9);
    CHECK(scene.load(usual.overdue).currentStep() == QStringLiteral("review"));
    CHECK(screen.rows() == 3);
    REQUIRE(screen.notices.size() == 1);
    CHECK(screen.notices.first().contains(scene.load(usual.overdue).code));
}

TEST_CASE("a dossier of the pile is claimed by its key") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkScreen screen(scene);
    screen.chip("chipPile").click();
    screen.press(Qt::Key_F4);
    CHECK(scene.load(usual.pile).process.live()->assignee == scene.place().actor.officer.id);
    CHECK(screen.rows() == 0);
}

TEST_CASE("F6 assigns to the colleague who was chosen") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkScreen screen(scene);
    scene.prompt().answer(0);
    screen.press(Qt::Key_F6);
    REQUIRE(scene.prompt().asked().size() == 1);
    CHECK(scene.load(usual.overdue).process.live()->assignee ==
          scene.store().actor(DeskScene::kColleague).officer.id);
}

TEST_CASE("an act that cannot be done stays visible with its reason") {
    test::prepare();
    DeskScene scene(DeskScene::kReturner);
    scene.setTime(QDate(2026, 11, 16), QTime(8, 0));
    scene.bringToReturns(scene.receive(QStringLiteral("Vũ Hải Đăng")));
    WorkScreen screen(scene);
    screen.chip("chipReady").click();
    REQUIRE(screen.rows() == 1);
    QPushButton* assign = screen.act(staffing::kAssign);
    REQUIRE(assign);
    CHECK(!assign->isEnabled());
    CHECK(!assign->accessibleDescription().isEmpty());
    CHECK(!assign->toolTip().isEmpty());
}

TEST_CASE("reading again keeps the selected dossier where its place has changed") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkScreen screen(scene);
    screen.press(Qt::Key_Down);
    const QString code = screen.cell(1, WorkModel::Code);
    scene.act(usual.overdue, DeskScene::kExpert, QStringLiteral("forward"));
    screen.page().activated();
    CHECK(screen.table().currentIndex().row() == 0);
    CHECK(screen.cell(0, WorkModel::Code) == code);
}

TEST_CASE("an act on a dossier that a colleague changed meanwhile is refused and shown again") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkScreen screen(scene);
    scene.act(usual.overdue, DeskScene::kExpert, QStringLiteral("forward"));
    screen.press(Qt::Key_F9);
    REQUIRE(screen.notices.size() == 1);
    CHECK(screen.notices.first().contains(QStringLiteral("Phạm Nhật Huy")));
    CHECK(scene.load(usual.overdue).currentStep() == QStringLiteral("review"));
    CHECK(screen.rows() == 3);
}

TEST_CASE("thousands of rows come page by page as the table scrolls") {
    test::prepare();
    DeskScene scene;
    scene.setTime(QDate(2026, 11, 23), QTime(8, 0));
    const auto work = scene.desk().work.begin();
    const Actor expert = scene.place().actor;
    for (int i = 0; i < 450; ++i)
        test::ADossier(scene.store())
            .submittedBy(QStringLiteral("Người nộp %1").arg(i))
            .at(scene.store().unit(QStringLiteral("kinh-te-hai-chau")), role::kHandler, expert.officer.id)
            .with([](Dossier& dossier) { dossier.process.tokens.last().stepKey = QStringLiteral("handle"); })
            .keep();
    work->commit();
    WorkScreen screen(scene);
    CHECK(screen.rows() == 200);
    CHECK(screen.chip("chipAll").count() == QStringLiteral("450"));
    screen.press(Qt::Key_End, Qt::ControlModifier);
    QTest::qWait(10);
    CHECK(screen.rows() > 200);
    const int scrolled = screen.table().verticalScrollBar()->value();
    screen.page().activated();
    CHECK(screen.rows() >= 400);
    CHECK(screen.table().verticalScrollBar()->value() == scrolled);
}

TEST_CASE("the model of the work list keeps the rules of models") {
    test::prepare();
    DeskScene scene;
    const Usual usual = fill(scene);
    WorkModel model(scene.desk());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const OfficerId me = scene.place().actor.officer.id;
    const Instant now = scene.desk().clock.now();
    model.show(workFilter(WorkChip::All, me, now, now, {}), me);
    CHECK(model.rowCount() == 4);
    CHECK(model.rowOf(usual.overdue) == 0);
    CHECK(model.rowOf(DossierId(999)) == -1);
    scene.act(usual.overdue, DeskScene::kExpert, QStringLiteral("forward"));
    model.refresh(workFilter(WorkChip::All, me, now, now, {}));
    CHECK(model.rowCount() == 3);
    model.show(workFilter(WorkChip::Ready, me, now, now, {}), me);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the work page is sound and an empty one says what to do") {
    test::prepare();
    DeskScene scene;
    {
        WorkScreen empty(scene);
        test::shoot(empty.page(), QStringLiteral("work-empty"));
        CHECK(test::faultsOf(empty.page()) == QStringList());
    }
    fillDesk(scene);
    WorkScreen screen(scene);
    screen.press(Qt::Key_Down);
    test::shoot(screen.page(), QStringLiteral("work"));
    CHECK(test::faultsOf(screen.page()) == QStringList());
    CHECK(!screen.table().horizontalScrollBar()->isVisible());
    CHECK(screen.page().height() == 720);
    test::showAt(screen.page(), 854, 464);
    test::shoot(screen.page(), QStringLiteral("work-narrow"));
    CHECK(!screen.table().horizontalScrollBar()->isVisible());
}

TEST_CASE("a linked dossier that has ended gives its own chip until its outcome is noted") {
    test::prepare();
    DeskScene scene;
    const DossierId parent = scene.receive(QStringLiteral("Đặng Thị Hường"));
    (void)scene.receive(QStringLiteral("Lê Văn Tám"));
    scene.bringToExperts(parent);
    scene.act(parent, DeskScene::kExpert, QStringLiteral("claim"));
    SubWish wish;
    wish.procedureCode = QStringLiteral("1.001193");
    wish.receivingUnit = QStringLiteral("tt-hai-chau");
    const auto opened =
        OpenSubDossier(scene.desk()).open(parent, wish, scene.store().actor(DeskScene::kExpert));
    REQUIRE(opened);
    WorkScreen screen(scene);
    CHECK_FALSE(screen.chip("chipLinked").isVisible());
    ActInput why;
    why.note = QStringLiteral("gửi nhầm");
    scene.act(opened->link.child, DeskScene::kReceiver, QStringLiteral("withdraw"), why);
    screen.page().activated();
    REQUIRE(screen.chip("chipLinked").isVisible());
    screen.chip("chipLinked").click();
    REQUIRE(screen.rows() == 1);
    CHECK(test::faultsOf(screen.page()) == QStringList());
    test::shoot(screen.page(), QStringLiteral("work-linked"));
    REQUIRE(OpenSubDossier(scene.desk()).note(opened->link.child, scene.store().actor(DeskScene::kExpert)));
    CHECK(screen.page().goBack());
    CHECK_FALSE(screen.chip("chipLinked").isVisible());
}
