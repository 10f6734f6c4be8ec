// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

/// Puts dossiers that have ended into the archive, by the archivist: with a class of retention and the place
/// where their papers lie. Done again, it sets class and place anew; every time is an event.
class ArchiveDossiers {
public:
    explicit ArchiveDossiers(Desk& desk) : m_desk(desk) {}

    /// All of them or none. Refused, everything at once: as permitted() does, "archive.retention" (no such
    /// class), what acceptedText() refuses of the place, "archive.none"; for single dossiers, each named:
    /// "archive.open" (still handled), "archive.uncollected" (its result waits for the citizen),
    /// "archive.voided", "archive.beneath" (lies with the one it was opened for), "archive.erased".
    /// \throws StoreError.
    [[nodiscard]] Outcome<QList<Archiving>> archive(const QList<DossierId>& dossiers,
                                                    const QString& retention, const QString& place,
                                                    const Actor& actor);

private:
    [[nodiscard]] Refusals against(const QList<Dossier>& dossiers) const;

    Desk& m_desk;
};

/// Why the actor may not look at the retention list; empty where he may. Archivists and supervisors do.
[[nodiscard]] Refusals objectionsToRetentionList(const Desk& desk, const Actor& actor);
/// Whether he may put anything into the archive.
[[nodiscard]] bool archives(const Desk& desk, const Actor& actor);

/// What vouches for the place in the journal, by the salt of the dossier.
[[nodiscard]] QByteArray archivingCommitment(const QString& place, const QByteArray& salt);

}  // namespace motcua
