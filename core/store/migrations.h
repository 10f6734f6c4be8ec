// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QString>

namespace motcua::store {

class Database;

/// One numbered file of resources/sql. Once released a file never changes.
struct Migration {
    int version = 0;
    QString name;  ///< "001_foundation"
    QString script;
};

/// The migrations that this program carries, 1, 2, 3 …
/// \throws LogicError where a number is missing or stands twice.
[[nodiscard]] const QList<Migration>& shippedMigrations();

/// The schema that this program reads and writes: the number of the last shipped migration.
[[nodiscard]] int currentSchemaVersion();

/// Brings the store at `path` up to date, alone with it: other writers wait, and those of an older program
/// stop at their next write. Each migration is one transaction together with its number. Before the first
/// one a verified copy is laid beside the store. `progress` can stop it as long as that copy is written; it
/// is told that the whole is done when the copy stands, and not asked any more. \returns the path of that
/// copy, empty where there was nothing to do. \throws StoreError "store.newer" for a store that knows more
/// migrations than there are, "store.busy", "store.readonly", and the codes of copy_store.h; Cancelled.
QString migrateStore(const QString& path, const QList<Migration>& migrations = shippedMigrations(),
                     const Progress& progress = {});

/// Applies what is missing to a database that nobody else uses. For migrateStore and createStore.
void applyMigrations(Database& database, const QList<Migration>& migrations);

}  // namespace motcua::store
