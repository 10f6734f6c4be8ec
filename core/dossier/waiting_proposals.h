// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

/// Something that one person proposed and another has to decide about.
struct WaitingProposal {
    Function function;
    DossierId dossier{0};
    QString code;    ///< of the dossier
    QString what;    ///< "Void its number", "Cancel receipt 0000017/2026": for people, translated
    QString reason;  ///< of a closed list, translated
    OfficerId proposedBy{0};
};

/// What waits for the actor's decision: numbers to be voided, receipts to be cancelled, then dates to be
/// corrected, each by dossier. Without what he proposed himself (S2), and without what is not his to decide.
/// \throws StoreError.
[[nodiscard]] QList<WaitingProposal> waitingFor(const Desk& desk, const Actor& actor);

/// The same for whoever looks at everything, as the technical administrator of a practice store does.
[[nodiscard]] QList<WaitingProposal> allWaiting(const Desk& desk);

}  // namespace motcua
