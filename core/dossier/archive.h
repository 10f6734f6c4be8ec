// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

namespace event_kind {
/// The dossier was put into the archive, or its class or place there was set anew.
inline const QString kArchived = QStringLiteral("dossier.archived");
}  // namespace event_kind

/// Where a dossier lies in the archive, and how long it is kept.
struct Archiving {
    DossierId dossier{0};
    QString retention;  ///< a key of retentionClasses()
    QString place;      ///< box, shelf; empty where nobody said. Free text: erased with the personal data
    Instant at;
    OfficerId officer{0};
    qint64 event = 0;

    friend bool operator==(const Archiving&, const Archiving&) = default;
};

/// How a dossier that has ended stands with the archive. Dossiers are handed to it within one year, counted
/// from the year in which the work ended (Law 33/2024/QH15 art. 17).
enum class ArchiveState {
    ToArchive,       ///< has ended, and the year runs
    Late,            ///< the year is over
    Archived,        ///< lies in the archive
    RetentionEnded,  ///< its retention is over: the archivist proposes what becomes of it
    Erased,          ///< its personal data are gone
};
[[nodiscard]] QList<ArchiveState> allArchiveStates();
/// "toArchive", "late", "archived", "retentionEnded", "erased".
[[nodiscard]] QString keyOf(ArchiveState state);
[[nodiscard]] std::optional<ArchiveState> archiveStateFromKey(const QString& key);
/// For people, translated.
[[nodiscard]] QString labelOf(ArchiveState state);

/// The last day for handing over what ended that day, inclusive: that of the next year.
[[nodiscard]] QDate archiveBy(QDate ended);

/// One line of the retention list. No names: what a dossier is about is its code and its procedure.
struct ArchiveRow {
    DossierId id{0};
    QString code;
    QString procedure;
    UnitId unit{0};  ///< that decided
    QDate endedOn;   ///< returned, or closed without a result
    ArchiveState state = ArchiveState::ToArchive;
    std::optional<Archiving> archiving;

    /// The last day of its retention; none while it is not archived, or is kept for good.
    [[nodiscard]] std::optional<QDate> keptUntil() const;
};

/// Which lines. Every condition that is set must hold.
struct ArchiveFilter {
    std::optional<ArchiveState> state;
    QDate today;              ///< on which the state is looked at
    std::optional<int> year;  ///< in which it ended
    QString code;             ///< the code begins so; empty: any
};

/// Where the next page begins: after this line.
struct ArchiveKey {
    Instant ended;
    qint64 id = 0;
};

struct ArchivePage {
    QList<ArchiveRow> rows;
    std::optional<ArchiveKey> next;  ///< none on the last page
};

/// The archive and the retention list: dossiers that have ended, what was returned or closed, oldest first.
/// Without those whose result still waits to be collected, whose number is void, or that were opened for
/// another dossier (they lie with that one).
class ArchiveBook {
public:
    virtual ~ArchiveBook() = default;
    /// \throws StoreError, likewise below.
    [[nodiscard]] virtual ArchivePage page(const ArchiveFilter& filter,
                                           const std::optional<ArchiveKey>& after, int limit) const = 0;
    [[nodiscard]] virtual qint64 count(const ArchiveFilter& filter) const = 0;
    [[nodiscard]] virtual std::optional<Archiving> of(DossierId dossier) const = 0;
    /// Keeps it in the place of what stood there. \throws LogicError outside a Work.
    virtual void keep(const Archiving& archiving) = 0;
};

}  // namespace motcua
