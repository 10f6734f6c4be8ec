// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/backup_folder.h"

#include <optional>

namespace motcua {

/// How the backups of a store stand.
struct BackupState {
    QString folder;
    QString storeId;
    std::optional<store::FoundBackup> newest;  ///< in the folder of the setting
    bool isSameDisk = false;                   ///< the folder dies with the disk of the store
    bool isCodeHere = false;                   ///< the recovery code still lies on this machine
    bool isOff = false;
    bool isNeeded = false;  ///< something happened since the newest one
};

/// The backups of one store, as both faces make and read them. Opens the store for itself, so it may be used
/// in a thread of its own.
class Backups {
public:
    explicit Backups(QString storePath) : m_store(std::move(storePath)) {}

    [[nodiscard]] BackupState state() const;
    /// Where backups go; `folder` empty for the folder beside the store. Kept as the setting of the store.
    void setFolder(const QString& folder, const Clock& clock) const;

    /// Makes one, in the folder of the setting or in another one. The first of a store makes its recovery
    /// code too, which then lies beside the store until it is printed and forgotten.
    /// The index of words of the store is merged afterwards where it fell into many parts.
    [[nodiscard]] store::MadeBackup make(const Clock& clock, const QString& folder = {},
                                         const Progress& progress = {}) const;

    /// The sheet with the recovery code; empty once it was forgotten on this machine.
    [[nodiscard]] QString sheet() const;
    /// Removes the code from this machine. From then on only the paper opens backups.
    void forgetCode() const;
    /// Makes a new code, for the backups to come.
    void renewCode(const Clock& clock) const;
    /// The file that holds the code as long as it lies on this machine.
    [[nodiscard]] QString codeFile() const { return m_store + QStringLiteral(".recovery"); }

    /// A store that took the place of another one, or a free one.
    struct Replaced {
        store::RestoredStore store;
        QString laidAside;     ///< where the one before lies; empty where there was none
        bool isSound = false;  ///< whether the tables agree with the journal
    };
    /// Restores a backup to the place of this store. One that is there is laid aside once what comes out of
    /// the backup is whole. This machine then expects the store as it is.
    [[nodiscard]] Outcome<Replaced> restore(const QString& backup, const QByteArray& secret,
                                            const Clock& clock, const Progress& progress = {},
                                            const Agreement& agreement = {}) const;

    /// Lays a store and all that lies beside it aside, under a name that tells when. \returns the new path.
    [[nodiscard]] static QString laidAside(const QString& storePath, const Clock& clock);

private:
    [[nodiscard]] BackupState stateOf(store::Database&& database) const;
    [[nodiscard]] QByteArray sealingKey(store::Database& database, const Clock& clock) const;
    [[nodiscard]] QByteArray newKey(store::Database& database, const Clock& clock) const;
    [[nodiscard]] QString folderOf(const QString& setting) const;

    QString m_store;
};

}  // namespace motcua
