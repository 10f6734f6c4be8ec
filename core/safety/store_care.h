// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/agreement.h"
#include "core/base/progress.h"
#include "core/safety/backup_info.h"
#include "core/safety/check.h"

#include <QList>
#include <optional>

namespace motcua {

/// A backup that can be restored.
struct KnownBackup {
    QString path;
    BackupInfo info;
};

/// How the backups of a store stand.
struct CareState {
    QString folder;
    QList<KnownBackup> backups;  ///< newest first
    bool isSameDisk = false;     ///< the folder dies with the disk of the store
    bool isCodeHere = false;     ///< the recovery code still lies on this machine
    bool isNeeded = false;       ///< something happened since the newest one
};

/// What would be lost if a backup took the place of the store.
struct Loss {
    bool isSameStore = false;  ///< the backup is of this store and its last event stands in it
    qint64 events = 0;
    qint64 dossiers = 0;  ///< received after the backup
    QString firstCode;    ///< of these
    QString lastCode;
    std::optional<Instant> since;  ///< of the first event that would be lost
};

/// Looks after a store: what the screens ask and order. Every function may take seconds, may be called in any
/// thread, and opens the store for itself. \throws StoreError, IoError; Cancelled where there is a Progress.
class StoreCare {
public:
    virtual ~StoreCare() = default;
    [[nodiscard]] virtual QList<Check> look() const = 0;
    [[nodiscard]] virtual CareState state() const = 0;
    virtual void setFolder(const QString& folder) const = 0;
    /// \returns the file that was made.
    virtual QString backUp(const Progress& progress) const = 0;
    /// The sheet with the recovery code; empty once it was forgotten on this machine.
    [[nodiscard]] virtual QString codeSheet() const = 0;
    virtual void forgetCode() const = 0;
    [[nodiscard]] virtual Outcome<Loss> lossBy(const QString& backup) const = 0;
    /// Puts what comes out of a backup in the place of the store. The desk must be opened anew afterwards.
    /// Who may has been asked already. \returns where the store lies now that was there before.
    [[nodiscard]] virtual Outcome<QString> restore(const QString& backup, const QString& code,
                                                   const Agreement& agreement,
                                                   const Progress& progress) const = 0;
};

}  // namespace motcua
