// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/calendar_change.h"

namespace motcua {

/// The changes of calendars, what they did, and the versions that due dates were promised under.
class CalendarChanges {
public:
    virtual ~CalendarChanges() = default;
    /// The newest first, by their drafting.
    [[nodiscard]] virtual QList<CalendarChange> all() const = 0;
    [[nodiscard]] virtual std::optional<CalendarChange> find(CalendarChangeId id) const = 0;
    /// The number that the next change to be applied gets.
    [[nodiscard]] virtual qint64 nextNumber() const = 0;
    /// Open dossiers whose competent unit is one of these and whose due date, or that of their step, is at or
    /// after `from`; by due date, then id.
    [[nodiscard]] virtual QList<DossierId> openFrom(const QList<UnitId>& units, Instant from) const = 0;
    /// What an applied change did, by the old due date, then dossier.
    [[nodiscard]] virtual QList<CalendarMove> movesOf(CalendarChangeId id) const = 0;

    /// Keeps a draft; its id is ignored. \throws LogicError outside a Work; likewise below.
    virtual CalendarChangeId add(const CalendarChange& draft) = 0;
    /// Writes state, approval and application. \throws LogicError for one that is settled already.
    virtual void settle(const CalendarChange& change) = 0;
    virtual void addMove(CalendarChangeId change, const CalendarMove& move) = 0;
    /// Keeps the calendar under which something is promised in a unit, once.
    virtual void keepVersion(UnitId unit, const WorkingCalendar& calendar) = 0;
};

}  // namespace motcua
