// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/clock_ledger.h"

namespace motcua {

/// The clock stood still from … to.
struct StandStill {
    Instant from;
    Instant to;
};

/// A ledger played through: the answer and what its explanation needs.
struct FoldedLedger {
    LedgerAnswer answer;
    Instant lapStart;                 ///< the start, or the last restart
    QList<StandStill> lapPauses;      ///< since then, united, those that moved the due
    std::optional<Instant> fixedDue;  ///< the date set by decision, while it stands
    bool lapExtended = false;         ///< the due rests on a decision, moved by later pauses or not
};

[[nodiscard]] Outcome<FoldedLedger> foldLedger(const TimeLimit& limit, const QList<ClockEvent>& events,
                                               const WorkingCalendar& calendar, QTime cutOff);

}  // namespace motcua
