// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

namespace motcua::store {

class Database;

/// One thing that was looked at.
struct Check {
    QString name;  ///< stable and English, e.g. "file.mode"
    bool isOk = false;
    QString detail;  ///< a sentence for people, translated
};

/// What start-up looks at, in the order in which people want to read it. Looks only; nothing is repaired.
/// Reads every page once (quick_check) and the whole journal, so it takes seconds on a large store.
[[nodiscard]] QList<Check> selfcheck(Database& database, const Clock& clock);

}  // namespace motcua::store
