// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/process_choice.h"

#include "tests/ui/reception/reception_desk.h"

using namespace motcua;
using namespace motcua::ui;
using motcua::test::ReceptionDesk;

namespace {

const QString kCode = QStringLiteral("1.004873");

WorkflowVersion aProcess(const char* name, const char* decision) {
    WorkflowVersion version;
    version.definition.name = QString::fromUtf8(name);
    version.definition.decisionNo = QString::fromUtf8(decision);
    return version;
}

/// The dossier that F9 makes of the form.
std::optional<Dossier> received(ReceptionDesk& desk) {
    desk.press(Qt::Key_A, Qt::AltModifier);
    desk.press(Qt::Key_F9);
    REQUIRE(desk.desk().list.count({}) == 1);
    return desk.desk().dossiers.load(desk.desk().list.page({}, {}, 1).rows.first().id);
}

}  // namespace

TEST_CASE("one approved process asks nothing") {
    ReceptionDesk desk;
    const auto only = desk.approve(QStringLiteral("wf-1"), QStringLiteral("Xác nhận (cấp mới)"), kCode, 3);
    desk.fill();
    desk.choose(kCode);
    CHECK_FALSE(desk.find<ProcessChoice>("process")->isVisible());
    CHECK(received(desk)->workflowVersion == only);
}

TEST_CASE("of several processes the fitting one is proposed and the officer may choose another") {
    ReceptionDesk desk;
    const auto fitting =
        desk.approve(QStringLiteral("wf-1"), QStringLiteral("Xác nhận (a. cấp mới)"), kCode, 3);
    const auto other =
        desk.approve(QStringLiteral("wf-2"), QStringLiteral("Xác nhận (b. cấp lại)"), kCode, 10);
    desk.fill();
    desk.choose(kCode);
    auto* choice = desk.find<ProcessChoice>("process");
    REQUIRE(choice->isVisible());
    CHECK(choice->count() == 2);
    CHECK(choice->process()->id == fitting);
    CHECK(choice->currentText().startsWith(QStringLiteral("a. cấp mới")));
    SECTION("as proposed") {
        CHECK(received(desk)->workflowVersion == fitting);
    }
    SECTION("as chosen with a key") {
        choice->setFocus();
        desk.press(Qt::Key_Up);
        CHECK(choice->process()->id == other);
        CHECK(received(desk)->workflowVersion == other);
    }
    SECTION("a power cut brings the choice back") {
        choice->setFocus();
        desk.press(Qt::Key_Up);
        REQUIRE(desk.page().mayLeave());
        desk.crash();
        desk.open();
        CHECK(desk.find<ProcessChoice>("process")->process()->id == other);
    }
    test::shoot(desk.window(), QStringLiteral("reception-processes"));
}

TEST_CASE("processes are told apart by their case else by their decision") {
    const QStringList cases = caseLabels(
        {aProcess("Thủ tục (a) cấp (1.1. Cấp mới)", "1"), aProcess("Thủ tục (1.2. Cấp lại)", "2")});
    CHECK(cases.last() == QStringLiteral("1.2. Cấp lại"));
    const QStringList decisions =
        caseLabels({aProcess("Thủ tục", "1/QĐ-UBND"), aProcess("Thủ tục", "2/QĐ-UBND")});
    CHECK(decisions.first() == QStringLiteral("Thủ tục – 1/QĐ-UBND"));
}
