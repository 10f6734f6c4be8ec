// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/copy_store.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

Migration next(int after, const char* script) {
    const int version = currentSchemaVersion() + after;
    return {version, QStringLiteral("%1_next").arg(version), QString::fromUtf8(script)};
}

QList<Migration> shippedAnd(std::initializer_list<Migration> more) {
    return shippedMigrations() + QList<Migration>(more);
}

int versionOf(const QString& path) {
    return Database(path, Opening::Migration).schemaVersion();
}

bool hasTable(const QString& path, const char* name) {
    Database database(path, Opening::Migration);
    return Query(database, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = ?"))
               .run(QString::fromLatin1(name))
               .row()
               .at<int>(0) == 1;
}

}  // namespace

TEST_CASE("the program carries every migration file") {
    const QDir files(QDir::cleanPath(QStringLiteral(MOTCUA_VECTORS "/../../resources/sql")));
    const QStringList names = files.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    REQUIRE(shippedMigrations().size() == names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        CHECK(shippedMigrations().at(i).name + QStringLiteral(".sql") == names.at(i));
}

TEST_CASE("a store that is up to date is left alone") {
    const AStore file;
    CHECK(migrateStore(file.path()).isEmpty());
    CHECK(versionOf(file.path()) == currentSchemaVersion());
}

TEST_CASE("missing migrations are applied in order after a verified copy was made") {
    const AStore file;
    const QString copy = migrateStore(
        file.path(), shippedAnd({next(1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)"),
                                 next(2, "CREATE TABLE b AS SELECT x FROM a")}));
    CHECK(versionOf(file.path()) == currentSchemaVersion() + 2);
    CHECK(hasTable(file.path(), "b"));
    CHECK(versionOf(copy) == currentSchemaVersion());
    CHECK_FALSE(hasTable(copy, "a"));
    CHECK(QFileInfo(copy).fileName().contains(QStringLiteral("schema-%1").arg(currentSchemaVersion())));
    CHECK_FALSE(QFileInfo(copy).permissions() & QFileDevice::ReadOther);
}

TEST_CASE("a migration can be stopped until the copy stands, and then nothing was changed") {
    const AStore file;
    const auto migrations = shippedAnd({next(1, "CREATE TABLE a (x INTEGER) STRICT")});
    const Progress stop = [](qint64, qint64) { return false; };
    CHECK_THROWS_AS(migrateStore(file.path(), migrations, stop), Cancelled);
    CHECK(versionOf(file.path()) == currentSchemaVersion());
    CHECK_FALSE(hasTable(file.path(), "a"));
}

TEST_CASE("once the copy stands a migration asks nobody any more") {
    const AStore file;
    QList<bool> done;
    migrateStore(file.path(), shippedAnd({next(1, "CREATE TABLE a (x INTEGER) STRICT")}),
                 [&](qint64 at, qint64 total) {
                     done += at == total;
                     return true;
                 });
    CHECK(done.count(true) == 1);
    CHECK(done.last());
    CHECK(hasTable(file.path(), "a"));
}

TEST_CASE("a migration that fails leaves the store at the number before") {
    const AStore file;
    const auto migrations = shippedAnd({next(1, "CREATE TABLE a (x INTEGER) STRICT"),
                                        next(2, "CREATE TABLE b (x INTEGER) STRICT; SELEKT 1")});
    CHECK(codeOf([&] { migrateStore(file.path(), migrations); }) == QStringLiteral("store.sql"));
    CHECK(versionOf(file.path()) == currentSchemaVersion() + 1);
    CHECK(hasTable(file.path(), "a"));
    CHECK_FALSE(hasTable(file.path(), "b"));
}

TEST_CASE("a migration that orphans rows is undone") {
    const AStore file;
    const auto migrations =
        shippedAnd({next(1,
                         "CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT;"
                         "CREATE TABLE c (p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED) STRICT;"
                         "INSERT INTO c VALUES (7)")});
    CHECK(codeOf([&] { migrateStore(file.path(), migrations); }) == QStringLiteral("store.corrupt"));
    CHECK(versionOf(file.path()) == currentSchemaVersion());
}

TEST_CASE("a store that knows more migrations than there are is refused") {
    const AStore file;
    migrateStore(file.path(), shippedAnd({next(1, "CREATE TABLE a (x INTEGER) STRICT")}));
    CHECK(codeOf([&] { migrateStore(file.path()); }) == QStringLiteral("store.newer"));
}

TEST_CASE("who had the store open before a migration stops writing after it") {
    const AStore file;
    Database old(file.path());
    SqliteUnitOfWork unitOfWork(old);
    migrateStore(file.path(), shippedAnd({next(1, "CREATE TABLE a (x INTEGER) STRICT")}));
    CHECK(codeOf([&] { static_cast<void>(unitOfWork.begin()); }) == QStringLiteral("store.newer"));
    CHECK_FALSE(old.isInWork());
}

TEST_CASE("copies never overwrite each other") {
    const AStore file;
    Database database(file.path());
    const QString target = file.directory() + QStringLiteral("/copy");
    copyStore(database, target);
    CHECK(codeOf([&] { copyStore(database, target); }) == QStringLiteral("store.exists"));
    CHECK(versionOf(target) == currentSchemaVersion());
    CHECK(QDir(file.directory()).entryList({QStringLiteral("*.new-*")}, QDir::Files).isEmpty());
}
