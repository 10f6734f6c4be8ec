// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/receive_dossier.h"
#include "core/forms/control_of_dossier.h"
#include "core/forms/register_of_period.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;

namespace {

constexpr qint64 kDay = 86'400;

DossierId received(ADesk& desk) {
    const Actor counter = desk.actor(QStringLiteral("haichau.quay1"));
    return ReceiveDossier(desk.desk()).receive(anApplication(), counter, {}).value().dossier;
}

void forward(ADesk& desk, DossierId dossier, const QString& login, qint64 after) {
    desk.clock().set(desk.clock().now().plusSeconds(after));
    REQUIRE(ActOnDossier(desk.desk())
                .act(dossier, QStringLiteral("forward"), {}, desk.actor(login), std::nullopt)
                .isDone());
}

ControlSlip slipOf(ADesk& desk, DossierId dossier) {
    return controlOf(desk.desk().dossiers.load(dossier).value(), desk.desk(), 1);
}

}  // namespace

TEST_CASE("the control slip of a new dossier has its first handover to come and room for more") {
    ADesk desk;
    const ControlSlip slip = slipOf(desk, received(desk));
    REQUIRE(slip.handovers.size() == 4);
    CHECK(slip.handovers.last().giver.unit.isEmpty());
    CHECK_FALSE(slip.handovers.first().at.has_value());
    CHECK(slip.handovers.first().giver.step == QStringLiteral("Tiếp nhận hồ sơ"));
    CHECK_FALSE(slip.handovers.first().giver.officer.isEmpty());
    CHECK(slip.handovers.first().receiver.unit.isEmpty());
    CHECK(slip.formNumber == QStringLiteral("Mẫu số 06"));
    CHECK(slip.checkCharacters.size() == 12);
    CHECK(slip.practice);
}

TEST_CASE("a handover says when and whether the giver kept his budget") {
    ADesk desk;
    const DossierId dossier = received(desk);
    forward(desk, dossier, QStringLiteral("haichau.quay1"), 600);
    const ControlSlip early = slipOf(desk, dossier);
    CHECK(early.handovers.first().at == desk.clock().now());
    CHECK(early.handovers.first().note.startsWith(QStringLiteral("Định mức: ")));
    REQUIRE(early.handovers.first().result.has_value());
    CHECK(*early.handovers.first().result != Timeliness::Overdue);
    CHECK(early.handovers.first().receiver.unit == early.handovers.at(1).giver.unit);
}

TEST_CASE("a handover after the budget is overdue by its working days") {
    ADesk desk;
    const DossierId dossier = received(desk);
    // Half a working day from Monday is due on Wednesday: 24/11 is a holiday.
    forward(desk, dossier, QStringLiteral("haichau.quay1"), 4 * kDay);
    const Handover late = slipOf(desk, dossier).handovers.first();
    CHECK((late.result == Timeliness::Overdue));
    CHECK(late.note.contains(QStringLiteral("; quá 2 ngày làm việc")));
}

TEST_CASE("the register of a year holds the dossiers up to the day") {
    ADesk desk;
    const DossierId first = received(desk);
    desk.clock().set(desk.clock().now().plusSeconds(kDay));
    Application other = anApplication(QStringLiteral("Lê Văn An"));
    REQUIRE(
        ReceiveDossier(desk.desk()).receive(other, desk.actor(QStringLiteral("haichau.quay1")), {}).isDone());
    const auto volumes = registerUpTo(desk.desk().dossiers.load(first).value(), desk.desk(), 2);
    REQUIRE(volumes.size() == 1);
    REQUIRE(volumes.first().lines.size() == 1);
    const RegisterLine line = volumes.first().lines.first();
    CHECK(line.number == 1);
    CHECK(line.name == QStringLiteral("Nguyễn Thị Đào"));
    CHECK(line.phone == QStringLiteral("0905 000 123"));
    CHECK(line.returnMethod == QStringLiteral("Trực tiếp"));
    CHECK(volumes.first().printNumber == 2);
    CHECK(volumes.first().formNumber == QStringLiteral("Mẫu số 07"));
    CHECK(volumes.first().landscape);
    CHECK(volumes.first().dossierCode.isEmpty());
}

TEST_CASE("volumes of the register never mix and an empty period is one empty volume") {
    ADesk desk;
    ADossier(desk).keep();
    Desk& parts = desk.desk();
    const auto work = parts.work.begin();
    for (int i = 2; i <= 1000; ++i)
        (void)parts.numbering.nextRegisterNumber(desk.unit(QStringLiteral("tt-hai-chau")), 2026);
    const Dossier second = ADossier(desk).keep();
    work->commit();
    const auto volumes = registerUpTo(second, parts, 1);
    REQUIRE(volumes.size() == 2);
    CHECK(volumes.first().lines.first().number == 1);
    CHECK(volumes.last().volume == 2);
    CHECK(volumes.last().lines.first().number == 1001);
    const auto none =
        registerOf(parts, {desk.unit(QStringLiteral("tt-hai-chau")), QDate(2024, 1, 1), QDate(2024, 12, 31)},
                   second.formSet, 1);
    REQUIRE(none.size() == 1);
    CHECK(none.first().lines.isEmpty());
}
