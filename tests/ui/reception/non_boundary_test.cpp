// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/line_field.h"
#include "ui/shared/plain_label.h"

#include "tests/ui/reception/reception_desk.h"

#include <QCheckBox>
#include <QListView>

using namespace motcua;
using namespace motcua::ui;
using motcua::test::ReceptionDesk;

namespace {

/// Three working days; begins at the counter on Monday 23/11/2026 at 9:42.
void fillMarriageStatus(ReceptionDesk& desk) {
    desk.fill();
    desk.choose(QStringLiteral("1.004873"));
    desk.press(Qt::Key_A, Qt::AltModifier);
    desk.settle();
}

/// What the due date beside the form says in the end: it follows a moment after the last key.
bool promises(ReceptionDesk& desk, const QString& words) {
    const auto* label = desk.find<PlainLabel>("promise");
    for (int i = 0; i < 200 && !label->text().contains(words); ++i) QTest::qWait(25);
    return label->text().contains(words);
}

const QString kNone = QStringLiteral("–");

}  // namespace

TEST_CASE("with keys alone the clock of a dossier for another unit starts when that unit has it") {
    ReceptionDesk desk;
    fillMarriageStatus(desk);
    CHECK(promises(desk, QStringLiteral("27/11/2026")));
    CHECK_FALSE(desk.find<LineField>("nonBoundary.competentUnit")->isVisible());
    desk.press(Qt::Key_B, Qt::AltModifier);
    REQUIRE(desk.focus() == QStringLiteral("nonBoundary.competentUnit"));
    CHECK(promises(desk, kNone));
    desk.type(QStringLiteral("hoi an tay phuong"));
    REQUIRE(desk.find<QListView>("unitList")->isVisible());
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == QStringLiteral("nonBoundary.date"));
    CHECK_FALSE(desk.find<QListView>("unitList")->isVisible());
    desk.type(QStringLiteral("+3"));
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.focus() == QStringLiteral("nonBoundary.time"));
    desk.type(QStringLiteral("8h"));
    CHECK(promises(desk, QStringLiteral("01/12/2026")));
    desk.press(Qt::Key_F9);
    const motcua::DossierPage page = desk.desk().list.page({}, {}, 10);
    REQUIRE(page.rows.size() == 1);
    const auto dossier = desk.desk().dossiers.load(page.rows.first().id);
    CHECK(desk.desk().directory.unit(dossier->competentUnit)->key == QStringLiteral("ubnd-hoi-an-tay"));
    CHECK(toIso(dossier->clockStartAt) == QStringLiteral("2026-11-26T08:00:00+07:00"));
    CHECK(toIso(dossier->receivedAt) == QStringLiteral("2026-11-23T09:42:00+07:00"));
    CHECK_FALSE(desk.find<QCheckBox>("nonBoundary")->isChecked());
}

TEST_CASE("what is missing for another unit is told at its field") {
    ReceptionDesk desk;
    fillMarriageStatus(desk);
    desk.press(Qt::Key_B, Qt::AltModifier);
    desk.press(Qt::Key_F9);
    CHECK(desk.desk().list.count({}) == 0);
    CHECK(desk.find<LineField>("nonBoundary.competentUnit")->mark() == Mark::Missing);
    CHECK(desk.find<LineField>("nonBoundary.time")->mark() == Mark::Missing);
    CHECK(desk.focus() == QStringLiteral("nonBoundary.competentUnit"));
    desk.type(QStringLiteral("Phường không có"));
    desk.typeInto("nonBoundary.time", QStringLiteral("25"));
    desk.press(Qt::Key_F9);
    CHECK(desk.find<LineField>("nonBoundary.competentUnit")->mark() == Mark::Wrong);
    CHECK(desk.find<LineField>("nonBoundary.time")->mark() == Mark::Wrong);
    desk.press(Qt::Key_B, Qt::AltModifier);
    desk.press(Qt::Key_F9);
    CHECK(desk.desk().list.count({}) == 1);
}

TEST_CASE("a start before reception is told when the time is left") {
    ReceptionDesk desk;
    fillMarriageStatus(desk);
    desk.press(Qt::Key_B, Qt::AltModifier);
    desk.type(QStringLiteral("so tu phap"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("8:00"));
    desk.press(Qt::Key_Tab);
    CHECK(desk.find<LineField>("nonBoundary.date")->mark() == Mark::Wrong);
    CHECK(promises(desk, kNone));
    desk.find<LineField>("nonBoundary.time")->clear();
    desk.typeInto("nonBoundary.time", QStringLiteral("9:42"));
    desk.press(Qt::Key_Tab);
    CHECK(desk.find<LineField>("nonBoundary.date")->mark() == Mark::None);
    CHECK(promises(desk, QStringLiteral("27/11/2026")));
}

TEST_CASE("a name that is changed after choosing is no choice") {
    ReceptionDesk desk;
    fillMarriageStatus(desk);
    desk.press(Qt::Key_B, Qt::AltModifier);
    desk.type(QStringLiteral("so tu phap"));
    desk.press(Qt::Key_Return);
    desk.typeInto("nonBoundary.time", QStringLiteral("16"));
    CHECK(promises(desk, QStringLiteral("27/11/2026")));
    desk.typeInto("nonBoundary.competentUnit", QStringLiteral("x"));
    CHECK(promises(desk, kNone));
}

TEST_CASE("a power cut brings unit and start back") {
    ReceptionDesk desk;
    fillMarriageStatus(desk);
    desk.press(Qt::Key_B, Qt::AltModifier);
    desk.type(QStringLiteral("so tu phap"));
    desk.press(Qt::Key_Return);
    desk.typeInto("nonBoundary.time", QStringLiteral("16"));
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.page().mayLeave());
    desk.crash();
    desk.open();
    CHECK(desk.find<LineField>("nonBoundary.competentUnit")->text() == QStringLiteral("Sở Tư pháp"));
    CHECK(desk.find<LineField>("nonBoundary.date")->text() == QStringLiteral("23/11/2026"));
    CHECK(desk.find<LineField>("nonBoundary.time")->text() == QStringLiteral("16:00"));
    desk.press(Qt::Key_F9);
    REQUIRE(desk.desk().list.count({}) == 1);
    const auto dossier = desk.desk().dossiers.load(desk.desk().list.page({}, {}, 1).rows.first().id);
    CHECK(toIso(dossier->clockStartAt) == QStringLiteral("2026-11-23T16:00:00+07:00"));
}

TEST_CASE("the page stays sound while another unit is chosen") {
    const auto [width, height] = GENERATE(table<int, int>({{1182, 720}, {820, 560}, {1500, 900}}));
    ReceptionDesk desk;
    desk.open(width, height);
    fillMarriageStatus(desk);
    desk.press(Qt::Key_B, Qt::AltModifier);
    desk.press(Qt::Key_F9);
    desk.settle();
    CHECK(test::faultsOf(desk.page()) == QStringList());
    test::shoot(desk.window(), QStringLiteral("reception-elsewhere-%1").arg(width));
    desk.find<QWidget>("nonBoundary.competentUnit")->setFocus();
    desk.type(QStringLiteral("phuong"));
    test::shoot(desk.window(), QStringLiteral("reception-units-%1").arg(width));
}
