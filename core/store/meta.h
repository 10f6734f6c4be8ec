// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace motcua::store {

class Database;

/// What a store says about itself.
struct Meta {
    QString storeId;        ///< 32 hexadecimal digits, random; the journal hangs on it
    bool practice = false;  ///< for learning and tests: its clock may be set, its slips say so
    QString centreKey;      ///< "da-nang-2026"
    QByteArray centreJson;  ///< the centre's document as it was when the store was made or last changed
    Instant createdAt;

    friend bool operator==(const Meta&, const Meta&) = default;
};

/// \throws StoreError "store.corrupt" where something is missing.
[[nodiscard]] Meta readMeta(Database& database);

/// Writes everything, once. Within a Work.
void writeMeta(Database& database, const Meta& meta);

/// The centre's document was found right when it was laid down, by the rules that hold today.
[[nodiscard]] bool isCentreChecked(Database& database, const QByteArray& centreJson);

/// Replaces the centre's document. Within a Work.
void replaceCentre(Database& database, const QByteArray& centreJson);

}  // namespace motcua::store
