// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_date.h"
#include "core/calendar/working_timeline.h"

namespace motcua {

/// The clock of one limit: where it stands at an instant, and when it reaches a mark. Counts in parts of a
/// working day (see DayPattern), working milliseconds, or days, as the limit's unit asks; never rounds
/// one into another. Stands at its beginning through day 0.
class LimitClock {
public:
    /// Keeps a reference into `calendar`.
    LimitClock(const TimeLimit& limit, Instant start, const WorkingCalendar& calendar, QTime cutOff);

    /// When the full limit ends.
    [[nodiscard]] Instant due() const { return m_due; }
    /// The mark at which it ends.
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 position(Instant at) const;
    /// The due instant of a mark; `mark` lies beyond the beginning.
    [[nodiscard]] Instant dueAt(qint64 mark) const;

private:
    LimitUnit m_unit;
    const WorkingTimeline* m_timeline;
    Instant m_due;
    qint64 m_begin;
    qint64 m_end;
};

}  // namespace motcua
