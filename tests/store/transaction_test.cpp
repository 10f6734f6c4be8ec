// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/error.h"
#include "core/base/waiter.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <QFile>
#include <atomic>
#include <thread>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

const QString kInsert = QStringLiteral("INSERT INTO meta (key, value) VALUES (?, '')");

bool isThere(Database& database, const QString& key) {
    return Query(database, QStringLiteral("SELECT count(*) FROM meta WHERE key = ?"))
        .run(key)
        .row()
        .at<bool>(0);
}

const QString kKey = QStringLiteral("test");

}  // namespace

TEST_CASE("what was committed is there for others") {
    const AStore file;
    Database writer(file.path());
    Database reader(file.path());
    SqliteUnitOfWork unitOfWork(writer);
    const auto work = unitOfWork.begin();
    execute(writer, kInsert, kKey);
    CHECK_FALSE(isThere(reader, kKey));
    work->commit();
    CHECK(isThere(reader, kKey));
}

TEST_CASE("a work that ends without commit leaves nothing") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    {
        const auto work = unitOfWork.begin();
        execute(database, kInsert, kKey);
    }
    CHECK_FALSE(isThere(database, kKey));
    CHECK_FALSE(database.isInWork());
    unitOfWork.begin()->commit();
}

TEST_CASE("what waits for the disk goes through the waiter, and the store is nobody's meanwhile") {
    struct : Waiter {
        void wait(const std::function<void()>& slow) override {
            ++waits;
            if (asking) asking();
            slow();
        }
        int waits = 0;
        std::function<void()> asking;
    } waiter;
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    database.setWaiter(waiter);
    waiter.asking = [&] {
        CHECK(codeOf([&] { (void)isThere(database, kKey); }) == QStringLiteral("store.busy"));
        CHECK(codeOf([&] { (void)unitOfWork.begin(); }) == QStringLiteral("store.busy"));
    };
    const auto work = unitOfWork.begin();
    execute(database, kInsert, kKey);
    const int begun = waiter.waits;
    work->commit();
    CHECK(begun > 0);
    CHECK(waiter.waits > begun);
    CHECK(isThere(database, kKey));
}

TEST_CASE("writing outside a work is a bug") {
    const AStore file;
    Database database(file.path());
    CHECK_THROWS_AS(execute(database, kInsert, kKey), LogicError);
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    work->commit();
    CHECK_THROWS_AS(execute(database, kInsert, kKey), LogicError);
    CHECK_THROWS_AS(work->commit(), LogicError);
}

TEST_CASE("a work within a work is a bug") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    SqliteUnitOfWork another(database);
    const auto work = unitOfWork.begin();
    CHECK_THROWS_AS(unitOfWork.begin(), LogicError);
    CHECK_THROWS_AS(another.begin(), LogicError);
}

TEST_CASE("a query left open at commit is a bug and nothing is kept") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    {
        const auto work = unitOfWork.begin();
        Query query(database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, '') RETURNING key"));
        query.run(kKey).row();
        CHECK_THROWS_AS(work->commit(), LogicError);
    }
    CHECK_FALSE(isThere(database, kKey));
}

TEST_CASE("a second writer waits its time and is told that the store is busy") {
    const AStore file;
    Database first(file.path());
    Database second(file.path());
    SqliteUnitOfWork one(first);
    SqliteUnitOfWork other(second, std::chrono::milliseconds(50));
    {
        const auto work = one.begin();
        CHECK(codeOf([&] { static_cast<void>(other.begin()); }) == QStringLiteral("store.busy"));
    }
    other.begin()->commit();
}

TEST_CASE("a reader in the way holds a commit up but does not undo it") {
    const AStore file;
    Database writer(file.path());
    SqliteUnitOfWork unitOfWork(writer);
    const auto work = unitOfWork.begin();
    execute(writer, kInsert, kKey);
    std::atomic<bool> reading = false;
    std::thread reader([&] {
        Database database(file.path());
        Query query(database, QStringLiteral("SELECT key FROM meta"));
        query.run().row();
        reading = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    });
    while (!reading) std::this_thread::yield();
    work->commit();
    reader.join();
    CHECK(isThere(writer, kKey));
}

TEST_CASE("a reader that never ends makes the commit fail and nothing is kept") {
    const AStore file;
    Database writer(file.path());
    Database reader(file.path());
    SqliteUnitOfWork unitOfWork(writer, std::chrono::milliseconds(50));
    {
        Query query(reader, QStringLiteral("SELECT key FROM meta"));
        query.run().row();
        const auto work = unitOfWork.begin();
        execute(writer, kInsert, kKey);
        CHECK(codeOf([&] { work->commit(); }) == QStringLiteral("store.busy"));
    }
    CHECK_FALSE(isThere(writer, kKey));
    unitOfWork.begin()->commit();
}

TEST_CASE("a store that was moved away or replaced while open is not written") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    const QString away = file.path() + QStringLiteral(".away");
    {
        const auto work = unitOfWork.begin();
        execute(database, kInsert, kKey);
        REQUIRE(QFile::rename(file.path(), away));
        CHECK(codeOf([&] { work->commit(); }) == QStringLiteral("store.replaced"));
    }
    CHECK(codeOf([&] { static_cast<void>(unitOfWork.begin()); }) == QStringLiteral("store.replaced"));
    REQUIRE(QFile::copy(away, file.path()));
    CHECK(codeOf([&] { static_cast<void>(unitOfWork.begin()); }) == QStringLiteral("store.replaced"));
    Database moved(away);
    CHECK_FALSE(isThere(moved, kKey));
}
