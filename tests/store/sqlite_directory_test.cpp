// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_directory.h"

#include "core/catalogue/centre.h"
#include "core/store/query.h"
#include "core/store/sqlite_centre_book.h"
#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

#include <QJsonDocument>

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;

TEST_CASE("the directory holds every unit counter and officer of the centre") {
    ADesk desk;
    const auto centre = shippedCentre(QStringLiteral("da-nang-2026"));
    Directory& directory = desk.desk().directory;
    CHECK(directory.units().size() == centre->units.size());
    CHECK(directory.counters().size() == centre->counters.size());
    CHECK(directory.officers().size() == centre->officers.size());
    for (const CentreUnit& wanted : centre->units) {
        const auto unit = directory.unitByKey(wanted.key);
        REQUIRE(unit);
        CHECK(unit->name == wanted.name);
        CHECK(unit->parent.has_value() == !wanted.parentKey.isEmpty());
        if (unit->parent) CHECK(directory.unit(*unit->parent)->key == wanted.parentKey);
    }
    for (const CentreOfficer& wanted : centre->officers) {
        const auto officer = directory.officerByLogin(wanted.login);
        REQUIRE(officer);
        CHECK(officer->grants.size() == wanted.grants.size());
        CHECK(directory.officer(officer->id)->login == wanted.login);
    }
    CHECK_FALSE(directory.officerByLogin(QStringLiteral("HAICHAU.QUAY1")));
    CHECK_FALSE(directory.unit(UnitId(9999)));
}

TEST_CASE("holders are active officers who hold the role that day") {
    ADesk desk;
    const UnitId unit = desk.unit(QStringLiteral("van-phong-hai-chau"));
    const auto logins = [&](QDate day) {
        QStringList names;
        for (const Officer& officer : desk.desk().directory.holders(unit, role::kHandler, day))
            names += officer.login;
        return names.join(u' ');
    };
    const QDate today(2026, 11, 23);
    CHECK(logins(today) == QStringLiteral("haichau.vp.chuyenvien1 haichau.vp.chuyenvien2"));
    CHECK(logins(QDate(2020, 1, 1)).isEmpty());
    const auto work = desk.desk().work.begin();
    execute(desk.database(), QStringLiteral("UPDATE officer SET active = 0 WHERE login = ?"),
            QStringLiteral("haichau.vp.chuyenvien1"));
    work->commit();
    CHECK(logins(today).startsWith(QStringLiteral("haichau.vp.chuyenvien1")));
    desk.store().directory().reload();
    CHECK(logins(today) == QStringLiteral("haichau.vp.chuyenvien2"));
}

TEST_CASE("a production store gets no demonstration officers") {
    const QTemporaryDir folder;
    const QString key = QStringLiteral("da-nang-2026");
    const ManualClock clock(Instant{1'795'000'000'000});
    const auto file = shippedCentreFile(key);
    Database database(createStore(folder.filePath(QStringLiteral("a.motcua")), {key, *file, false}, clock));
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    populateDirectory(database, *centreFromJson(*file), QDate(2026, 11, 23));
    const SqliteDirectory directory(database);
    CHECK(directory.officers().isEmpty());
    CHECK_FALSE(directory.counters().isEmpty());
}

TEST_CASE("the centre book gives the centre of the store and one calendar a unit that stays") {
    ADesk desk;
    const CentreBook& book = desk.desk().centre;
    CHECK(book.isPractice());
    CHECK(book.centre() == *shippedCentre(QStringLiteral("da-nang-2026")));
    const WorkingCalendar& one = book.calendarOf(desk.unit(QStringLiteral("tt-hai-chau")));
    for (const Unit& unit : desk.desk().directory.units()) static_cast<void>(book.calendarOf(unit.id));
    CHECK(&one == &book.calendarOf(desk.unit(QStringLiteral("tt-hai-chau"))));
    CHECK(one.isWorkingDay(QDate(2026, 11, 23)));
    CHECK_THROWS_AS(book.calendarOf(UnitId(9999)), LogicError);
}

TEST_CASE("a unit works by its own week and days over those of the centre") {
    Centre centre = *shippedCentre(QStringLiteral("da-nang-2026"));
    const auto object = [](const char* json) { return QJsonDocument::fromJson(json).object(); };
    centre.calendar = object(R"({"base":"national","weeks":[],
        "days":[{"date":"2026-11-25","off":"Ngày hội"}]})");
    for (CentreUnit& unit : centre.units)
        if (unit.key == QStringLiteral("tt-hai-chau"))
            unit.calendar = object(R"({"weeks":[{"from":"2026-01-01","to":null,"sat":[["07:30","11:30"]],
                "mon":[["07:30","11:30"]],"tue":[["07:30","11:30"]],"wed":[["07:30","11:30"]],
                "thu":[["07:30","11:30"]],"fri":[["07:30","11:30"]]}]})");
    const WorkingCalendar own = unitCalendar(centre, QStringLiteral("tt-hai-chau"));
    const WorkingCalendar parent = unitCalendar(centre, QStringLiteral("ubnd-hai-chau"));
    CHECK(own.isWorkingDay(QDate(2026, 11, 28)));
    CHECK_FALSE(parent.isWorkingDay(QDate(2026, 11, 28)));
    CHECK_FALSE(own.isWorkingDay(QDate(2026, 11, 25)));
    CHECK_FALSE(parent.isWorkingDay(QDate(2026, 11, 25)));
    CHECK(parent.isWorkingDay(QDate(2026, 11, 26)));
    CHECK(own.version() != parent.version());
}
