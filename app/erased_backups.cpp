// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/erased_backups.h"

#include "app/backups.h"
#include "core/safety/retention.h"
#include "core/store/backup_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace motcua {

namespace {

/// The retention lets the last backup of each month go once that month is no longer among those it counts.
QDate lastDayOf(Instant backup) {
    const QDate day = localDate(backup);
    return QDate(day.year(), day.month(), 1).addMonths(Retention().monthly + 1);
}

}  // namespace

QList<HoldingFile> filesHolding(const QString& storePath, Instant erasedAt) {
    QList<HoldingFile> files;
    const BackupState state = Backups(storePath).state();
    for (const store::FoundBackup& backup : store::BackupFolder(state.folder).backups(state.storeId))
        if (backup.info.at < erasedAt) files += {backup.path, backup.info.at, lastDayOf(backup.info.at)};
    const QFileInfo store(storePath);
    for (const QFileInfo& aside :
         store.absoluteDir().entryInfoList({store.fileName() + QStringLiteral(".before-*")}, QDir::Files))
        if (!aside.fileName().endsWith(QLatin1String(".lock")))
            files +=
                {aside.absoluteFilePath(), Instant{aside.lastModified().toMSecsSinceEpoch()}, std::nullopt};
    return files;
}

}  // namespace motcua
