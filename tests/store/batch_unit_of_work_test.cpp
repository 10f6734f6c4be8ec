// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch_unit_of_work.h"

#include "core/store/query.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;

namespace {

void write(Database& database, const QString& key) {
    execute(database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, 'x')"), key);
}

/// As another process sees it.
int seen(const AStore& file, const QString& keys) {
    Database other(file.path());
    return Query(other, QStringLiteral("SELECT count(*) FROM meta WHERE key GLOB ?"))
        .run(keys)
        .row()
        .at<int>(0);
}

}  // namespace

TEST_CASE("a batch becomes durable at its last commit and at a flush") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork real(database);
    BatchUnitOfWork batch(database, real, 2);
    for (const QString& key : {QStringLiteral("row-1"), QStringLiteral("row-2"), QStringLiteral("row-3")}) {
        const auto work = batch.begin();
        write(database, key);
        work->commit();
    }
    CHECK(database.isInWork());
    batch.flush();
    CHECK_FALSE(database.isInWork());
    CHECK(seen(file, QStringLiteral("row-*")) == 3);
}

TEST_CASE("what a part of a batch did not commit is gone and the rest stays") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork real(database);
    BatchUnitOfWork batch(database, real, 100);
    {
        const auto work = batch.begin();
        write(database, QStringLiteral("row-kept"));
        work->commit();
    }
    {
        const auto work = batch.begin();
        write(database, QStringLiteral("row-undone"));
    }
    batch.flush();
    CHECK(seen(file, QStringLiteral("row-kept")) == 1);
    CHECK(seen(file, QStringLiteral("row-undone")) == 0);
}

TEST_CASE("a batch that was not flushed leaves nothing behind") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork real(database);
    {
        BatchUnitOfWork batch(database, real, 100);
        const auto work = batch.begin();
        write(database, QStringLiteral("row-1"));
        work->commit();
    }
    CHECK_FALSE(database.isInWork());
    CHECK(seen(file, QStringLiteral("row-*")) == 0);
}

TEST_CASE("a batch has one part at a time") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork real(database);
    BatchUnitOfWork batch(database, real, 100);
    const auto work = batch.begin();
    CHECK_THROWS_AS(batch.begin(), LogicError);
    CHECK_THROWS_AS(batch.flush(), LogicError);
}
