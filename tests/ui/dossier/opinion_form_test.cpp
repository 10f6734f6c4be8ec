// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/act_form.h"

#include "tests/ui/prepared.h"
#include "ui/shared/line_field.h"
#include "ui/shared/table_view.h"

#include "tests/support/catch2.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/dossier/page_turn.h"

#include <QComboBox>
#include <QTest>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::DeskScene;
using motcua::test::PageTurn;

TEST_CASE("opinions are asked for with keys alone and answered by whoever is asked") {
    test::prepare();
    PageTurn turn;
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
    PageTurn turn;
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
    PageTurn turn;
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
