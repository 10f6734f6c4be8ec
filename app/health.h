// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/safety/check.h"

#include <QList>

namespace motcua {

namespace store {
class Database;
}

/// The whole look at start-up: the store itself, its backups, and what this machine has seen of it. What is
/// only advice on how to be safer (place of the backups, the code that still lies here) is wrong in stores
/// for real work, never in practice stores. Looks only; takes seconds on a large store.
[[nodiscard]] QList<Check> lookedThrough(store::Database& database, const Clock& clock);

}  // namespace motcua
