// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/clock_ledger.h"
#include "core/calendar/due_date.h"

namespace motcua {

/// One line of an explanation: what a day counted towards the limit, and why.
struct ExplainedDay {
    QDate date;
    /// In the unit of the limit. A month counts on the day that completes it.
    double counts = 0;
    /// "dayZero", "counted", "workedInstead", "weekend", "dayOff", "statutoryHoliday", "paused",
    /// "notYetCounted" (month not complete), "moved" (due there because the last day was not worked),
    /// "afterClosing" (nothing left of that day), "extended" (the date set by decision), "restarted".
    QString reasonKey;
    QString reason;  ///< a sentence for people: names holiday, swapped day, pause and its document
    bool provisional = false;
};

/// A due date opened line by line: every day from the start to the due date, however long the limit is.
/// Without pauses, restarts and extensions the counts add up to the limit.
struct DueExplanation {
    DueDate due;
    QString calendarVersion;
    QList<ExplainedDay> days;
};

[[nodiscard]] DueExplanation explainDue(const TimeLimit& limit, Instant start,
                                        const WorkingCalendar& calendar,
                                        QTime immediateCutOff = kUsualCutOff);

/// The legal due of a ledger, from its first start on. A restart shows as day 0 again.
[[nodiscard]] Outcome<DueExplanation> explainLedger(const TimeLimit& limit, const QList<ClockEvent>& events,
                                                    const WorkingCalendar& calendar,
                                                    QTime immediateCutOff = kUsualCutOff);

}  // namespace motcua
