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
    std::optional<Instant> cancelledAt;  ///< a wrong receipt is cancelled, never deleted
};

/// "0000017/2026", as receipts carry it: seven digits that run through the year.
[[nodiscard]] QString receiptNo(const FeePayment& payment);

/// The receipts that were given for fees.
class FeeBook {
public:
    virtual ~FeeBook() = default;
    /// In the order in which they were given, cancelled ones too. \throws StoreError.
    [[nodiscard]] virtual QList<FeePayment> of(DossierId dossier) const = 0;
    /// The next number of the unit in that year, gapless. \throws LogicError outside a Work; likewise below.
    [[nodiscard]] virtual qint64 nextNumber(UnitId unit, int year) = 0;
    virtual void add(const FeePayment& payment) = 0;
    virtual void cancel(const FeePayment& payment, Instant at, qint64 event) = 0;
};

}  // namespace motcua
