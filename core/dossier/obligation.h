// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// Open while the applicant is waited for; ended where the dossier left the wait without a payment.
enum class ObligationState { Open, Paid, Ended, Undone };

[[nodiscard]] QString keyOf(ObligationState state);
[[nodiscard]] std::optional<ObligationState> obligationStateFromKey(const QString& key);

/// A financial obligation that an applicant was told of; the clock of the dossier waits for it outside the
/// limit.
struct Obligation {
    DossierId dossier{0};
    int no = 0;  ///< 1, 2, … within the dossier
    ObligationState state = ObligationState::Open;
    QString noticeNo;
    std::optional<Dong> amount;  ///< none: as the notice says
    QDate payBy;                 ///< the last day that the notice names, inclusive
    Instant askedAt;
    OfficerId officer{0};
    qint64 event = 0;  ///< of the notice
    QString receiptNo;
    std::optional<Instant> settledAt;
    std::optional<qint64> settledBy;  ///< event of the payment, or of the act that ended the wait

    friend bool operator==(const Obligation&, const Obligation&) = default;
};

/// What events say of it: number, amount, last day; then how it was settled. Document numbers stand beside.
[[nodiscard]] QJsonObject noticeMembers(const Obligation& obligation);
[[nodiscard]] QJsonObject settledMembers(int no, ObligationState state);

/// The obligations of dossiers. Writing needs a Work.
class Obligations {
public:
    virtual ~Obligations() = default;
    /// In the order of their numbers.
    [[nodiscard]] virtual QList<Obligation> of(DossierId dossier) const = 0;
    virtual void add(const Obligation& obligation) = 0;
    /// Settles the one that is open. \throws LogicError where none is.
    virtual void settle(const Obligation& settled) = 0;
    /// Writes another last day of the one that is open. \throws LogicError where it is not open.
    virtual void correctPayBy(DossierId dossier, int no, QDate payBy) = 0;
    /// An act was undone: its notice no longer counts, what it settled is open again.
    virtual void undo(qint64 event) = 0;
};

/// The one that is waited for; nothing where none is.
[[nodiscard]] std::optional<Obligation> openObligation(const QList<Obligation>& obligations);

}  // namespace motcua
