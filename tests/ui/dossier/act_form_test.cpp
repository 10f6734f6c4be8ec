// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/act_form.h"

#include "app/translations.h"
#include "core/workflow/legal_turns.h"
#include "tests/ui/prepared.h"
#include "ui/dossier/dossier_page.h"
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/shared/timeline.h"
#include "ui/shell/slip_output.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/work/desk_scene.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;

namespace {

const QString kOther = QStringLiteral("1.013949");

/// A dossier of six working days at its expert, on the page with its action bar; Monday 16/11/2026.
class Turn {
public:
    explicit Turn(const QString& login = DeskScene::kExpert) : m_scene(login) {
        m_scene.setTime(QDate(2026, 11, 16), QTime(8, 0));
        m_id = m_scene.receive(QStringLiteral("Phạm Thị Lan Chi"), kOther);
        m_scene.bringToExperts(m_id);
    }
    void show() {
        m_page = new ui::DossierPage(m_scene.place());
        auto* column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(m_page);
        column->addWidget(area, 1);
        column->addWidget(m_page->actionBar());
        QObject::connect(m_page, &Page::noticeRequested, m_page,
                         [this](State, const QString& text) { notices << text; });
        m_page->open(m_id);
        test::showAt(m_window, 1182, 720);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    template <class T>
    T* find(const QString& name) {
        for (T* widget : m_window.findChildren<T*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    QAction* entry(const QString& key) {
        for (auto* menu : m_window.findChildren<QMenu*>(QStringLiteral("moreMenu")))
            if (auto* found = menu->findChild<QAction*>(key)) return found;
        return nullptr;
    }
    void act(const QString& login, const QString& action, const ActInput& input = {}) {
        m_scene.act(m_id, login, action, input);
    }
    void seat(const QString& login) {
        m_scene.seat(login);
        m_page->activated();
    }
    Dossier now() { return m_scene.load(m_id); }
    DeskScene& scene() { return m_scene; }
    QWidget& window() { return m_window; }
    QString newest() {
        return find<Timeline>(QStringLiteral("timeline"))
            ->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    QList<Letter> letters() { return m_scene.desk().letters.of(m_id); }
    QStringList notices;

private:
    DeskScene m_scene;
    DossierId m_id{0};
    QWidget m_window;
    ui::DossierPage* m_page = nullptr;
};

}  // namespace

TEST_CASE("F7 opens the check-list and the supplement is asked for with keys alone") {
    test::prepare();
    Turn turn;
    turn.show();
    turn.press(Qt::Key_F7);
    auto* list = turn.find<TableView>(QStringLiteral("missingPapersList"));
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 3);
    CHECK(list->hasFocus());
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Processing);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_Down);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Processing);
    auto* why = turn.find<LineField>(QStringLiteral("missingPapersWhy"));
    REQUIRE(why);
    test::typeText(*why, QStringLiteral("ban ve thieu toa do"));
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-supplement"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::SupplementRequested);
    REQUIRE(turn.letters().size() == 1);
    CHECK(turn.letters().first().content.papers.size() == 2);
    CHECK(turn.letters().first().content.papers.last().reason == QStringLiteral("ban ve thieu toa do"));
    CHECK(turn.newest().contains(QStringLiteral("phiếu yêu cầu bổ sung số 1")));
}

TEST_CASE("the letter of an act is printed after it and can be printed again") {
    test::prepare();
    Turn turn;
    turn.show();
    int cameOut = 0;
    QObject::connect(&turn.scene().place().slips, &SlipOutput::printed, &turn.window(), [&] { ++cameOut; });
    const auto untilOut = [&cameOut](int count) {
        for (int i = 0; i < 200 && cameOut < count; ++i) QTest::qWait(20);
        return cameOut;
    };
    turn.press(Qt::Key_F7);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_F9);
    CHECK(untilOut(1) == 1);
    QAction* again = turn.entry(QStringLiteral("print-supplement"));
    REQUIRE(again);
    again->trigger();
    CHECK(untilOut(2) == 2);
    CHECK(turn.scene().desk().prints.count(turn.now().id, form_meaning::kSupplement) == 2);
}

TEST_CASE("what was handed in is ticked and the clock starts anew") {
    test::prepare();
    Turn turn;
    ActInput missing;
    missing.missingPapers = {{{2, {}}, false, {}}};
    turn.act(DeskScene::kExpert, turn::kRequestSupplement, missing);
    turn.scene().seat(DeskScene::kReceiver);
    turn.show();
    turn.press(Qt::Key_F9);
    REQUIRE(turn.find<TableView>(QStringLiteral("suppliedPapersList")));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::SupplementRequested);
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Processing);
    CHECK(turn.now().due.has_value());
}

TEST_CASE("a refusal takes a standard reason with its law and says what is missing at the fields") {
    test::prepare();
    Turn turn;
    turn.show();
    turn.press(Qt::Key_F8);
    auto* reason = turn.find<QComboBox>(QStringLiteral("reason"));
    REQUIRE(reason);
    turn.press(Qt::Key_F9);
    auto* law = turn.find<LineField>(QStringLiteral("legalBasis"));
    REQUIRE(law);
    CHECK(law->mark() == Mark::Missing);
    CHECK_FALSE(isEnded(turn.now().status));
    reason->setCurrentIndex(1);
    CHECK_FALSE(law->text().isEmpty());
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-refusal"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Stopped);
    CHECK(turn.letters().last().form == form_meaning::kRefusal);
}

TEST_CASE("an extension is proposed and approved on the page") {
    test::prepare();
    Turn turn;
    turn.show();
    QAction* propose = turn.entry(turn::kProposeExtension);
    REQUIRE(propose);
    CHECK_FALSE(turn.entry(turn::kApproveExtension)->isEnabled());
    propose->trigger();
    auto* day = turn.find<LineField>(QStringLiteral("newDue"));
    REQUIRE(day);
    test::typeText(*day, QStringLiteral("01/12/2026"));
    test::typeText(*turn.find<LineField>(QStringLiteral("note")), QStringLiteral("cho xac minh"));
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-extension"));
    turn.press(Qt::Key_F9);
    REQUIRE(turn.scene().desk().letters.openProposal(turn.now().id));
    turn.seat(DeskScene::kLeader);
    auto* approve = turn.find<ShortcutButton>(turn::kApproveExtension);
    REQUIRE(approve);
    approve->click();
    test::typeText(*turn.find<LineField>(QStringLiteral("documentNo")), QStringLiteral("15/UBND"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().due == fromLocal(QDate(2026, 12, 1), QTime(17, 0)));
    CHECK(turn.newest().contains(QStringLiteral("15/UBND")));
}

TEST_CASE("a stop lists the originals that are given back") {
    test::prepare();
    Turn turn;
    turn.scene().seat(DeskScene::kReceiver);
    turn.show();
    QAction* stop = turn.entry(turn::kStopOnRequest);
    REQUIRE(stop);
    stop->trigger();
    auto* list = turn.find<TableView>(QStringLiteral("returnedOriginalsList"));
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 3);
    list->setFocus();
    turn.press(Qt::Key_Space);
    QTest::qWait(1);
    test::shoot(turn.window(), QStringLiteral("dossier-stop"));
    turn.press(Qt::Key_F9);
    CHECK(turn.now().status == PublicStatus::Stopped);
    CHECK(turn.letters().last().content.returned.size() == 1);
}

TEST_CASE("Ctrl+Z takes the last act back and the timeline says so") {
    test::prepare();
    Turn turn;
    turn.show();
    turn.press(Qt::Key_F9);
    REQUIRE(turn.now().currentStep() == QStringLiteral("review"));
    turn.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(turn.now().currentStep() == QStringLiteral("handle"));
    CHECK(turn.newest().contains(QStringLiteral("Đã hoàn tác")));
}

TEST_CASE("Esc leaves the form of an act and nothing is done") {
    test::prepare();
    Turn turn;
    turn.show();
    const qint64 version = turn.now().version;
    turn.press(Qt::Key_F7);
    REQUIRE(turn.find<TableView>(QStringLiteral("missingPapersList")));
    turn.press(Qt::Key_Escape);
    CHECK_FALSE(turn.find<TableView>(QStringLiteral("missingPapersList")));
    CHECK(turn.now().version == version);
}

TEST_CASE("opinions are asked for with keys alone and answered by whoever is asked") {
    test::prepare();
    Turn turn;
    turn.act(DeskScene::kExpert, QStringLiteral("claim"));
    turn.show();
    turn.press(Qt::Key_F3);
    auto* list = turn.find<TableView>(QStringLiteral("askedList"));
    REQUIRE(list);
    CHECK(list->hasFocus());
    turn.press(Qt::Key_F9);
    CHECK(turn.scene().desk().consults.of(turn.now().id).isEmpty());
    turn.press(Qt::Key_Space);
    turn.press(Qt::Key_Down);
    turn.press(Qt::Key_Space);
    auto* question = turn.find<LineField>(QStringLiteral("note"));
    REQUIRE(question);
    test::typeText(*question, QStringLiteral("xin cho y kien"));
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-ask-opinions"));
    turn.press(Qt::Key_F9);
    const QList<Consult> asked = turn.scene().desk().consults.of(turn.now().id);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().asked.size() == 2);
    CHECK(asked.first().question == QStringLiteral("xin cho y kien"));
    auto* opinions = turn.find<TableView>(QStringLiteral("opinions"));
    REQUIRE(opinions);
    CHECK(opinions->model()->rowCount() == 3);
    CHECK(opinions->model()->index(0, 1).data().toString().contains(QStringLiteral("0/2 ý kiến")));
    test::shoot(turn.window(), QStringLiteral("dossier-opinions"));
}

TEST_CASE("letters typed upon the list of whom to ask narrow it without marks and Enter ticks") {
    test::prepare();
    Turn turn;
    turn.act(DeskScene::kExpert, QStringLiteral("claim"));
    turn.show();
    turn.press(Qt::Key_F3);
    auto* list = turn.find<TableView>(QStringLiteral("askedList"));
    REQUIRE(list);
    const auto shown = [&] {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (!list->isRowHidden(row)) names += list->model()->index(row, 0).data().toString();
        return names;
    };
    const QStringList all = shown();
    turn.press(Qt::Key_K);
    auto* filter = turn.find<LineField>(QStringLiteral("askedFilter"));
    REQUIRE(filter);
    CHECK(filter->hasFocus());
    test::typeText(*filter, QStringLiteral("inh te"));
    REQUIRE_FALSE(shown().isEmpty());
    CHECK(shown().size() < all.size());
    for (const QString& name : shown()) CHECK(name.contains(QStringLiteral("Kinh tế"), Qt::CaseInsensitive));
    const QString first = shown().first();
    turn.press(Qt::Key_Return);
    test::typeText(*filter, QStringLiteral("khong ai ten the"));
    CHECK(shown() == QStringList{first});
    turn.press(Qt::Key_Escape);
    CHECK(shown() == all);
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-ask-filter"));
}

TEST_CASE("whoever is asked gives the opinion by F9 on the page of the dossier") {
    test::prepare();
    Turn turn;
    turn.act(DeskScene::kExpert, QStringLiteral("claim"));
    ActInput question;
    question.note = QStringLiteral("xin cho y kien");
    question.consult = ConsultWish{};
    question.consult->asked = {
        ConsultWish::One{{}, turn.scene().desk().directory.officerByLogin(DeskScene::kLeader)->id, {}}};
    turn.act(DeskScene::kExpert, QStringLiteral("askOpinions"), question);
    turn.show();
    turn.seat(DeskScene::kLeader);
    turn.press(Qt::Key_F9);
    auto* opinion = turn.find<QComboBox>(QStringLiteral("opinion"));
    REQUIRE(opinion);
    CHECK(opinion->hasFocus());
    turn.press(Qt::Key_F9);
    CHECK_FALSE(turn.scene().desk().consults.of(turn.now().id).first().asked.first().opinion);
    turn.press(Qt::Key_Down);
    QTest::qWait(1);
    CHECK(test::faultsOf(turn.window()) == QStringList());
    test::shoot(turn.window(), QStringLiteral("dossier-give-opinion"));
    turn.press(Qt::Key_F9);
    const Consult consult = turn.scene().desk().consults.of(turn.now().id).first();
    CHECK(consult.asked.first().opinion == Opinion::Agree);
    CHECK(consult.state == ConsultState::Settled);
    CHECK(turn.newest().contains(QStringLiteral("Đồng ý")));
}
