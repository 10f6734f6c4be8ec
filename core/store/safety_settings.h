// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace motcua::store {

class Database;

/// What the centre decided about its backups. Lies in the store and travels with it.
struct SafetySettings {
    QString backupFolder;   ///< empty: "backups" beside the store
    QByteArray sealingKey;  ///< 32 bytes, see sealed_file.h; empty while there was no backup yet
    bool isBackupOff = false;

    friend bool operator==(const SafetySettings&, const SafetySettings&) = default;
};

[[nodiscard]] SafetySettings readSafetySettings(Database& database);

/// Keeps them, with an event that names what was changed, in a Work of its own.
void writeSafetySettings(Database& database, const SafetySettings& settings, Instant now,
                         const QString& station);

}  // namespace motcua::store
