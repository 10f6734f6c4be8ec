// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/calendar/clock_event.h"
#include "core/calendar/time_limit.h"
#include "core/calendar/timeliness.h"
#include "core/catalogue/channel.h"
#include "core/dossier/dossier_list.h"

#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// A receipt for fees.
struct FeeTaken {
    Dong amount;
    Instant at;
    std::optional<Instant> cancelledAt;
};

/// A change of the calendar that touched the due date of a dossier.
struct DueMove {
    Instant at;
    Instant before;
    Instant after;
    bool kept = false;  ///< it would have moved back without legal basis: `before` stands

    [[nodiscard]] Instant stands() const { return kept ? before : after; }
};

/// What reports count of one dossier. Flat, without personal data.
struct CaseFact {
    DossierId id{0};
    QString procedureCode;
    QString sector;
    UnitId receivingUnit{0};
    UnitId competentUnit{0};
    OfficerId receivedBy{0};
    std::optional<OfficerId> holder;  ///< in whose hands it is, or ended
    Channel channel = Channel::Counter;
    PublicStatus status = PublicStatus::Received;
    Instant receivedAt;
    Instant promisedDue;
    std::optional<Instant> due;  ///< none while paused, or where it ended so
    std::optional<Instant> finishedAt;
    std::optional<Instant> endedAt;
    std::optional<Instant> returnedAt;
    std::optional<Timeliness> endedHow;  ///< Early, OnTime or Overdue, as it was when it ended
    QList<ClockEvent> moves;             ///< of its clock, but start and stop; in order
    QList<DueMove> redated;              ///< by changes of the calendar, in order
    TimeLimit limit = TimeLimit::immediate();
    Instant clockStartAt;
    QString calendarVersion;           ///< that its due date was counted by
    Dong fees;                         ///< due at reception, those that have an amount
    int feesUnset = 0;                 ///< how many have none
    QList<FeeTaken> taken;             ///< receipts for them
    std::optional<Instant> apologyAt;  ///< when its letter of apology and new date was first printed

    /// Received and not ended, at that moment and with what happened at it.
    [[nodiscard]] bool isOpenAt(Instant at) const { return receivedAt <= at && (!endedAt || *endedAt > at); }
};

/// Whose cases, and how much of them.
struct CaseFilter {
    std::optional<UnitId> unit;                ///< competent, with the units below it
    std::optional<QList<UnitId>> within = {};  ///< no others than these, with the units below them
    Instant receivedUntil;                     ///< inclusive
    std::optional<Instant> endedFrom;          ///< open, or ended at or after it; none: all
    bool withFees = false;
    bool withApologies = false;
};

/// Gives the facts to reports, some at a time: a report of a million must not hold up the counters.
class CaseReader {
public:
    virtual ~CaseReader() = default;
    /// At most `limit` after `after`, by id. Sub-dossiers are left out. \throws StoreError.
    [[nodiscard]] virtual QList<CaseFact> cases(const CaseFilter& filter,
                                                const std::optional<DossierId>& after, int limit) const = 0;
    /// The same dossiers as lists show them, in the order of the ids. \throws StoreError.
    [[nodiscard]] virtual QList<DossierRow> rows(const QList<DossierId>& ids) const = 0;
};

}  // namespace motcua
