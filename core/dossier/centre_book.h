// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/working_calendar.h"
#include "core/catalogue/centre.h"

namespace motcua {

struct CalendarChange;

/// The centre that a store belongs to: its rules, forms and calendars.
class CentreBook {
public:
    virtual ~CentreBook() = default;
    [[nodiscard]] virtual const Centre& centre() const = 0;
    /// A practice store has open demonstration officers and marks every slip.
    [[nodiscard]] virtual bool isPractice() const = 0;
    /// The calendar in force in a unit, with what it inherits and the changes that were applied. The
    /// reference holds as long as the book; likewise below.
    [[nodiscard]] virtual const WorkingCalendar& calendarOf(UnitId unit) const = 0;
    /// The calendar of a unit as it was when something was promised under that version. The one in force
    /// where that version was never kept.
    [[nodiscard]] virtual const WorkingCalendar& calendarAt(UnitId unit, const QString& version) const = 0;
    /// The calendar that was in force in a unit at a moment: with the changes that were applied by then.
    [[nodiscard]] virtual const WorkingCalendar& calendarOn(UnitId unit, Instant at) const = 0;
    /// The calendar that a unit would have with a change that is not applied yet.
    [[nodiscard]] virtual WorkingCalendar calendarWith(UnitId unit, const CalendarChange& change) const = 0;
    /// Learns what was applied since, here or at another counter. Cheap.
    virtual void refresh() = 0;
};

}  // namespace motcua
