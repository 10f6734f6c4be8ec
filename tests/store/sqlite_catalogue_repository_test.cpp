// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_catalogue_repository.h"

#include "core/store/query.h"
#include "tests/support/a_desk.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::ADossier;
using motcua::test::aProcedure;
using motcua::test::codeOf;

TEST_CASE("a procedure comes back as it was added") {
    ADesk desk;
    const auto stored = desk.desk().catalogue.current(QStringLiteral("1.001193"));
    REQUIRE(stored);
    CHECK(stored->procedure == aProcedure());
    CHECK(stored->version.id == desk.procedure());
    CHECK(stored->version.number == 1);
    CHECK(stored->version.validFrom == QDate(2026, 1, 1));
    CHECK_FALSE(stored->version.validTo);
    CHECK(stored->version.contentHash == contentHash(aProcedure()));
    CHECK(desk.desk().catalogue.load(desk.procedure()).procedure == aProcedure());
    CHECK_FALSE(desk.desk().catalogue.current(QStringLiteral("9.999999")));
    CHECK(codeOf([&] { static_cast<void>(desk.desk().catalogue.load(ProcedureVersionId(99))); }) ==
          QStringLiteral("catalogue.unknown"));
}

TEST_CASE("a code has one current version and keeps the earlier ones") {
    ADesk desk;
    CatalogueRepository& catalogue = desk.desk().catalogue;
    const Procedure changed = aProcedure(QStringLiteral("1.001193"), QStringLiteral("Đăng ký lại khai sinh"));
    const auto work = desk.desk().work.begin();
    CHECK_THROWS_AS(catalogue.add(changed, 2, QDate(2026, 12, 1), contentHash(changed)), LogicError);
    catalogue.close(desk.procedure(), QDate(2026, 11, 30));
    CHECK_THROWS_AS(catalogue.close(desk.procedure(), QDate(2026, 12, 1)), LogicError);
    CHECK_FALSE(catalogue.current(QStringLiteral("1.001193")));
    const auto second = catalogue.add(changed, 2, QDate(2026, 12, 1), contentHash(changed));
    CHECK(catalogue.current(QStringLiteral("1.001193"))->version.id == second);
    CHECK(catalogue.load(desk.procedure()).version.validTo == QDate(2026, 11, 30));
    CHECK(catalogue.load(desk.procedure()).procedure == aProcedure());
    CHECK(catalogue.currentVersions()
              .value(QStringLiteral("1.001193"), {ProcedureVersionId(0), 0, {}, {}, {}})
              .number == 2);
}

TEST_CASE("the tables themselves refuse to change or lose a version") {
    ADesk desk;
    const auto work = desk.desk().work.begin();
    for (const char* sql : {"DELETE FROM procedure_version", "UPDATE procedure_version SET body = x'00'",
                            "DELETE FROM workflow_version", "UPDATE workflow_version SET number = 7"})
        CHECK(codeOf([&] { execute(desk.database(), QString::fromLatin1(sql)); }) ==
              QStringLiteral("store.constraint"));
}

TEST_CASE("current rows are ordered by code and say what lists need") {
    ADesk desk;
    {
        const auto work = desk.desk().work.begin();
        Procedure odd = aProcedure(QStringLiteral("1.000001"), QStringLiteral("Chứng thực"));
        odd.ways.first().limit.reset();
        odd.attention = {
            {QStringLiteral("ways[0].limit"), QStringLiteral("limit.unitLost"), QStringLiteral("ba")}};
        desk.addProcedure(odd);
        work->commit();
    }
    const QList<ProcedureRow> rows = desk.desk().catalogue.currentRows();
    REQUIRE(rows.size() == 2);
    CHECK(rows.first().code == QStringLiteral("1.000001"));
    CHECK_FALSE(rows.first().limit);
    CHECK(rows.first().needsAttention);
    CHECK(rows.last().limit == TimeLimit::workingDays(3));
    CHECK(rows.last().sector == QStringLiteral("Hộ tịch"));
}

TEST_CASE("received dossiers are tallied by counter and in all") {
    ADesk desk;
    const QList<Counter> counters = desk.desk().directory.counters();
    const auto receiveAt = [&desk](std::optional<CounterId> counter) {
        ADossier(desk).with([&](Dossier& d) { d.counter = counter; }).keep();
    };
    receiveAt(counters.at(0).id);
    receiveAt(counters.at(0).id);
    receiveAt(counters.at(1).id);
    receiveAt(std::nullopt);
    const QString code = QStringLiteral("1.001193");
    CHECK(desk.desk().catalogue.receivedCounts(std::nullopt).value(code) == 4);
    CHECK(desk.desk().catalogue.receivedCounts(counters.at(0).id).value(code) == 2);
    CHECK(desk.desk().catalogue.receivedCounts(counters.at(2).id).isEmpty());
}
