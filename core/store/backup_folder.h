// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/attachments.h"
#include "core/safety/backup_info.h"
#include "core/safety/retention.h"

#include <QList>
#include <QString>

namespace motcua::store {

/// A backup that lies in a folder.
struct FoundBackup {
    QString path;
    BackupInfo info;  ///< as its head says
    qint64 bytes = 0;
};

/// A folder of backups: one sealed file a backup, "motcua-STORE-20261123-220000.backup"; beside each a list
/// of the attachments that belong to it; and those attachments, each sealed once, in "files".
class BackupFolder {
public:
    explicit BackupFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Makes the folder where it is missing, for its owner only. \throws IoError "backup.folder".
    void make() const;

    /// Newest first; what is no backup is passed over. Of one store only where `storeId` is given.
    [[nodiscard]] QList<FoundBackup> backups(const QString& storeId = {}) const;
    /// The name of a backup to be made; it is free.
    [[nodiscard]] QString nameFor(const BackupInfo& info) const;

    /// Seals the attachments that the folder does not have yet, and writes the list that belongs to `backup`.
    void keepFiles(const QString& backup, const QString& storeId, const QList<KeptFile>& files,
                   const QString& storePath, const QByteArray& sealingKey, const Progress& progress) const;
    /// Where the sealed copy of an attachment lies.
    [[nodiscard]] QString sealedPathOf(const KeptFile& file, const QString& storeId) const;

    /// Removes what the retention lets go of, and attachments that no list names any more.
    /// \returns how many backups went.
    int prune(const QString& storeId, const Retention& retention = {}) const;

private:
    void removeUnlisted() const;

    QString m_path;
};

}  // namespace motcua::store
