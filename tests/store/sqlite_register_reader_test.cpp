// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_register_reader.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::test;

namespace {

QList<RegisterEntry> entriesOf(ADesk& desk, QDate from, QDate to) {
    return desk.desk().registers.entries(desk.unit(QStringLiteral("tt-hai-chau")), from, to);
}

}  // namespace

TEST_CASE("the register lists what the unit received in the period by number") {
    ADesk desk;
    const Dossier first = ADossier(desk).keep();
    ADossier(desk).with([](Dossier& dossier) { dossier.receivedOn = QDate(2026, 11, 24); }).keep();
    ADossier(desk).with([](Dossier& dossier) { dossier.receivedOn = QDate(2025, 11, 23); }).keep();
    ADossier(desk)
        .with([&](Dossier& dossier) { dossier.receivingUnit = desk.unit(QStringLiteral("tt-hoi-an")); })
        .keep();
    const auto day = entriesOf(desk, QDate(2026, 11, 23), QDate(2026, 11, 23));
    REQUIRE(day.size() == 1);
    CHECK(day.first().code == first.code);
    CHECK(day.first().submitter == QStringLiteral("Nguyễn Thị Đào"));
    CHECK(day.first().procedure == QStringLiteral("Đăng ký khai sinh"));
    CHECK(day.first().promisedDue == first.promisedDue);
    CHECK(day.first().place == RegisterPlace{1, 1});
    const auto year = entriesOf(desk, QDate(2026, 1, 1), QDate(2026, 12, 31));
    REQUIRE(year.size() == 2);
    CHECK(year.last().place.number == 2);
    CHECK(entriesOf(desk, QDate(2026, 12, 1), QDate(2026, 12, 31)).isEmpty());
}

TEST_CASE("a register over the turn of a year or backwards is a bug of the caller") {
    ADesk desk;
    REQUIRE_THROWS_AS(entriesOf(desk, QDate(2025, 12, 31), QDate(2026, 1, 1)), LogicError);
    REQUIRE_THROWS_AS(entriesOf(desk, QDate(2026, 2, 1), QDate(2026, 1, 1)), LogicError);
    REQUIRE_THROWS_AS(entriesOf(desk, QDate(), QDate(2026, 1, 1)), LogicError);
}
