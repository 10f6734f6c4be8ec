// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// How a fee was paid.
enum class PayBy { Cash, Transfer, Online };

/// "cash", "transfer", "online".
[[nodiscard]] QString keyOf(PayBy by);
[[nodiscard]] std::optional<PayBy> payByFromKey(const QString& key);
/// In words for people, translated.
[[nodiscard]] QString labelOf(PayBy by);

/// Why a receipt is to be cancelled.
enum class CancelReason { WrongAmount, WrongDossier, TakenTwice, NotPaid };

[[nodiscard]] QList<CancelReason> allCancelReasons();
/// "amount", "dossier", "twice", "notPaid".
[[nodiscard]] QString keyOf(CancelReason reason);
[[nodiscard]] std::optional<CancelReason> cancelReasonFromKey(const QString& key);
/// In words for people, translated.
[[nodiscard]] QString labelOf(CancelReason reason);

/// Money that was taken for one dossier, with its receipt: numbered through the year of the unit that took
/// it.
struct FeePayment {
    DossierId dossier{0};
    UnitId unit{0};
    int year = 0;
    qint64 number = 0;
    Dong amount;
    PayBy by = PayBy::Cash;
    Instant at;
    OfficerId officer{0};
    qint64 event = 0;
    std::optional<OfficerId> proposedBy;  ///< who proposed to cancel it, while that stands
    std::optional<CancelReason> reason;   ///< and why
    std::optional<Instant> cancelledAt;   ///< a wrong receipt is cancelled, never deleted

    /// Whether a supervisor has to decide about it.
    [[nodiscard]] bool isToBeDecided() const { return proposedBy && !cancelledAt; }
};

/// "0000017/2026", as receipts carry it: seven digits that run through the year.
[[nodiscard]] QString receiptNo(const FeePayment& payment);

/// The receipts that were given for fees.
class FeeBook {
public:
    virtual ~FeeBook() = default;
    /// In the order in which they were given, cancelled ones too. \throws StoreError.
    [[nodiscard]] virtual QList<FeePayment> of(DossierId dossier) const = 0;
    /// The receipts of all dossiers that somebody proposes to cancel, and nobody has decided about it, by
    /// dossier. \throws StoreError.
    [[nodiscard]] virtual QList<FeePayment> toBeCancelled() const = 0;
    /// The next number of the unit in that year, gapless. \throws LogicError outside a Work; likewise below.
    [[nodiscard]] virtual qint64 nextNumber(UnitId unit, int year) = 0;
    virtual void add(const FeePayment& payment) = 0;
    /// Keeps `payment.proposedBy` and `payment.reason`, or that there is no proposal any more.
    virtual void propose(const FeePayment& payment) = 0;
    virtual void cancel(const FeePayment& payment, Instant at, qint64 event) = 0;
};

}  // namespace motcua
