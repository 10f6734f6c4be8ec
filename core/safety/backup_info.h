// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/journal/event.h"

#include <QJsonObject>

namespace motcua {

/// What a backup says of itself in clear, so that the right one is found without its key. Holds no personal
/// data; believed only once the backup has been opened, for it is sealed along.
struct BackupInfo {
    QString storeId;
    QString centreKey;
    bool practice = false;
    Instant at;
    int schema = 0;
    JournalHead head;
    qint64 dossiers = 0;
    qint64 files = 0;  ///< attachments
    QString lastCode;  ///< of the dossier received last; empty for none
    qint64 bytes = 0;  ///< of the store as it comes out

    friend bool operator==(const BackupInfo&, const BackupInfo&) = default;
};

[[nodiscard]] QJsonObject toJson(const BackupInfo& info);
/// Refusal "backup.unreadable".
[[nodiscard]] Outcome<BackupInfo> backupInfoFrom(const QByteArray& json);

}  // namespace motcua
