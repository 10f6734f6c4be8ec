// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_store.h"

#include "core/store/connection_settings.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/error.h"
#include "core/store/new_file.h"

#include <sqlite3.h>

#include <QFile>

namespace motcua::store {

namespace {

/// Lets one database be attached, which VACUUM INTO needs, for as long as it lives.
class AttachingAllowed {
public:
    explicit AttachingAllowed(sqlite3* handle) : m_handle(handle) {
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    }
    ~AttachingAllowed() { sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0); }
    AttachingAllowed(const AttachingAllowed&) = delete;
    AttachingAllowed& operator=(const AttachingAllowed&) = delete;

private:
    sqlite3* m_handle;
};

QStringList tablesOf(Connection& connection) {
    const QString list = connection
                             .scalar(QStringLiteral("SELECT group_concat(name, ' ') FROM (SELECT name FROM "
                                                    "sqlite_schema WHERE type = 'table' ORDER BY name)"))
                             .toString();
    return list.split(u' ', Qt::SkipEmptyParts);
}

void requireEqual(Connection& original, Connection& copy, const QString& sql) {
    const QString wanted = original.scalar(sql).toString();
    const QString found = copy.scalar(sql).toString();
    if (found != wanted)
        throw StoreError(
            code::kCorrupt,
            QStringLiteral("the copy differs: %1 gives %2 instead of %3").arg(sql, found, wanted));
}

void verify(Connection& original, const QString& path) {
    Connection copy(path, Connection::Mode::ReadOnly);
    applySettings(copy);
    const QString integrity = copy.scalar(QStringLiteral("PRAGMA integrity_check")).toString();
    if (integrity != u"ok")
        throw StoreError(code::kCorrupt, QStringLiteral("the copy is damaged: ") + integrity);
    if (copy.scalar(QStringLiteral("PRAGMA foreign_key_check")).isValid())
        throw StoreError(code::kCorrupt, QStringLiteral("the copy has rows without their parents"));
    requireEqual(original, copy, QStringLiteral("PRAGMA application_id"));
    requireEqual(original, copy, dialect::kReadSchemaVersion);
    for (const QString& table : tablesOf(original))
        requireEqual(original, copy, QStringLiteral("SELECT count(*) FROM ") + table);
}

}  // namespace

void copyStore(Database& database, const QString& target) {
    NewFile file(target);
    Connection& original = database.connection();
    {
        const AttachingAllowed allowed(original.handle());
        original.run(dialect::kCopyInto, {file.temporaryPath()});
    }
    verify(original, file.temporaryPath());
    file.keep();
}

}  // namespace motcua::store
