// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

namespace motcua::store {

class Database;

/// Writes a compact copy of the store as of now, makes it durable, opens it and looks it through: integrity,
/// foreign keys, application and schema number, and as many rows in each table as the store has. Only then
/// does it get its name. Readable by its owner only; needs no Work, and holds up others' commits while it
/// copies; `progress` can stop it.
/// \throws StoreError "store.exists" where `target` is there already, "store.full", "store.corrupt" where the
/// copy is not what it should be, "store.busy" where another saved before the rows were counted (then the
/// copy is removed), Cancelled.
void copyStore(Database& database, const QString& target, const Progress& progress = {});

/// The same, polite: gives way to a writer who has waited for two seconds, and begins anew after whoever
/// saved meanwhile. \throws also StoreError "store.busy" where writers never leave enough time.
void copyStorePolitely(Database& database, const QString& target, const Progress& progress);

}  // namespace motcua::store
