// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar_rules.h"
#include "core/calendar/local_day.h"

namespace motcua {

/// Working days and working time of a calendar as prefix sums over the years 2000–2060, so that a due date
/// costs the same whatever the limit. Days outside that span are walked one by one: slower, equally right.
///
/// Worked days carry ordinals: the first one in the table has 1. Working time is counted in milliseconds
/// from the beginning of the table, negative before it.
class WorkingTimeline {
public:
    /// Keeps a reference to `rules`.
    explicit WorkingTimeline(const CalendarRules& rules);
    WorkingTimeline(const WorkingTimeline&) = delete;
    WorkingTimeline& operator=(const WorkingTimeline&) = delete;

    /// Worked days up to and with this day: the ordinal of the last of them.
    [[nodiscard]] qint64 ordinalAt(qint64 day) const {
        const quint64 offset = quint64(day - m_first);
        return offset < m_ordinals.size() ? m_ordinals[offset] : walkedOrdinal(day);
    }
    /// The worked day with this ordinal.
    [[nodiscard]] qint64 workedDay(qint64 ordinal) const { return rowOf(ordinal).day; }
    /// When the worked day with this ordinal closes.
    [[nodiscard]] Instant closingOf(qint64 ordinal) const {
        const quint64 index = quint64(ordinal - 1);
        return index < m_closings.size() ? m_closings[index] : walkedClosing(ordinal);
    }
    [[nodiscard]] const DayPattern& patternOf(qint64 ordinal) const {
        return m_rules.pattern(rowOf(ordinal).pattern);
    }

    /// Working time before an instant.
    [[nodiscard]] qint64 workedMs(Instant at) const;
    /// The earliest instant before which that much time was worked: a closing, never the next opening.
    [[nodiscard]] Instant instantAt(qint64 workedMs) const;

    /// Whether an answer from `start` to `due` (a closing may be midnight) reaches past what is announced.
    [[nodiscard]] bool isProvisional(Instant start, Instant due) const {
        const bool known = m_rules.knownFrom() <= start && due <= m_rules.knownUntil();
        return !(known && m_rules.hasNoGaps()) && m_rules.isProvisional(dayOf(start), dayEndingAt(due));
    }

private:
    struct Row {
        qint64 before;  ///< working time before the day
        int day;
        int pattern;
    };

    [[nodiscard]] bool isTabled(qint64 ordinal) const {
        return ordinal >= 1 && quint64(ordinal) < m_rows.size();
    }
    [[nodiscard]] Row rowOf(qint64 ordinal) const {
        return isTabled(ordinal) ? m_rows[size_t(ordinal - 1)] : walkedRow(ordinal);
    }
    [[nodiscard]] Row walkedRow(qint64 ordinal) const;
    [[nodiscard]] Instant walkedClosing(qint64 ordinal) const;
    [[nodiscard]] qint64 walkedOrdinal(qint64 day) const;
    [[nodiscard]] qint64 walkedMs(Instant at) const;
    [[nodiscard]] Instant walkedInstant(qint64 workedMs) const;
    [[nodiscard]] Instant within(const Row& row, qint64 ms) const;

    const CalendarRules& m_rules;
    qint64 m_first;
    std::vector<int> m_ordinals;      ///< by day
    std::vector<Instant> m_closings;  ///< by ordinal − 1
    std::vector<Row> m_rows;          ///< by ordinal − 1; the last one is the end of the table
    double m_rowsPerMs = 0;
};

}  // namespace motcua
