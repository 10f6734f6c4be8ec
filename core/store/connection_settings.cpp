// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_settings.h"

#include "core/store/connection.h"
#include "core/store/error.h"

#include <sqlite3.h>

namespace motcua::store {

namespace {

constexpr int kOldestSqlite = 3'040'000;

struct PragmaSetting {
    const char* name;
    const char* set;
    const char* wanted;
};

// synchronous 3 is EXTRA: with less, a power cut may bring the journal back and undo what was acknowledged.
constexpr PragmaSetting kPragmas[] = {
    {"journal_mode", "TRUNCATE", "truncate"},
    {"synchronous", "EXTRA", "3"},
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"cache_size", "-16384", "-16384"},  // KiB
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"recursive_triggers", "ON", "1"},
};

struct Switch {
    const char* name;
    int option;
    int wanted;
};

constexpr Switch kSwitches[] = {
    {"defensive", SQLITE_DBCONFIG_DEFENSIVE, 1},
    {"trusted_schema switch", SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {"load_extension", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {"double-quoted strings in DML", SQLITE_DBCONFIG_DQS_DML, 0},
    {"double-quoted strings in DDL", SQLITE_DBCONFIG_DQS_DDL, 0},
    {"foreign_keys switch", SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

struct Limit {
    const char* name;
    int option;
    int wanted;
};

constexpr Limit kLimits[] = {
    {"limit length", SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {"limit sql_length", SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {"limit column", SQLITE_LIMIT_COLUMN, 200},
    {"limit expr_depth", SQLITE_LIMIT_EXPR_DEPTH, 100},
    {"limit compound_select", SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {"limit like_pattern_length", SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {"limit variable_number", SQLITE_LIMIT_VARIABLE_NUMBER, 500},
    {"limit trigger_depth", SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {"limit attached", SQLITE_LIMIT_ATTACHED, 0},
};

QString text(const char* ascii) {
    return QString::fromLatin1(ascii);
}

}  // namespace

void requireOneSqlite(Connection& connection) {
    const QString ours = text(sqlite3_libversion()) + QLatin1Char(' ') + text(sqlite3_sourceid());
    const QString qts =
        connection.scalar(QStringLiteral("SELECT sqlite_version() || ' ' || sqlite_source_id()")).toString();
    if (ours != qts || sqlite3_libversion_number() < kOldestSqlite)
        throw StoreError(
            QStringLiteral("store.sqlite"),
            QStringLiteral("two copies of SQLite, or one that is too old: %1; %2").arg(ours, qts));
}

void applySettings(Connection& connection) {
    requireOneSqlite(connection);
    sqlite3* handle = connection.handle();
    for (const Switch& wanted : kSwitches)
        sqlite3_db_config(handle, wanted.option, wanted.wanted, static_cast<int*>(nullptr));
    for (const Limit& limit : kLimits) sqlite3_limit(handle, limit.option, limit.wanted);
    for (const PragmaSetting& pragma : kPragmas)
        connection.run(QStringLiteral("PRAGMA %1 = %2").arg(text(pragma.name), text(pragma.set)));
    for (const SettingState& state : settingStates(connection)) {
        if (!state.isRight())
            throw StoreError(QStringLiteral("store.sqlite"),
                             QStringLiteral("%1 is %2, not %3").arg(state.name, state.actual, state.wanted));
    }
}

QList<SettingState> settingStates(Connection& connection) {
    QList<SettingState> states;
    sqlite3* handle = connection.handle();
    for (const PragmaSetting& pragma : kPragmas) {
        const QVariant actual = connection.scalar(QStringLiteral("PRAGMA ") + text(pragma.name));
        // A pragma without an answer is one that does not apply here: mmap_size where memory maps are left
        // out.
        if (!actual.isValid() && qstrcmp(pragma.wanted, "0") == 0) continue;
        states.append({text(pragma.name), text(pragma.wanted), actual.toString()});
    }
    for (const Switch& wanted : kSwitches) {
        int actual = -1;
        sqlite3_db_config(handle, wanted.option, -1, &actual);
        states.append({text(wanted.name), QString::number(wanted.wanted), QString::number(actual)});
    }
    for (const Limit& limit : kLimits)
        states.append({text(limit.name), QString::number(limit.wanted),
                       QString::number(sqlite3_limit(handle, limit.option, -1))});
    return states;
}

}  // namespace motcua::store
