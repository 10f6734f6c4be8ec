// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_timeline.h"

#include <algorithm>

namespace motcua {

namespace {
constexpr int kUsualSteps = 8;
}

WorkingTimeline::WorkingTimeline(const CalendarRules& rules)
    : m_rules(rules), m_first(dayOf(QDate(2000, 1, 1))) {
    const qint64 end = dayOf(QDate(2061, 1, 1));
    m_ordinals.reserve(size_t(end - m_first));
    m_rows.reserve(size_t(end - m_first) + 1);
    m_closings.reserve(size_t(end - m_first));
    qint64 sum = 0;
    for (qint64 day = m_first; day < end; ++day) {
        const int pattern = rules.patternOf(day);
        if (pattern != 0) {
            const DayPattern& hours = rules.pattern(pattern);
            m_rows.push_back({sum, int(day), pattern});
            m_closings.push_back({startOf(day).ms + hours.closingMs()});
            sum += hours.workingMs();
        }
        m_ordinals.push_back(int(m_rows.size()));
    }
    if (sum > 0) m_rowsPerMs = double(m_rows.size()) / double(sum);
    m_rows.push_back({sum, int(end), 0});
}

qint64 WorkingTimeline::workedMs(Instant at) const {
    const qint64 day = dayOf(at);
    const quint64 offset = quint64(day - m_first);
    if (offset >= m_ordinals.size()) return walkedMs(at);
    const int ordinal = m_ordinals[offset];
    if (ordinal == 0) return 0;
    const Row& row = m_rows[size_t(ordinal - 1)];
    if (row.day != day) return m_rows[size_t(ordinal)].before;
    return row.before + m_rules.pattern(row.pattern).workedBefore(at.ms - startOf(day).ms);
}

Instant WorkingTimeline::within(const Row& row, qint64 ms) const {
    return {startOf(row.day).ms + m_rules.pattern(row.pattern).timeAfter(ms)};
}

Instant WorkingTimeline::instantAt(qint64 workedMs) const {
    if (workedMs <= 0 || workedMs > m_rows.back().before) return walkedInstant(workedMs);
    // Days are nearly alike, so the guess is nearly right.
    const size_t last = m_rows.size() - 2;
    size_t row = std::min(last, size_t(double(workedMs) * m_rowsPerMs));
    int steps = 0;
    while (m_rows[row].before >= workedMs && steps < kUsualSteps) --row, ++steps;
    while (m_rows[row + 1].before < workedMs && steps < kUsualSteps) ++row, ++steps;
    if (m_rows[row].before >= workedMs || m_rows[row + 1].before < workedMs) {
        const auto after = std::lower_bound(m_rows.begin(), m_rows.end(), workedMs,
                                            [](const Row& r, qint64 ms) { return r.before < ms; });
        row = size_t(after - m_rows.begin()) - 1;
    }
    return within(m_rows[row], workedMs - m_rows[row].before);
}

WorkingTimeline::Row WorkingTimeline::walkedRow(qint64 ordinal) const {
    const bool ahead = ordinal >= 1;
    Row row = ahead ? m_rows.back() : Row{0, int(m_first), 0};
    qint64 left = ahead ? ordinal - qint64(m_rows.size()) + 1 : 1 - ordinal;
    if (ahead) --row.day;
    while (left > 0) {
        row.day += ahead ? 1 : -1;
        row.pattern = m_rules.patternOf(row.day);
        const qint64 length = m_rules.pattern(row.pattern).workingMs();
        if (row.pattern != 0) --left;
        if (!ahead) row.before -= length;
        if (ahead && left > 0) row.before += length;
    }
    return row;
}

Instant WorkingTimeline::walkedClosing(qint64 ordinal) const {
    const Row row = walkedRow(ordinal);
    return {startOf(row.day).ms + m_rules.pattern(row.pattern).closingMs()};
}

qint64 WorkingTimeline::walkedOrdinal(qint64 day) const {
    qint64 ordinal = 0;
    for (qint64 d = m_first - 1; d > day; --d) ordinal -= m_rules.patternOf(d) != 0 ? 1 : 0;
    if (day < m_first) return ordinal;
    ordinal = m_ordinals.back();
    for (qint64 d = m_first + qint64(m_ordinals.size()); d <= day; ++d)
        ordinal += m_rules.patternOf(d) != 0 ? 1 : 0;
    return ordinal;
}

qint64 WorkingTimeline::walkedMs(Instant at) const {
    const qint64 day = dayOf(at);
    const DayPattern& hours = m_rules.pattern(m_rules.patternOf(day));
    const qint64 within = hours.workedBefore(msOfDay(at));
    qint64 sum = 0;
    if (day < m_first) {
        for (qint64 d = day; d < m_first; ++d) sum -= m_rules.pattern(m_rules.patternOf(d)).workingMs();
        return sum + within;
    }
    sum = m_rows.back().before;
    for (qint64 d = m_first + qint64(m_ordinals.size()); d < day; ++d)
        sum += m_rules.pattern(m_rules.patternOf(d)).workingMs();
    return sum + within;
}

Instant WorkingTimeline::walkedInstant(qint64 workedMs) const {
    Row row = m_rows.back();
    if (workedMs <= 0) row = {0, int(m_first), 0};
    while (row.before >= workedMs) {
        --row.day;
        row.pattern = m_rules.patternOf(row.day);
        row.before -= m_rules.pattern(row.pattern).workingMs();
    }
    row.pattern = m_rules.patternOf(row.day);
    while (row.before + m_rules.pattern(row.pattern).workingMs() < workedMs) {
        row.before += m_rules.pattern(row.pattern).workingMs();
        ++row.day;
        row.pattern = m_rules.patternOf(row.day);
    }
    return within(row, workedMs - row.before);
}

}  // namespace motcua
