// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

#include <QJsonObject>

namespace motcua {

namespace fee_event {
inline const QString kTaken = QStringLiteral("fees.taken");
inline const QString kCancelProposed = QStringLiteral("fees.cancelProposed");
inline const QString kCancelDeclined = QStringLiteral("fees.cancelDeclined");
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

/// What an event of fees says of a receipt: ids, amounts and numbers of our own only.
[[nodiscard]] QJsonObject feeBody(const FeePayment& payment);

[[nodiscard]] FeeStanding feeStanding(const Dossier& dossier, const QList<FeePayment>& payments);

/// Takes fees at the counter against a numbered receipt.
class TakeFees {
public:
    explicit TakeFees(Desk& desk) : m_desk(desk) {}

    /// Why the actor may not take money for this dossier ("fees.right"): cashiers of the unit that received
    /// it do. In a small office who receives holds that role as well. Empty where he may.
    [[nodiscard]] Refusals against(const Dossier& dossier, const Actor& actor) const;

    /// Refused as above and with "dossier.unknown", "fees.amount" (nothing, or below), "fees.more" (more than
    /// is owed, where every fee has an amount). \throws StoreError.
    [[nodiscard]] Outcome<FeePayment> take(DossierId dossier, Dong amount, PayBy by, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
