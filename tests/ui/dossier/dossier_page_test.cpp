// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/dossier_page.h"

#include "app/translations.h"
#include "tests/ui/prepared.h"
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/segmented.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/state_tag.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shared/timeline.h"
#include "ui/shared/why_dialog.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/dossier/page_turn.h"
#include "tests/ui/work/desk_scene.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;

namespace {

/// The page as the main window shows it.
class Screen {
public:
    Screen(DeskScene& scene, DossierId dossier) : m_page(new ui::DossierPage(scene.place())) {
        test::layOut(m_window, m_page);
        QObject::connect(m_page, &Page::noticeRequested, m_page,
                         [this](State, const QString& text) { notices << text; });
        m_page->open(dossier);
        test::showAt(m_window, 1182, 720);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    QWidget& window() { return m_window; }
    ui::DossierPage& page() { return *m_page; }
    template <class T>
    T* find(const QString& name) {
        for (T* widget : m_window.findChildren<T*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    QString event(int row) {
        return find<Timeline>(QStringLiteral("timeline"))
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    int events() { return find<Timeline>(QStringLiteral("timeline"))->model()->rowCount(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    QStringList notices;

private:
    QWidget m_window;
    ui::DossierPage* m_page;
};

/// Received on the 5th, asked for a supplement on the 10th, answered on the 13th, with the expert since.
DossierId aStory(DeskScene& scene) {
    scene.setTime(QDate(2026, 11, 5), QTime(14, 10));
    const DossierId dossier = scene.receive(QStringLiteral("Phạm Thị Lan Chi"));
    scene.act(dossier, DeskScene::kReceiver, QStringLiteral("forward"));
    scene.setTime(QDate(2026, 11, 6), QTime(10, 40));
    scene.act(dossier, DeskScene::kHead, QStringLiteral("forward"));
    scene.setTime(QDate(2026, 11, 10), QTime(16, 20));
    scene.act(dossier, DeskScene::kExpert, QStringLiteral("ask"),
              {QStringLiteral("Phiếu số 41/YCBS: bản vẽ chưa có tọa độ góc ranh"), {}, {}, {}});
    scene.setTime(QDate(2026, 11, 13), QTime(16, 45));
    scene.act(dossier, DeskScene::kReceiver, QStringLiteral("answer"),
              {QStringLiteral("Bản vẽ tách thửa (Mẫu số 22) – bản chính"), {}, {}, {}});
    scene.setTime(QDate(2026, 11, 23), QTime(9, 42));
    return dossier;
}

}  // namespace

TEST_CASE("the dossier page says where it stands and what happened with the newest on top") {
    test::prepare();
    DeskScene scene;
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    CHECK(screen.find<PlainLabel>(QStringLiteral("code"))->text() == scene.load(dossier).code);
    CHECK(screen.find<StateTag>(QStringLiteral("state"))->text().startsWith(QStringLiteral("Còn")));
    REQUIRE(screen.events() == 5);
    CHECK(screen.event(0).contains(QStringLiteral("Nhận bổ sung")));
    CHECK(screen.event(1).contains(QStringLiteral("Phiếu số 41/YCBS")));
    CHECK(screen.event(4).contains(QStringLiteral("Tiếp nhận")));
}

TEST_CASE("F9 performs the main act of the process") {
    test::prepare();
    DeskScene scene;
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    screen.press(Qt::Key_F9);
    CHECK(scene.load(dossier).currentStep() == QStringLiteral("review"));
    CHECK(screen.events() == 6);
    CHECK(screen.notices.size() == 1);
}

TEST_CASE("what the officer may not do is visible with its reason") {
    test::prepare();
    DeskScene scene(DeskScene::kReceiver);
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    auto* forward = screen.find<ShortcutButton>(QStringLiteral("forward"));
    REQUIRE(forward);
    CHECK(!forward->isEnabled());
    CHECK(!forward->accessibleDescription().isEmpty());
    screen.press(Qt::Key_F9);
    CHECK(scene.load(dossier).currentStep() == QStringLiteral("handle"));
}

TEST_CASE("an act that needs a comment asks for it and leaves the dossier alone where that is left") {
    test::prepare();
    DeskScene scene;
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    scene.prompt().answer(QVariant());
    screen.find<ShortcutButton>(QStringLiteral("sendBack"))->click();
    CHECK(scene.load(dossier).currentStep() == QStringLiteral("handle"));
    scene.prompt().answer(QStringLiteral("Phân công lại"));
    screen.find<ShortcutButton>(QStringLiteral("sendBack"))->click();
    CHECK(scene.load(dossier).currentStep() == QStringLiteral("assign"));
    CHECK(screen.event(0).contains(QStringLiteral("Phân công lại")));
}

TEST_CASE("handing out asks in place who takes the result") {
    test::prepare();
    DeskScene scene(DeskScene::kReturner);
    scene.setTime(QDate(2026, 11, 16), QTime(8, 0));
    const DossierId dossier = scene.receive(QStringLiteral("Vũ Hải Đăng"));
    scene.bringToReturns(dossier);
    Screen screen(scene, dossier);
    screen.press(Qt::Key_F9);
    QTest::qWait(1);
    auto* name = screen.find<LineField>(QStringLiteral("receiverName"));
    REQUIRE(name);
    CHECK(name->text() == QStringLiteral("Vũ Hải Đăng"));
    CHECK(test::faultsOf(screen.window()) == QStringList());
    test::shoot(screen.window(), QStringLiteral("dossier-receiver"));

    screen.find<Segmented>(QStringLiteral("receiverKind"))->choose(1);
    screen.press(Qt::Key_F9);
    CHECK(name->mark() == Mark::Missing);
    CHECK(name->hasFocus());
    test::typeText(*name, QStringLiteral("Phạm Văn Được"));
    screen.press(Qt::Key_F9);
    CHECK(!scene.load(dossier).returnedAt);
    auto* identity = screen.find<LineField>(QStringLiteral("receiverIdentity"));
    REQUIRE(identity);
    CHECK(identity->mark() == Mark::Missing);

    test::typeText(*identity, QStringLiteral("048190001234"));
    screen.press(Qt::Key_F9);
    CHECK(!scene.load(dossier).returnedAt);
    screen.find<QCheckBox>(QStringLiteral("receiverLetter"))->setChecked(true);
    screen.press(Qt::Key_F9);
    REQUIRE(scene.load(dossier).receiver);
    CHECK(scene.load(dossier).receiver->identity == QStringLiteral("048190001234"));
    CHECK(!screen.find<LineField>(QStringLiteral("receiverName")));
    auto* papers = screen.find<TableView>(QStringLiteral("papers"));
    CHECK(papers->model()->index(0, 0).data().toString().contains(QStringLiteral("Phạm Văn Được")));
    QTest::qWait(1);
    test::shoot(screen.window(), QStringLiteral("dossier-returned"));
}

TEST_CASE("Esc leaves the form of the receiver before it leaves the page") {
    test::prepare();
    DeskScene scene(DeskScene::kReturner);
    scene.setTime(QDate(2026, 11, 16), QTime(8, 0));
    const DossierId dossier = scene.receive(QStringLiteral("Vũ Hải Đăng"));
    scene.bringToReturns(dossier);
    Screen screen(scene, dossier);
    screen.press(Qt::Key_F9);
    CHECK(screen.page().goBack());
    CHECK(!screen.find<LineField>(QStringLiteral("receiverName")));
    CHECK(!screen.page().goBack());
}

TEST_CASE("a dossier that was changed meanwhile is shown again and nothing is done") {
    test::prepare();
    DeskScene scene;
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    scene.act(dossier, DeskScene::kHead, staffing::kTakeOver, {QStringLiteral("Nghỉ phép"), {}, {}, {}});
    screen.press(Qt::Key_F9);
    REQUIRE(screen.notices.size() == 1);
    CHECK(screen.notices.first().contains(QStringLiteral("Nguyễn Phương Hiền")));
    CHECK(scene.load(dossier).currentStep() == QStringLiteral("handle"));
    CHECK(screen.event(0).contains(QStringLiteral("Nghỉ phép")));
}

TEST_CASE("the dossier page is sound") {
    test::prepare();
    DeskScene scene;
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    test::shoot(screen.window(), QStringLiteral("dossier"));
    CHECK(test::faultsOf(screen.window()) == QStringList());
    scene.seat(DeskScene::kReceiver);
    screen.page().activated();
    QTest::qWait(1);
    test::shoot(screen.window(), QStringLiteral("dossier-other-role"));
    CHECK(test::faultsOf(screen.window()) == QStringList());
}

TEST_CASE("F1 opens why the dossier is due then and Esc closes it") {
    test::prepare();
    DeskScene scene;
    const DossierId dossier = aStory(scene);
    Screen screen(scene, dossier);
    screen.press(Qt::Key_F1);
    auto* why = screen.page().findChild<WhyDialog*>();
    REQUIRE(why);
    CHECK(why->isVisible());
    CHECK(why->asText().contains(QStringLiteral("02/12/2026")));
    QTest::keyClick(why, Qt::Key_Escape);
    CHECK(!why->isVisible());
}

TEST_CASE("a store that is only read shows its dossiers all the same") {
    test::prepare();
    DeskScene scene;
    const DossierId id = scene.receive(QStringLiteral("Phạm Thị Lan Chi"));
    scene.bringToExperts(id);
    scene.act(id, DeskScene::kExpert, staffing::kClaim);
    scene.store().database().refuseWriting();
    Screen screen(scene, id);
    REQUIRE(screen.find<PlainLabel>(QStringLiteral("code")));
    CHECK(screen.find<PlainLabel>(QStringLiteral("code"))->text() == scene.load(id).code);
    CHECK(screen.notices.isEmpty());
}

TEST_CASE("an unknown dossier is said in place") {
    test::prepare();
    DeskScene scene;
    Screen screen(scene, DossierId(4711));
    CHECK(!screen.find<PlainLabel>(QStringLiteral("code")));
    CHECK(screen.notices.isEmpty());
}
