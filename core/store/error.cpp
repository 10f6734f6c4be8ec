// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/error.h"

#include <sqlite3.h>

#include <QSqlError>

namespace motcua::store {

QString codeFor(int sqliteCode) {
    switch (sqliteCode & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_PROTOCOL:
            return code::kBusy;
        case SQLITE_FULL:
            return code::kFull;
        case SQLITE_READONLY:
            return sqliteCode == SQLITE_READONLY_DBMOVED ? QStringLiteral("store.replaced") : code::kReadOnly;
        case SQLITE_CORRUPT:
            return code::kCorrupt;
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return code::kNotAStore;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG:
            return QStringLiteral("store.constraint");
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return QStringLiteral("store.permission");
        case SQLITE_ERROR:
        case SQLITE_MISUSE:
        case SQLITE_RANGE:
        case SQLITE_SCHEMA:
            return QStringLiteral("store.sql");
        default:
            return code::kIo;
    }
}

int sqliteCode(const QSqlError& error) {
    bool isNumber = false;
    const int number = error.nativeErrorCode().toInt(&isNumber);
    return isNumber ? number : -1;
}

StoreError faultFor(const QSqlError& error, const QString& sql, const QString& details) {
    const int number = sqliteCode(error);
    const QString code = number < 0 ? QStringLiteral("store.sql") : codeFor(number);
    return {code, QStringLiteral("%1 (SQLite %2): %3 [%4] %5")
                      .arg(code, QString::number(number), error.databaseText(), sql.simplified(), details)};
}

}  // namespace motcua::store
