// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/import_catalogue.h"

#include "tests/support/catch2.h"
#include "tests/support/memory_catalogue.h"
#include "tests/unit/catalogue/sample_catalogue.h"

using namespace motcua;
using test::anEntry;
using test::fileOf;

namespace {

const QString kMarriage = QStringLiteral("1.004746");
const QString kDeath = QStringLiteral("1.000656");

ProcedureFile twoProcedures(const QString& fee = QStringLiteral("20.000 đồng")) {
    return readProcedureFile(fileOf({anEntry(kMarriage, QStringLiteral("Đăng ký lại kết hôn"), fee),
                                     anEntry(kDeath, QStringLiteral("Đăng ký khai tử"))}))
        .value();
}

struct Desk {
    test::MemoryCatalogue catalogue;
    ManualClock clock{fromLocal(QDate(2026, 11, 23), QTime(8, 0))};

    ImportReport import(const ProcedureFile& file) {
        return importCatalogue(file, catalogue, catalogue, clock).value();
    }
};

}  // namespace

TEST_CASE("the first import adds and the second changes nothing") {
    Desk desk;
    const ImportReport first = desk.import(twoProcedures());
    CHECK(first.added == QStringList{kMarriage, kDeath});
    CHECK(first.changed.isEmpty());
    const ImportReport second = desk.import(twoProcedures());
    CHECK(second.added.isEmpty());
    CHECK(second.changed.isEmpty());
    CHECK(second.unchanged == QStringList{kMarriage, kDeath});
    CHECK(desk.catalogue.all().size() == 2);
}

TEST_CASE("a changed fee makes a new version and the old one stays") {
    Desk desk;
    desk.import(twoProcedures());
    const ProcedureVersionId before = desk.catalogue.current(kMarriage)->version.id;
    desk.clock.set(fromLocal(QDate(2027, 1, 1), QTime(0, 0)));
    const ImportReport report = desk.import(twoProcedures(QStringLiteral("30.000 đồng")));
    CHECK(report.changed == QStringList{kMarriage});
    CHECK(report.unchanged == QStringList{kDeath});

    const StoredProcedure current = *desk.catalogue.current(kMarriage);
    CHECK(current.version.number == 2);
    CHECK(current.version.validFrom == QDate(2027, 1, 1));
    CHECK(current.procedure.ways.first().fees.first().amount == Dong{30'000});
    const StoredProcedure old = desk.catalogue.load(before);
    CHECK(old.version.validTo == QDate(2026, 12, 31));
    CHECK(old.procedure.ways.first().fees.first().amount == Dong{20'000});
}

TEST_CASE("procedures that the file does not name stay") {
    Desk desk;
    desk.import(twoProcedures());
    desk.import(readProcedureFile(fileOf({anEntry(QStringLiteral("1.000001"))})).value());
    CHECK(desk.catalogue.currentRows().size() == 3);
}

TEST_CASE("a cancelled import keeps nothing") {
    Desk desk;
    int calls = 0;
    const auto outcome = importCatalogue(twoProcedures(), desk.catalogue, desk.catalogue, desk.clock,
                                         [&](int done, int total) {
                                             CHECK(total == 2);
                                             CHECK(done == ++calls);
                                             return done < 2;
                                         });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.refusals().first().key == QStringLiteral("import.cancelled"));
    CHECK(desk.catalogue.all().isEmpty());
}

TEST_CASE("a fault in the middle keeps nothing") {
    Desk desk;
    desk.catalogue.failAtAdd = 2;
    CHECK_THROWS_AS(desk.import(twoProcedures()), StoreError);
    CHECK(desk.catalogue.all().isEmpty());
}

TEST_CASE("the report tells what needs attention and what was rejected") {
    Desk desk;
    const ImportReport report = desk.import(
        readProcedureFile(
            fileOf({anEntry(kMarriage, QStringLiteral("Đăng ký lại kết hôn"), QStringLiteral("10 USD")),
                    anEntry(QStringLiteral("1.2"))}))
            .value());
    REQUIRE(report.attention.size() == 1);
    CHECK(report.attention.first().code == kMarriage);
    CHECK(report.attention.first().what == Attention{QStringLiteral("ways[0].fees[0]"),
                                                     QStringLiteral("fee.currency"),
                                                     QStringLiteral("10 USD")});
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.first().code == QStringLiteral("1.2"));
    CHECK(desk.catalogue.current(kMarriage).has_value());
}

TEST_CASE("a procedure is found under every form of its code") {
    Desk desk;
    desk.import(readProcedureFile(fileOf({anEntry(kMarriage), anEntry(QStringLiteral("1.012753.H19")),
                                          anEntry(QStringLiteral("2.000001.H19")),
                                          anEntry(QStringLiteral("2.000001.H20"))}))
                    .value());
    const auto codeFor = [&](const QString& typed) {
        const auto found = findProcedure(desk.catalogue, typed);
        return found ? found->procedure.code : QString();
    };
    CHECK(codeFor(QStringLiteral(" 1.004746 ")) == kMarriage);
    CHECK(codeFor(QStringLiteral("1.004746.000.00.00.H47")) == kMarriage);
    CHECK(codeFor(QStringLiteral("1.012753")) == QStringLiteral("1.012753.H19"));
    CHECK(codeFor(QStringLiteral("2.000001")).isEmpty());
    CHECK(codeFor(QStringLiteral("9.999999")).isEmpty());
}

TEST_CASE("a limit that the file has lost is kept from the current version") {
    Desk desk;
    const ProcedureFile known = twoProcedures();
    desk.import(known);
    const auto limit = desk.catalogue.current(kMarriage)->procedure.limitFor(Channel::Counter);
    REQUIRE(limit);
    ProcedureFile lost = twoProcedures(QStringLiteral("30.000 đồng"));
    for (FilingWay& way : lost.procedures[0].ways) way.limit.reset();
    CHECK(desk.import(lost).changed == QStringList{kMarriage});
    CHECK(desk.catalogue.current(kMarriage)->procedure.limitFor(Channel::Counter) == limit);
    CHECK(desk.import(lost).unchanged == QStringList{kMarriage, kDeath});
}
