// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

/// Takes a wrong receipt back, by two persons: a cashier proposes it and says why, a supervisor decides. The
/// number of the receipt is not used again.
class CancelFees {
public:
    explicit CancelFees(Desk& desk) : m_desk(desk) {}

    /// Why the actor can do nothing about the receipt now: a cashier of the unit proposes, and once that is
    /// done a supervisor decides after he has shown again who he is ("right.…", "right.reauthenticate"), or
    /// who proposed takes it back.
    [[nodiscard]] Refusals against(const Dossier& dossier, const FeePayment& payment,
                                   const Actor& actor) const;

    /// Refused as above, with "dossier.unknown", "fees.unknown" for a number that this dossier has no receipt
    /// of, "fees.cancelled", "fees.proposed". \throws StoreError, as below.
    [[nodiscard]] Outcome<FeePayment> propose(DossierId dossier, qint64 number, CancelReason reason,
                                              const Actor& actor);
    /// Refused likewise, with "fees.notProposed", "separation.proposer" (S2), "separation.cashier" (S3).
    [[nodiscard]] Outcome<FeePayment> approve(DossierId dossier, qint64 number, const Actor& actor);
    /// The receipt holds; a supervisor decides so, or who proposed takes his proposal back. Refused likewise.
    [[nodiscard]] Outcome<FeePayment> decline(DossierId dossier, qint64 number, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
