// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/safety/check.h"

#include <QList>
#include <QString>

namespace motcua::store {

class Database;
using motcua::Check;

/// What start-up looks at, in the order in which people want to read it. Looks only; nothing is repaired.
/// Reads every page once (quick_check) and the whole journal, so it takes seconds on a large store.
[[nodiscard]] QList<Check> selfcheck(Database& database, const Clock& clock);

}  // namespace motcua::store
