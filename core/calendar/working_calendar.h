// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/calendar/calendar_definition.h"

#include <QByteArray>
#include <QExplicitlySharedDataPointer>

namespace motcua {

class CalendarRules;
class WorkingTimeline;

/// Why a day is worked or not.
enum class DayKind {
    Works,             ///< by the weekly pattern
    WorksInstead,      ///< by a rule for that date: a worked Saturday, a day with hours of its own
    Weekend,           ///< the weekly pattern has no session
    DayOff,            ///< by a rule for that date: holiday, make-up rest, swapped day
    StatutoryHoliday,  ///< computed from the law, outside the span whose days off are announced
};

struct DayNature {
    DayKind kind = DayKind::Works;
    QString name;  ///< of the holiday or rule; empty for ordinary days
    QString legalBasis;

    [[nodiscard]] bool isWorked() const { return kind == DayKind::Works || kind == DayKind::WorksInstead; }
};

/// When an office works: weekly sessions with validity, and dates that are ruled otherwise.
/// An immutable value, cheap to copy, safe to share between threads. Dates are local dates at UTC+7.
/// Every date has an answer: outside the announced span (`knownFrom`–`knownUntil`) from the weekly pattern
/// and the statutory holidays, and outside every week from the week before (or the first); such answers
/// are provisional.
class WorkingCalendar {
public:
    /// \throws LogicError where `flawsOf(definition)` is not empty.
    explicit WorkingCalendar(CalendarDefinition definition);
    WorkingCalendar(const WorkingCalendar&);
    WorkingCalendar(WorkingCalendar&&) noexcept;
    WorkingCalendar& operator=(const WorkingCalendar&);
    WorkingCalendar& operator=(WorkingCalendar&&) noexcept;
    ~WorkingCalendar();

    [[nodiscard]] const CalendarDefinition& definition() const;
    [[nodiscard]] QString version() const { return definition().version; }
    [[nodiscard]] std::optional<QDate> knownUntil() const { return definition().knownUntil; }

    [[nodiscard]] bool isWorkingDay(QDate date) const { return !sessions(date).isEmpty(); }
    [[nodiscard]] Sessions sessions(QDate date) const;
    [[nodiscard]] DayNature nature(QDate date) const;
    [[nodiscard]] bool isProvisional(QDate date) const;

    /// The date itself where it is worked, else the next that is.
    [[nodiscard]] QDate workingDayFrom(QDate date) const;
    /// The end of the last session. \throws LogicError where the date is not worked.
    [[nodiscard]] Instant closing(QDate date) const;

    /// Prefix sums for the hot path; as long-lived as this value or a copy of it.
    [[nodiscard]] const WorkingTimeline& timeline() const { return *m_timeline; }
    /// Day by day, for explanations.
    [[nodiscard]] const CalendarRules& rules() const;

    friend bool operator==(const WorkingCalendar& a, const WorkingCalendar& b) {
        return a.definition() == b.definition();
    }

private:
    struct Data;
    QExplicitlySharedDataPointer<const Data> m_data;
    const WorkingTimeline* m_timeline;
};

/// The calendar of a unit below `parent`: the unit's weeks win where they cover a day, its day rules where
/// they name one; everything else is the parent's, so that a worked Saturday is worked with the unit's own
/// hours and no national holiday is lost. Horizon: the earlier of both. Version: "PARENT/OWN".
[[nodiscard]] Outcome<WorkingCalendar> childCalendar(const WorkingCalendar& parent,
                                                     const CalendarDefinition& own);

/// A calendar file (see motcua-cli): every problem is named at once, with its field and what would be right.
/// `knownUntil` may be null for a calendar without horizon; `knownFrom` and `legalBasis` are optional.
[[nodiscard]] Outcome<WorkingCalendar> calendarFromJson(const QByteArray& json);
/// The same file without the demand for a weekly pattern: what a unit adds to its parent.
[[nodiscard]] Outcome<CalendarDefinition> calendarDefinitionFromJson(const QByteArray& json);
/// The same file of a calendar that was composed of several, as childCalendar() makes it: weeks may lie over
/// each other.
[[nodiscard]] Outcome<WorkingCalendar> composedCalendarFromJson(const QByteArray& json);
/// The file back: reading it gives an equal definition.
[[nodiscard]] QByteArray calendarToJson(const CalendarDefinition& definition);

/// The calendar that ships: official days off and worked Saturdays of civil servants, 07:30–11:30 and
/// 13:00–17:00.
[[nodiscard]] const WorkingCalendar& nationalCalendar();

}  // namespace motcua
