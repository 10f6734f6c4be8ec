// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sqlite_journal.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"
#include "tests/support/fault_vfs.h"

#include <functional>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
namespace disk = motcua::test::faulty_disk;

namespace {

constexpr int kNeverClean = 2'000;

/// One row and one event in one work, as every use case writes them.
void writeBoth(Database& database, SqliteUnitOfWork& unitOfWork, int n) {
    const auto work = unitOfWork.begin();
    execute(database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"),
            QStringLiteral("row-%1").arg(n), QString(3'000, QLatin1Char('x')));
    Event draft;
    draft.at = {n};
    draft.businessDate = QDate(2026, 11, 18);
    draft.kind = QStringLiteral("test");
    draft.dossier = DossierId(n);
    SqliteJournal(database).append(draft);
    work->commit();
}

struct Kept {
    bool row = false;
    bool event = false;
};

Kept keptOf(Database& database, int n) {
    Query row(database, QStringLiteral("SELECT count(*) FROM meta WHERE key = ?"));
    Query event(database, QStringLiteral("SELECT count(*) FROM event WHERE dossier = ?"));
    return {row.run(QStringLiteral("row-%1").arg(n)).row().at<bool>(0), event.run(n).row().at<bool>(0)};
}

/// Fails the first call, then the second, until a round goes through without a fault. After each round both
/// or none must be there, what was acknowledged must be, and what was refused must not.
void untilClean(const std::function<void(int)>& plan) {
    disk::install();
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    for (int n = 1; n < kNeverClean; ++n) {
        QString code;
        plan(n);
        try {
            writeBoth(database, unitOfWork, n);
        } catch (const StoreError& error) {
            code = error.code();
        }
        const bool failed = disk::hasFailed();
        disk::heal();
        Database fresh(file.path());
        const Kept kept = keptOf(fresh, n);
        CAPTURE(n, code.toStdString());
        REQUIRE(kept.row == kept.event);
        if (code.isEmpty()) REQUIRE(kept.row);
        if (!code.isEmpty() && code != QStringLiteral("store.unknown")) REQUIRE_FALSE(kept.row);
        const Kept seen = keptOf(database, n);
        REQUIRE(seen.row == kept.row);
        REQUIRE_FALSE(database.isInWork());
        REQUIRE(SqliteJournal(fresh).verify().isSound());
        REQUIRE(Query(fresh, QStringLiteral("PRAGMA integrity_check")).run().row().at<QString>(0) ==
                QStringLiteral("ok"));
        if (!failed) {
            REQUIRE(code.isEmpty());
            return;
        }
    }
    FAIL("no round went through without a fault");
}

}  // namespace

TEST_CASE("whichever call to the disk fails the row and its event are both kept or neither") {
    const disk::Call call = GENERATE(disk::Call::Read, disk::Call::Write, disk::Call::Sync,
                                     disk::Call::Truncate, disk::Call::Any);
    const bool forGood = GENERATE(false, true);
    untilClean([&](int n) { disk::failNth(call, n, forGood); });
}

TEST_CASE("wherever the disk fills up the row and its event are both kept or neither") {
    untilClean([](int n) { disk::fillUpAtWrite(n); });
}

TEST_CASE("a full disk is called so and writing goes on once there is room") {
    disk::install();
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    disk::fillUpAtWrite(1);
    CHECK(motcua::test::codeOf([&] { writeBoth(database, unitOfWork, 1); }) == QStringLiteral("store.full"));
    CHECK_FALSE(keptOf(database, 1).row);
    disk::heal();
    writeBoth(database, unitOfWork, 2);
    CHECK(keptOf(database, 2).event);
}
