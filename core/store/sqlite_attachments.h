// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/attachments.h"
#include "core/store/attachment_folder.h"

namespace motcua::store {

class Database;

/// Rows of the store, files in the folder beside it. The database is used as long as the object lives.
class SqliteAttachments final : public Attachments {
public:
    explicit SqliteAttachments(Database& database);

    [[nodiscard]] QList<Attachment> of(DossierId dossier) const override;
    [[nodiscard]] Outcome<KeptFile> take(const QString& path, const Progress& progress) override;
    int add(const Attachment& attachment) override;
    [[nodiscard]] QString pathOf(const KeptFile& file) const override;
    [[nodiscard]] QList<KeptFile> forget(DossierId dossier) override;
    void removeUnused(const QList<KeptFile>& files) override;

    /// Every file that a row names, once.
    [[nodiscard]] QList<KeptFile> all() const;
    /// Removes files that no row names, left by a crash between copying and keeping; only those older than
    /// a day, so that nothing is taken from under a hand at work.
    void removeStray(const QDateTime& now);

private:
    Database& m_database;
    AttachmentFolder m_folder;
};

}  // namespace motcua::store
