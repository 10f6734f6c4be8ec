// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua {

namespace fee_event {
inline const QString kTaken = QStringLiteral("fees.taken");
inline const QString kCancelled = QStringLiteral("fees.cancelled");
}  // namespace fee_event

/// What a dossier owes and has paid.
struct FeeStanding {
    Dong due;           ///< of the fees that have an amount
    bool open = false;  ///< some have none: it is set when it is taken
    Dong taken;         ///< by receipts that hold

    /// Not below nothing.
    [[nodiscard]] Dong owed() const { return {taken < due ? due.amount - taken.amount : 0}; }
    [[nodiscard]] bool isPaid() const { return !open && due.amount > 0 && owed().amount == 0; }
};

[[nodiscard]] FeeStanding feeStanding(const Dossier& dossier, const QList<FeePayment>& payments);

/// Takes fees at the counter against a numbered receipt, and takes a wrong receipt back.
class TakeFees {
public:
    explicit TakeFees(Desk& desk) : m_desk(desk) {}

    /// Why the actor may not handle money of this dossier ("fees.right"): receiving, returning and cash
    /// officers of the unit that received it do, and its heads. Empty where he may.
    [[nodiscard]] Refusals against(const Dossier& dossier, const Actor& actor) const;

    /// Refused as above and with "dossier.unknown", "fees.amount" (nothing, or below), "fees.more" (more than
    /// is owed, where every fee has an amount). \throws StoreError.
    [[nodiscard]] Outcome<FeePayment> take(DossierId dossier, Dong amount, PayBy by, const Actor& actor);

    /// Refused as above, with "fees.unknown" for a number that this dossier has no receipt of, and with
    /// "fees.cancelled". \throws StoreError.
    [[nodiscard]] Outcome<FeePayment> cancel(DossierId dossier, qint64 number, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
