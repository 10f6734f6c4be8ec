// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/progress.h"
#include "core/base/refusal.h"
#include "core/dossier/scanned_file.h"
#include "core/journal/event.h"

#include <QList>

namespace motcua {

struct Desk;
struct Dossier;

/// A file that was taken over: looked through, hashed, and lying under a name of the program's own.
struct KeptFile {
    ScanType type = ScanType::Pdf;
    qint64 bytes = 0;
    QByteArray hash;  ///< BLAKE2b-256 of the contents
};

/// A scanned paper of a dossier.
struct Attachment {
    DossierId dossier{0};
    int no = 0;                ///< 1, 2, 3 … within the dossier
    std::optional<int> paper;  ///< number of the submitted paper that it shows; none: of the whole dossier
    KeptFile file;
    QString name;  ///< as the file was called; personal data, shown as plain text only
    Instant at;
    OfficerId officer{0};
};

/// Scanned papers: rows of the store, and files beside it under their hashes.
class Attachments {
public:
    virtual ~Attachments() = default;
    /// By number.
    [[nodiscard]] virtual QList<Attachment> of(DossierId dossier) const = 0;
    /// Copies a file to its place, durable when this returns; refused where it is no ordinary file, too
    /// large, or no paper that can be shown. Follows no link. A file that no row ever names is removed
    /// later. A desk with a window waits in another thread, and `progress` is told there. \throws IoError,
    /// Cancelled.
    [[nodiscard]] virtual Outcome<KeptFile> take(const QString& path, const Progress& progress) = 0;
    /// Keeps the row; `no` is ignored. \returns the number. \throws LogicError outside a Work.
    virtual int add(const Attachment& attachment) = 0;
    /// Where the file lies. It may be read, never written.
    [[nodiscard]] virtual QString pathOf(const KeptFile& file) const = 0;
    /// For erasure: takes the rows of a dossier away, in the Work that is open. \returns their files.
    [[nodiscard]] virtual QList<KeptFile> forget(DossierId dossier) = 0;
    /// After that Work: removes those of these files that no row names any more.
    virtual void removeUnused(const QList<KeptFile>& files) = 0;
};

namespace event_kind {
inline const QString kAttached = QStringLiteral("paper.attached");
}

/// The draft of the event: number, paper, type and size, and a commitment to hash and name.
[[nodiscard]] Event attachedEvent(const Attachment& attachment, const QByteArray& salt, const Actor& actor);
/// What vouches for hash and name of an attachment.
[[nodiscard]] QByteArray attachmentCommitment(const Attachment& attachment, const QByteArray& salt);

/// Attaches a scanned paper to a dossier, with an event.
class AttachPaper {
public:
    explicit AttachPaper(Desk& desk) : m_desk(desk) {}

    /// Refused for officers of units that have nothing to do with the dossier, for papers that it does not
    /// have, for names that cannot be shown, and for files that are refused. \throws StoreError, IoError,
    /// Cancelled.
    [[nodiscard]] Outcome<Attachment> attach(DossierId dossier, const QString& path, std::optional<int> paper,
                                             const Actor& actor, const Progress& progress = {});

private:
    [[nodiscard]] Refusals objections(const Dossier& dossier, std::optional<int> paper,
                                      const Actor& actor) const;

    Desk& m_desk;
};

}  // namespace motcua
