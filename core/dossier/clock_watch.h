// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/calendar/working_calendar.h"
#include "core/dossier/desk.h"

namespace motcua {

/// What may go backwards before it counts as a jump: stations are set by hand, and writers wait for each
/// other.
inline constexpr qint64 kClockToleranceMs = 2 * 60'000;

/// The clock of the machine showed one time, and then one that cannot follow from it.
struct ClockJump {
    Instant before;  ///< the latest time that was written down before
    Instant after;   ///< what the clock showed then

    [[nodiscard]] bool isBack() const { return after < before; }
    friend bool operator==(const ClockJump&, const ClockJump&) = default;
};

/// The first jump among the events (ascending) and from them to `now` that came after the last confirmation:
/// more than two minutes back, or more than a day forward. Whole days on which the centre does not work are
/// not counted, so that a Monday morning is no jump.
[[nodiscard]] std::optional<ClockJump> clockJump(const QList<EventTime>& recent, Instant now,
                                                 const WorkingCalendar& calendar);

/// The jump that nobody has confirmed yet, as far as the last events tell. Never in a practice store: its
/// clock may be set. \throws StoreError.
[[nodiscard]] std::optional<ClockJump> unconfirmedJump(const Desk& desk);

/// Why nothing is received after such a jump, and what lifts it: key "clock.anomaly".
[[nodiscard]] Refusal clockRefusal(const ClockJump& jump);

/// A supervisor says that the clock is right as it is now. From then on things are received again.
class ConfirmClock {
public:
    explicit ConfirmClock(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] static bool mayConfirm(const Actor& actor, const ClockJump& jump);
    /// Leaves the event "clock.anomaly" behind; the actor's roles are those of this moment. Refused with
    /// "clock.supervisor", "clock.right", "actor.inactive" or "right.reauthenticate".
    [[nodiscard]] Outcome<ClockJump> confirm(const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
