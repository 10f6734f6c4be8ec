// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_rules.h"
#include "core/calendar/due_explanation.h"

namespace motcua {

/// Puts the lines of an explanation into words.
class DayReasons {
public:
    explicit DayReasons(QList<WaitingSegment> waits);

    void beforeRestart(ExplainedDay& line, qint64 day, const CalendarRules& rules, Instant restart) const;
    void dayZero(ExplainedDay& line, LimitUnit unit, bool restarted) const;
    void counted(ExplainedDay& line, LimitUnit unit) const;
    void paused(ExplainedDay& line, qint64 day) const;
    void moved(ExplainedDay& line) const;
    void withinMonth(ExplainedDay& line) const;
    void extended(ExplainedDay& line) const;
    /// An ordinary, worked-instead or free day, as the calendar says.
    void nature(ExplainedDay& line, qint64 day, const CalendarRules& rules) const;

private:
    QList<WaitingSegment> m_waits;
    // Long limits share these.
    QString m_counted;
    QString m_weekend;
    QString m_withinMonth;
};

}  // namespace motcua
