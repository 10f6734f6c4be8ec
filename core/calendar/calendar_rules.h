// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_pattern.h"
#include "core/calendar/working_calendar.h"

#include <vector>

namespace motcua {

/// A definition made ready to be asked day by day. Days are local days since 1970-01-01.
class CalendarRules {
public:
    explicit CalendarRules(const CalendarDefinition& definition);

    /// Index of the day's pattern; 0 is a day off.
    [[nodiscard]] int patternOf(qint64 day) const;
    [[nodiscard]] const DayPattern& pattern(int index) const { return m_patterns[size_t(index)]; }
    [[nodiscard]] DayNature natureOf(qint64 day) const;

    /// Whether any day of the span (both inclusive) is outside what is announced or has no week of its own.
    [[nodiscard]] bool isProvisional(qint64 first, qint64 last) const {
        return first < m_known.first || last > m_known.last || (!m_gaps.empty() && touchesGap(first, last));
    }

    /// The announced span as instants: the quick way to see that nothing is provisional.
    [[nodiscard]] Instant knownFrom() const { return m_knownFrom; }
    [[nodiscard]] Instant knownUntil() const { return m_knownUntil; }
    [[nodiscard]] bool hasNoGaps() const { return m_gaps.empty(); }

private:
    struct Span {
        qint64 first;
        qint64 last;
    };
    struct Stretch {
        qint64 from;
        std::array<int, 7> patterns;
        bool covered;
    };
    struct Rule {
        qint64 day;
        int pattern;
        int index;  ///< in the definition
    };

    int indexOf(const Sessions& sessions);
    void lineUpWeeks(const CalendarDefinition& definition);
    void lineUpDays(const CalendarDefinition& definition);
    [[nodiscard]] const Stretch& stretchAt(qint64 day) const;
    [[nodiscard]] const Rule* ruleAt(qint64 day) const;
    [[nodiscard]] bool isAnnounced(qint64 day) const {
        return m_announced.first <= day && day <= m_announced.last;
    }
    [[nodiscard]] bool touchesGap(qint64 first, qint64 last) const;

    QList<DayRule> m_days;
    std::vector<DayPattern> m_patterns;
    std::vector<Stretch> m_stretches;
    std::vector<Rule> m_rules;
    std::vector<Span> m_gaps;
    Span m_announced;  ///< days off are loaded
    Span m_known;      ///< … and a week covers the ends
    Instant m_knownFrom;
    Instant m_knownUntil;
};

}  // namespace motcua
