// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/agreement.h"
#include "core/base/progress.h"
#include "core/safety/backup_info.h"
#include "core/safety/store_care.h"

#include <QString>

namespace motcua::store {

class Database;

struct MadeBackup {
    QString path;
    BackupInfo info;
    int pruned = 0;  ///< older ones that the retention let go of
};

/// Makes one verified, sealed backup of the store and its attachments in a folder: copies politely, opens the
/// copy and looks at its pages, counts and chain, seals it, reads it back from the disk, and only then names
/// it. What stood in the folder before stays whole whatever fails. \throws StoreError, IoError
/// ("backup.folder", "io.write", "backup.readback"), Cancelled.
[[nodiscard]] MadeBackup makeBackup(Database& database, const QString& folder, const QByteArray& sealingKey,
                                    Instant now, const Progress& progress = {});

/// What a store has that a backup of it does not.
[[nodiscard]] Loss lossBy(Database& database, const BackupInfo& backup);

/// A store that came out of a backup.
struct RestoredStore {
    QString path;
    BackupInfo info;
    qint64 missingFiles = 0;  ///< attachments that the folder of the backup did not have
    int erasedAgain = 0;      ///< dossiers whose personal data had been erased since, and are so again
};

/// Opens a backup into a new store, with its attachments. Verified (pages, counts, chain, head, attachments)
/// before it gets its name; a backup of an older program is migrated first. The journal goes on with an event
/// "store.restored" that names the head of the backup and who agreed. Never overwrites anything.
/// Refusals "key.wrong", "backup.damaged", "backup.unreadable", "backup.differs" (not what its head says).
/// \throws StoreError, IoError, Cancelled.
[[nodiscard]] Outcome<RestoredStore> restoreBackup(const QString& backup, const QByteArray& secret,
                                                   const QString& target, Instant now, const QString& station,
                                                   const Progress& progress = {},
                                                   const Agreement& agreement = {});

}  // namespace motcua::store
