// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

namespace void_event {
inline const QString kProposed = QStringLiteral("number.voidProposed");
inline const QString kDeclined = QStringLiteral("number.voidDeclined");
inline const QString kVoided = QStringLiteral("number.void");
}  // namespace void_event

/// Voids the number of a dossier that should never have been received, by two persons: an officer of the
/// counter proposes it and says why, a supervisor decides. The number is not used again, the dossier stays
/// readable and is stopped, and no report counts it.
class VoidNumber {
public:
    explicit VoidNumber(Desk& desk) : m_desk(desk) {}

    /// Why the actor can do nothing about it now ("right.…", "right.reauthenticate"): before a proposal the
    /// right to propose and what stands in the way: "void.ended", "void.beneath" (it was opened for another
    /// dossier), "void.linked" (a dossier beneath it is open), "void.fees" (a receipt holds),
    /// "void.extension" (a new date is proposed); after it the right to decide, or to have proposed it: a
    /// proposal can be declined whatever has happened since. "void.done" once it is void.
    [[nodiscard]] Refusals against(const Dossier& dossier, const Actor& actor) const;

    /// Refused as above and with "dossier.unknown", "dossier.changed" where it no longer stands at
    /// `seenVersion`, "void.proposed". Answers how the dossier stands now. \throws StoreError, as below.
    [[nodiscard]] Outcome<Dossier> propose(DossierId dossier, VoidReason reason, const Actor& actor,
                                           std::optional<qint64> seenVersion = {});
    /// Refused likewise, with "void.notProposed", "separation.proposer" (S2).
    [[nodiscard]] Outcome<Dossier> approve(DossierId dossier, const Actor& actor,
                                           std::optional<qint64> seenVersion = {});
    /// The number holds; a supervisor decides so, or who proposed takes his proposal back. Also where the
    /// dossier has ended meanwhile. Refused likewise.
    [[nodiscard]] Outcome<Dossier> decline(DossierId dossier, const Actor& actor,
                                           std::optional<qint64> seenVersion = {});

private:
    Desk& m_desk;
};

/// How a dossier stands as a whole, for people: its public status, or that its number is void.
[[nodiscard]] QString standingLabel(const Dossier& dossier);
[[nodiscard]] QString standingLabel(PublicStatus status, bool isVoided);

}  // namespace motcua
