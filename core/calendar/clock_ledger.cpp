// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/clock_ledger.h"

#include "core/calendar/ledger_fold.h"

namespace motcua {

QString toKey(ClockState state) {
    switch (state) {
        case ClockState::Running:
            return QStringLiteral("running");
        case ClockState::Paused:
            return QStringLiteral("paused");
        case ClockState::Stopped:
            break;
    }
    return QStringLiteral("stopped");
}

Outcome<LedgerAnswer> evaluateLedger(const TimeLimit& limit, const QList<ClockEvent>& events,
                                     const WorkingCalendar& calendar, QTime immediateCutOff) {
    const auto folded = foldLedger(limit, events, calendar, immediateCutOff);
    if (!folded) return folded.refusals();
    return folded->answer;
}

}  // namespace motcua
