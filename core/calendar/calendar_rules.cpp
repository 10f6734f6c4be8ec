// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_rules.h"

#include "core/calendar/local_day.h"
#include "core/calendar/public_holidays.h"

#include <algorithm>
#include <limits>
#include <set>

namespace motcua {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max() / (4 * kMsPerDay);
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2060;

/// The statutory days of the usual years, computed once for all calendars.
const std::vector<qint64>& usualStatutoryDays() {
    static const std::vector<qint64> days = [] {
        std::vector<qint64> all;
        for (int year = kFirstYear; year <= kLastYear; ++year) {
            const QList<PublicHoliday> holidays = publicHolidays(year);
            for (const PublicHoliday& holiday : holidays) all.push_back(dayOf(holiday.date));
        }
        std::sort(all.begin(), all.end());
        return all;
    }();
    return days;
}

/// Walks go through one year after the other, so the last year asked for is kept.
const QList<PublicHoliday>& holidaysOf(int year) {
    thread_local int known = std::numeric_limits<int>::min();
    thread_local QList<PublicHoliday> holidays;
    if (known != year) {
        holidays = publicHolidays(year);
        known = year;
    }
    return holidays;
}

const PublicHoliday* statutoryHoliday(qint64 day) {
    const QDate date = dateOf(day);
    for (const PublicHoliday& holiday : holidaysOf(date.year()))
        if (holiday.date == date) return &holiday;
    return nullptr;
}

bool isStatutory(qint64 day) {
    static const qint64 first = dayOf(QDate(kFirstYear, 1, 1));
    static const qint64 last = dayOf(QDate(kLastYear, 12, 31));
    if (day < first || day > last) return statutoryHoliday(day) != nullptr;
    const std::vector<qint64>& days = usualStatutoryDays();
    return std::binary_search(days.begin(), days.end(), day);
}

}  // namespace

CalendarRules::CalendarRules(const CalendarDefinition& definition)
    : m_days(definition.days),
      m_patterns{DayPattern()},
      m_announced{definition.knownFrom ? dayOf(*definition.knownFrom) : -kNever,
                  definition.knownUntil ? dayOf(*definition.knownUntil) : kNever},
      m_known(m_announced) {
    lineUpWeeks(definition);
    lineUpDays(definition);
    m_knownFrom = startOf(m_known.first);
    m_knownUntil = startOf(m_known.last + 1);
}

int CalendarRules::indexOf(const Sessions& sessions) {
    for (size_t i = 0; i < m_patterns.size(); ++i)
        if (m_patterns[i].sessions() == sessions) return int(i);
    m_patterns.emplace_back(sessions);
    return int(m_patterns.size()) - 1;
}

void CalendarRules::lineUpWeeks(const CalendarDefinition& definition) {
    struct Edge {
        qint64 day;
        int week;
        bool begins;
    };
    std::vector<Edge> edges;
    for (int i = 0; i < int(definition.weeks.size()); ++i) {
        const WeekPlan& week = definition.weeks.at(i);
        edges.push_back({dayOf(week.from), i, true});
        if (week.to) edges.push_back({dayOf(*week.to) + 1, i, false});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.day < b.day; });
    const auto patternsOf = [&](int week) {
        std::array<int, 7> patterns{};
        for (int day = 0; day < 7; ++day)
            patterns[size_t(day)] = indexOf(definition.weeks.at(week).days[size_t(day)]);
        return patterns;
    };
    std::set<int> running;
    for (size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].begins) {
            running.insert(edges[i].week);
        } else {
            running.erase(edges[i].week);
        }
        if (i + 1 < edges.size() && edges[i + 1].day == edges[i].day) continue;
        if (running.empty()) {
            m_stretches.push_back({edges[i].day, m_stretches.back().patterns, false});
        } else {
            m_stretches.push_back({edges[i].day, patternsOf(*running.begin()), true});
        }
    }
    m_known.first = std::max(m_known.first, m_stretches.front().from);
    if (!m_stretches.back().covered) m_known.last = std::min(m_known.last, m_stretches.back().from - 1);
    for (size_t i = 0; i + 1 < m_stretches.size(); ++i)
        if (!m_stretches[i].covered) m_gaps.push_back({m_stretches[i].from, m_stretches[i + 1].from - 1});
}

void CalendarRules::lineUpDays(const CalendarDefinition& definition) {
    for (int i = 0; i < int(definition.days.size()); ++i) {
        const DayRule& rule = definition.days.at(i);
        const qint64 day = dayOf(rule.date);
        int pattern = 0;
        if (rule.kind == DayRuleKind::WorksAs) pattern = stretchAt(day).patterns[size_t(rule.worksAs - 1)];
        if (rule.kind == DayRuleKind::OwnSessions) pattern = indexOf(rule.sessions);
        m_rules.push_back({day, pattern, i});
    }
    std::sort(m_rules.begin(), m_rules.end(), [](const Rule& a, const Rule& b) { return a.day < b.day; });
}

const CalendarRules::Stretch& CalendarRules::stretchAt(qint64 day) const {
    const auto after = std::upper_bound(m_stretches.begin(), m_stretches.end(), day,
                                        [](qint64 d, const Stretch& stretch) { return d < stretch.from; });
    return after == m_stretches.begin() ? m_stretches.front() : *(after - 1);
}

const CalendarRules::Rule* CalendarRules::ruleAt(qint64 day) const {
    const auto at = std::lower_bound(m_rules.begin(), m_rules.end(), day,
                                     [](const Rule& rule, qint64 d) { return rule.day < d; });
    return at != m_rules.end() && at->day == day ? &*at : nullptr;
}

int CalendarRules::patternOf(qint64 day) const {
    if (const Rule* rule = ruleAt(day)) return rule->pattern;
    const int pattern = stretchAt(day).patterns[size_t(weekdayOf(day))];
    if (pattern != 0 && !isAnnounced(day) && isStatutory(day)) return 0;
    return pattern;
}

DayNature CalendarRules::natureOf(qint64 day) const {
    if (const Rule* rule = ruleAt(day)) {
        const DayRule& source = m_days.at(rule->index);
        return {rule->pattern == 0 ? DayKind::DayOff : DayKind::WorksInstead, source.name, source.legalBasis};
    }
    if (!isAnnounced(day)) {
        if (const PublicHoliday* holiday = statutoryHoliday(day))
            return {DayKind::StatutoryHoliday, holiday->name, holiday->legalBasis};
    }
    return {stretchAt(day).patterns[size_t(weekdayOf(day))] == 0 ? DayKind::Weekend : DayKind::Works, {}, {}};
}

bool CalendarRules::touchesGap(qint64 first, qint64 last) const {
    return std::any_of(m_gaps.begin(), m_gaps.end(),
                       [&](const Span& gap) { return gap.first <= last && first <= gap.last; });
}

}  // namespace motcua
