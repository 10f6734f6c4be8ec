// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/kept_form.h"

#include "ui/shared/line_field.h"

#include "tests/ui/reception/reception_desk.h"

#include <QTableView>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::dossiersOf;
using motcua::test::noticeOf;
using motcua::test::ReceptionDesk;

TEST_CASE("a power cut brings the half typed form back") {
    ReceptionDesk desk;
    desk.fill();
    desk.typeInto("submitter.email", QStringLiteral("chua@xong"));
    desk.press(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(1100);
    desk.crash();
    desk.open();
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
    CHECK(desk.find<LineField>("submitter.email")->text() == QStringLiteral("chua@xong"));
    CHECK(desk.find<QTableView>("papers")->model()->index(0, 0).data(Qt::CheckStateRole).toInt() ==
          Qt::Checked);
    CHECK_FALSE(noticeOf(desk).isEmpty());
    desk.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
    CHECK(desk.drafts().kept(keptName(desk.actor())).isEmpty());
}

TEST_CASE("a form that was received before the power cut makes no second dossier") {
    ReceptionDesk desk;
    desk.fill();
    REQUIRE(desk.page().mayLeave());
    const QByteArray kept = desk.drafts().kept(keptName(desk.actor()));
    desk.press(Qt::Key_F9);
    REQUIRE(dossiersOf(desk) == 1);
    desk.crash();
    desk.drafts().keep(keptName(desk.actor()), kept);
    desk.open();
    desk.press(Qt::Key_F9);
    CHECK(dossiersOf(desk) == 1);
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
}

TEST_CASE("a draft that is no draft is passed over") {
    ReceptionDesk desk;
    desk.crash();
    desk.drafts().keep(keptName(desk.actor()), QByteArrayLiteral("{\"form\":[1"));
    desk.open();
    CHECK(noticeOf(desk).isEmpty());
}

TEST_CASE("an emptied form can be brought back") {
    ReceptionDesk desk;
    desk.fill();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
    desk.press(Qt::Key_H, Qt::AltModifier);
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
}

TEST_CASE("what is being typed is not written over by what was emptied before") {
    ReceptionDesk desk;
    desk.fill();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.typeInto("submitter.name", QStringLiteral("Người kế tiếp"));
    CHECK(noticeOf(desk).isEmpty());
}

TEST_CASE("a half-typed form comes back to its owner and to nobody else") {
    ReceptionDesk desk;
    auto& actor = const_cast<Actor&>(desk.actor());
    const Actor owner = actor;
    desk.fill();
    const QString name = desk.find<LineField>("submitter.name")->text();
    REQUIRE_FALSE(name.isEmpty());
    ui::ReceptionPage* page = &desk.page();
    REQUIRE(page->mayLeave());
    actor.officer = desk.desk().directory.officerByLogin(QStringLiteral("haichau.quay1")).value();
    page->activated();
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
    CHECK_FALSE(noticeOf(desk).contains(name));
    REQUIRE(page->mayLeave());
    actor = owner;
    page->activated();
    CHECK(desk.find<LineField>("submitter.name")->text() == name);
}

TEST_CASE("a locked desk holds nothing of a half-typed form, and its owner finds it again") {
    ReceptionDesk desk;
    desk.fill();
    REQUIRE(desk.page().mayLeave());
    desk.page().letGo();
    CHECK(desk.find<LineField>("submitter.name")->text().isEmpty());
    QTest::qWait(1200);  // longer than what is typed waits to be kept
    desk.page().activated();
    CHECK(desk.find<LineField>("submitter.name")->text() == QStringLiteral("ĐẶNG THỊ HƯỜNG QUỲNH"));
}
