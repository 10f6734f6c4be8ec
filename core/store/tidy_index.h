// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace motcua::store {

class Database;

/// Of how many parts the index of words consists. Each day adds some; a search looks into all of them.
[[nodiscard]] int indexParts(Database& database);

/// Merges the parts into one, in many short Works so that others save in between; `mayGoOn` is asked before
/// each. Stopped half-way nothing is lost, and the next call goes on.
/// \returns whether it came to the end. \throws StoreError as Work::commit() does.
bool tidyIndex(Database& database, const std::function<bool()>& mayGoOn);

}  // namespace motcua::store
