// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// What became of a batch.
struct Reassigned {
    qint64 batch = 0;  ///< its number: that of its first event
    qsizetype dossiers = 0;
};

/// Some dossiers for somebody else.
struct DeskMove {
    QList<DossierId> dossiers;
    std::optional<OfficerId> to;  ///< nobody: back to the pile of the unit
};

/// Gives dossiers to another officer: one or many in one batch, all or none. Only who has them changes; step
/// and clocks stay. The reason is kept beside every event.
class ReassignDossiers {
public:
    explicit ReassignDossiers(Desk& desk) : m_desk(desk) {}

    /// By whoever has them, a head of their unit or the administrator. Refused with "dossier.unknown",
    /// "dossier.ended", "reassign.right", "reassign.reason", "reassign.none", "officer.unknown",
    /// "officer.role", "officer.same" and "pile.nobody", each naming its dossier; then nothing is changed.
    /// \throws StoreError.
    [[nodiscard]] Outcome<Reassigned> reassign(const QList<DeskMove>& moves, const QString& reason,
                                               const Actor& actor);

    /// The same within the Work that is open. Nothing may be kept where it is refused.
    [[nodiscard]] Outcome<Reassigned> reassignWithin(const QList<DeskMove>& moves, const QString& reason,
                                                     const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
