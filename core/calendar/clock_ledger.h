// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/calendar/clock_event.h"
#include "core/calendar/due_date.h"
#include "core/calendar/time_limit.h"

#include <QByteArray>
#include <QList>

namespace motcua {

class WorkingCalendar;

enum class ClockState { Running, Paused, Stopped };

/// "running", "paused", "stopped".
[[nodiscard]] QString toKey(ClockState state);

/// A stretch in which the clock stood still.
struct WaitingSegment {
    Instant from;
    std::optional<Instant> to;  ///< none while it lasts
    ClockReason reason = ClockReason::Unstated;
    Responsible responsible = Responsible::Applicant;
    QString documentNo;
    QString legalBasis;

    friend bool operator==(const WaitingSegment&, const WaitingSegment&) = default;
};

/// What a ledger says. While the clock is paused the dues are those that held when the pause began; they
/// move when it runs again.
struct LedgerAnswer {
    Instant legalDue;     ///< pauses, restarts and the extension of the law applied
    Instant index766Due;  ///< the first limit with waiting time subtracted; knows no restart, no extension
    Instant originalDue;  ///< as promised at the start
    bool provisional = false;
    ClockState state = ClockState::Running;
    Instant startedAt;                 ///< the first start
    std::optional<Instant> stoppedAt;  ///< result ready or work ended
    bool extended = false;
    QList<WaitingSegment> waits;  ///< by beginning; as stated, so they may overlap

    friend bool operator==(const LedgerAnswer&, const LedgerAnswer&) = default;
};

/// Due dates as a pure function of limit, ledger and calendar.
///
/// Events count by their instants, whatever their order in the list; at one instant the list decides.
/// Pause: the rest of the limit is kept and goes on from the resume instant, exactly (parts of a working day
/// by its sessions; calendar days and months by dates). Overlapping pauses unite; a resume ends the pause
/// with its reason, else the one begun last; `until` ends one by itself. A pause begun before the start
/// counts from the start on; one begun at or after the due instant moves nothing; one outside hours takes
/// nothing. Restart: the full limit again with that day as day 0; ends every pause. Extend: `until` is
/// the new due date, once; a pause that already lasts does not move it, a later one does. Nothing
/// follows a stop.
/// Refused: no start, two starts, resume without pause, events before the start (but a pause), events after
/// a stop, a pause that ends before it begins, an extension without date, that is not later, or second.
[[nodiscard]] Outcome<LedgerAnswer> evaluateLedger(const TimeLimit& limit, const QList<ClockEvent>& events,
                                                   const WorkingCalendar& calendar,
                                                   QTime immediateCutOff = kUsualCutOff);

/// A ledger as files hold it.
struct ClockLedger {
    TimeLimit limit;
    QList<ClockEvent> events;
};

/// Reads {"limit":"5wd","events":[{"kind","at","until","reason","legalBasis","documentNo","responsible"}]}.
/// `limit` may also be Vietnamese, see limitFromText().
/// An `until` without time of day is closing of that day (of the next worked day where it is not worked).
[[nodiscard]] Outcome<ClockLedger> ledgerFromJson(const QByteArray& json, const WorkingCalendar& calendar);

}  // namespace motcua
