// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::store {

class Database;

/// Writes the search index and the whole file anew, so that nothing of what was deleted is left in either:
/// the index of FTS5 keeps deleted words until its parts are merged, whatever secure_delete says. Keeps
/// everybody out for as long as it takes, and needs as much room again. \throws StoreError "store.busy",
/// "store.full".
void leaveNoByte(Database& database);

}  // namespace motcua::store
