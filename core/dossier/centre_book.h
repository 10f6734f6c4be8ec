// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/calendar/working_calendar.h"
#include "core/catalogue/centre.h"

namespace motcua {

/// The centre that a store belongs to: its rules, forms and calendars.
class CentreBook {
public:
    virtual ~CentreBook() = default;
    [[nodiscard]] virtual const Centre& centre() const = 0;
    /// A practice store has open demonstration officers and marks every slip.
    [[nodiscard]] virtual bool isPractice() const = 0;
    /// The calendar of a unit, with what it inherits. The reference holds as long as the book.
    [[nodiscard]] virtual const WorkingCalendar& calendarOf(UnitId unit) const = 0;
};

}  // namespace motcua
