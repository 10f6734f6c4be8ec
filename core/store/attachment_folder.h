// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/attachments.h"

#include <QDateTime>

namespace motcua::store {

/// The files of attachments beside a store: "STORE.files/ab/cd/HASH.pdf", for their owner only, read-only.
/// Two levels of folders, so that none grows beyond some hundred entries.
class AttachmentFolder {
public:
    explicit AttachmentFolder(const QString& storePath) : m_folder(storePath + QStringLiteral(".files")) {}

    [[nodiscard]] const QString& path() const { return m_folder; }
    [[nodiscard]] QString pathOf(const KeptFile& file) const;
    /// See Attachments::take(). What was half copied is removed.
    [[nodiscard]] Outcome<KeptFile> take(const QString& source, const Progress& progress) const;
    /// Puts a file of a backup back in its place. \throws IoError "attachment.changed" where it does not have
    /// that hash.
    void putBack(const QString& source, const KeptFile& file) const;
    /// The hash of what lies there; nothing where no file does. \throws IoError, Cancelled.
    [[nodiscard]] std::optional<QByteArray> hashOf(const KeptFile& file, const Progress& progress = {}) const;
    void remove(const KeptFile& file) const;
    /// Hashes, as far as names tell, of the files that were last touched before that moment.
    [[nodiscard]] QList<KeptFile> files(const QDateTime& before) const;

private:
    void place(const QString& temporary, const KeptFile& file) const;

    QString m_folder;
};

}  // namespace motcua::store
