// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include "core/calendar/working_timeline.h"

#include <QSharedData>
#include <algorithm>

namespace motcua {

struct WorkingCalendar::Data : QSharedData {
    explicit Data(CalendarDefinition given)
        : definition(std::move(given)), rules(checked(definition)), timeline(rules) {}

    static const CalendarDefinition& checked(const CalendarDefinition& definition) {
        const Refusals flaws = flawsOf(definition);
        if (!flaws.isEmpty())
            throw LogicError(QStringLiteral("not a calendar: ") + flaws.first().key + QLatin1Char(' ') +
                             flaws.first().field);
        return definition;
    }

    const CalendarDefinition definition;
    const CalendarRules rules;
    const WorkingTimeline timeline;
};

WorkingCalendar::WorkingCalendar(CalendarDefinition definition)
    : m_data(new Data(std::move(definition))), m_timeline(&m_data->timeline) {}

WorkingCalendar::WorkingCalendar(const WorkingCalendar&) = default;
WorkingCalendar::WorkingCalendar(WorkingCalendar&&) noexcept = default;
WorkingCalendar& WorkingCalendar::operator=(const WorkingCalendar&) = default;
WorkingCalendar& WorkingCalendar::operator=(WorkingCalendar&&) noexcept = default;
WorkingCalendar::~WorkingCalendar() = default;

const CalendarDefinition& WorkingCalendar::definition() const {
    return m_data->definition;
}

const CalendarRules& WorkingCalendar::rules() const {
    return m_data->rules;
}

Sessions WorkingCalendar::sessions(QDate date) const {
    return m_data->rules.pattern(m_data->rules.patternOf(dayOf(date))).sessions();
}

DayNature WorkingCalendar::nature(QDate date) const {
    return m_data->rules.natureOf(dayOf(date));
}

bool WorkingCalendar::isProvisional(QDate date) const {
    return m_data->rules.isProvisional(dayOf(date), dayOf(date));
}

QDate WorkingCalendar::workingDayFrom(QDate date) const {
    return dateOf(m_timeline->workedDay(m_timeline->ordinalAt(dayOf(date) - 1) + 1));
}

Instant WorkingCalendar::closing(QDate date) const {
    const DayPattern& hours = m_data->rules.pattern(m_data->rules.patternOf(dayOf(date)));
    if (!hours.isWorked()) throw LogicError(QStringLiteral("a day off has no closing"));
    return {startOf(dayOf(date)).ms + hours.closingMs()};
}

Outcome<WorkingCalendar> childCalendar(const WorkingCalendar& parent, const CalendarDefinition& own) {
    const CalendarDefinition& above = parent.definition();
    CalendarDefinition merged;
    merged.version = above.version + QLatin1Char('/') + own.version;
    merged.knownFrom = above.knownFrom;
    if (own.knownFrom && (!merged.knownFrom || *own.knownFrom > *merged.knownFrom))
        merged.knownFrom = own.knownFrom;
    merged.knownUntil = above.knownUntil;
    if (own.knownUntil && (!merged.knownUntil || *own.knownUntil < *merged.knownUntil))
        merged.knownUntil = own.knownUntil;
    merged.weeks = own.weeks + above.weeks;
    merged.days = own.days;
    for (const DayRule& rule : above.days) {
        const bool ruled = std::any_of(own.days.begin(), own.days.end(),
                                       [&](const DayRule& mine) { return mine.date == rule.date; });
        if (!ruled) merged.days.append(rule);
    }
    Refusals flaws = flawsOf(merged);
    if (!flaws.isEmpty()) return flaws;
    return WorkingCalendar(std::move(merged));
}

}  // namespace motcua
