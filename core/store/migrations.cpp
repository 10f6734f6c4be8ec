// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/crash_point.h"
#include "core/store/copy_store.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"
#include "core/store/sql_script.h"
#include "core/store/store_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace motcua::store {

namespace {

constexpr std::chrono::milliseconds kLockPatience{10'000};

QList<Migration> readMigrations() {
    QList<Migration> migrations;
    const QStringList names =
        QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/sql/") + name);
        if (!file.open(QIODevice::ReadOnly)) throw LogicError(QStringLiteral("unreadable: ") + name);
        migrations.append({name.section(u'_', 0, 0).toInt(), QFileInfo(name).completeBaseName(),
                           QString::fromUtf8(file.readAll())});
        if (migrations.last().version != migrations.size())
            throw LogicError(QStringLiteral("migrations are not numbered in a row: ") + name);
    }
    if (migrations.isEmpty()) throw LogicError(QStringLiteral("no migrations in the program"));
    return migrations;
}

void require(int sqliteCode, const QString& what) {
    if (sqliteCode != 0)
        throw StoreError(codeFor(sqliteCode),
                         QStringLiteral("%1: SQLite %2").arg(what, QString::number(sqliteCode)));
}

/// Undoes what was begun unless it was kept.
class Exclusive {
public:
    explicit Exclusive(Database& database) : m_database(database) {
        m_database.setBusyTimeout(kLockPatience);
        require(m_database.control(dialect::kBeginExclusive), dialect::kBeginExclusive);
    }
    ~Exclusive() {
        if (m_database.isTransactionOpen() && m_database.control(dialect::kRollback) != 0)
            m_database.discard();
    }
    Exclusive(const Exclusive&) = delete;
    Exclusive& operator=(const Exclusive&) = delete;
    void keep() { require(m_database.control(dialect::kCommit), dialect::kCommit); }

private:
    Database& m_database;
};

void apply(Database& database, const Migration& migration) {
    Exclusive exclusive(database);
    for (const QString& statement : statementsOf(migration.script)) {
        database.connection().run(statement);
        crashPoint("statement of a migration");
    }
    if (database.connection().scalar(QStringLiteral("PRAGMA foreign_key_check")).isValid())
        throw StoreError(code::kCorrupt,
                         migration.name + QStringLiteral(" leaves rows without their parents"));
    database.connection().run(dialect::writeSchemaVersion(migration.version));
    crashPoint("before a migration is kept");
    exclusive.keep();
    crashPoint("a migration is kept");
}

int versionOf(Database& database) {
    return database.connection().scalar(dialect::kReadSchemaVersion).toInt();
}

QString copyName(const QString& path, int version) {
    const QString stem = QStringLiteral("%1.schema-%2").arg(path, QString::number(version));
    QString name = stem + QStringLiteral(".copy");
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = QStringLiteral("%1-%2.copy").arg(stem, QString::number(n));
    return name;
}

void requireKnown(int found, const QList<Migration>& migrations) {
    if (found > migrations.size())
        throw StoreError(QStringLiteral("store.newer"),
                         QStringLiteral("the store has schema %1, this program %2")
                             .arg(QString::number(found), QString::number(migrations.size())));
}

}  // namespace

const QList<Migration>& shippedMigrations() {
    static const QList<Migration> migrations = readMigrations();
    return migrations;
}

int currentSchemaVersion() {
    return shippedMigrations().last().version;
}

QString migrateStore(const QString& path, const QList<Migration>& migrations, const Progress& progress) {
    Database database(path, Opening::Migration);
    requireKnown(database.schemaVersion(), migrations);
    if (database.schemaVersion() == migrations.size()) return {};
    if (database.isReadOnly())
        throw StoreError(code::kReadOnly, path + QStringLiteral(" cannot be migrated"));
    StoreLock lock(database.path());
    if (!lock.acquire(kLockPatience))
        throw StoreError(code::kBusy, QStringLiteral("another writer holds the store"));
    const int found = versionOf(database);
    requireKnown(found, migrations);
    if (found == migrations.size()) return {};
    const QString copy = copyName(database.path(), found);
    copyStore(database, copy, progress);
    advance(progress, 1, 1);
    applyMigrations(database, migrations);
    return copy;
}

void applyMigrations(Database& database, const QList<Migration>& migrations) {
    const int found = versionOf(database);
    for (const Migration& migration : migrations)
        if (migration.version > found) apply(database, migration);
}

}  // namespace motcua::store
