// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace motcua::store {

/// What a new store is for.
struct NewStore {
    QString centreKey;
    QByteArray centreJson;
    bool practice = false;
};

/// Makes an empty store with the current schema, durable when it returns and under its name only when whole.
/// File mode 0600; a directory that has to be made gets 0700.
/// \returns the canonical path.
/// \throws StoreError "store.exists" (nothing is ever overwritten), "store.network", "store.permission",
/// "store.full".
QString createStore(const QString& path, const NewStore& wanted, const Clock& clock);

}  // namespace motcua::store
