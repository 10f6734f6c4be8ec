// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/sqlite_journal.h"
#include "core/store/transaction.h"
#include "tests/faults/a_desk.h"
#include "tests/faults/rounds.h"

#include <QFile>
#include <atomic>
#include <random>
#include <thread>

using namespace motcua;
using motcua::test::ADesk;

namespace {

/// A program of the old age: writes events as fast as it can until it is refused. \returns why.
QString writtenUntilRefused(const QString& path, std::atomic<int>& written) {
    try {
        store::Database database(path);
        store::SqliteUnitOfWork unitOfWork(database);
        store::SqliteJournal journal(database);
        for (;;) {
            const auto work = unitOfWork.begin();
            journal.append({0,
                            motcua::test::kMorning,
                            QDate(2026, 11, 23),
                            {},
                            {},
                            QStringLiteral("t"),
                            QStringLiteral("test"),
                            {},
                            1,
                            "{}",
                            {},
                            {},
                            {}});
            work->commit();
            ++written;
        }
    } catch (const StoreError& fault) {
        return fault.code();
    }
}

/// The next schema, which remembers how far the journal had come when it was made.
QList<store::Migration> oneMore() {
    QList<store::Migration> migrations = store::shippedMigrations();
    migrations += {int(migrations.size()) + 1, QStringLiteral("next"),
                   QStringLiteral("CREATE TABLE extra (seq INTEGER) STRICT; "
                                  "INSERT INTO extra SELECT coalesce(max(seq), 0) FROM event;")};
    return migrations;
}

}  // namespace

TEST_CASE("a program that is older than the store by now writes nothing more") {
    const ADesk pristine;
    std::mt19937 chance(29);
    const int rounds = motcua::test::rounds("MOTCUA_MIGRATION_RACES", 8);
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        REQUIRE(QFile::copy(pristine.path(), path));
        std::atomic<int> written{0};
        QString refused;
        std::thread old([&] { refused = writtenUntilRefused(path, written); });
        while (written < 1) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::milliseconds(chance() % 40));
        QString fault;
        try {
            store::migrateStore(path, oneMore());
        } catch (const StoreError& error) {
            fault = error.code();
        }
        old.join();
        CAPTURE(round, fault.toStdString(), refused.toStdString(), written.load());
        REQUIRE(fault.isEmpty());
        REQUIRE(refused == u"store.newer");
        store::Database database(path, store::Opening::Migration);
        CHECK(motcua::test::number(database, QStringLiteral("SELECT max(seq) FROM event")) ==
              motcua::test::number(database, QStringLiteral("SELECT seq FROM extra")));
        CHECK(store::SqliteJournal(database).verify().isSound());
    }
}
