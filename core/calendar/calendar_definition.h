// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace motcua {

/// One stretch of work within a local day: seconds after midnight, `from` included, 0 ≤ from < to ≤ 86400.
struct Session {
    int from = 0;
    int to = 0;

    [[nodiscard]] int seconds() const { return to - from; }
    friend bool operator==(const Session&, const Session&) = default;
};

/// The sessions of one day in order, without overlap. Empty is a day off.
using Sessions = QList<Session>;

/// How files name the days of the week, Monday first: "mon" to "sun".
const QStringList& weekdayKeys();

/// The weekly pattern of a span of days, both ends inclusive; no end runs on.
struct WeekPlan {
    QDate from;
    std::optional<QDate> to;
    std::array<Sessions, 7> days;  ///< Monday first

    [[nodiscard]] bool covers(QDate date) const { return from <= date && (!to || date <= *to); }
    [[nodiscard]] const Sessions& on(int dayOfWeek) const { return days.at(size_t(dayOfWeek - 1)); }
    friend bool operator==(const WeekPlan&, const WeekPlan&) = default;
};

enum class DayRuleKind {
    Off,          ///< a holiday, a make-up rest or a swapped day
    WorksAs,      ///< worked with the sessions of `worksAs`: làm bù
    OwnSessions,  ///< worked with `sessions`
};

/// What holds on one date, whatever the week says.
struct DayRule {
    QDate date;
    DayRuleKind kind = DayRuleKind::Off;
    QString name;        ///< shown to people: "Giỗ Tổ Hùng Vương"
    QString legalBasis;  ///< announcement or decision; may be empty
    int worksAs = 0;     ///< 1 Monday … 7 Sunday, for WorksAs
    Sessions sessions;   ///< for OwnSessions

    friend bool operator==(const DayRule&, const DayRule&) = default;
};

/// The data of a working calendar, as files and the store hold it.
struct CalendarDefinition {
    QString version;
    std::optional<QDate> knownFrom;   ///< first day whose official days off are loaded; none: always known
    std::optional<QDate> knownUntil;  ///< the horizon: last such day; none: no horizon
    QList<WeekPlan> weeks;            ///< earlier entries win where two cover one day (unit before parent)
    QList<DayRule> days;

    friend bool operator==(const CalendarDefinition&, const CalendarDefinition&) = default;
};

/// Every reason why no calendar can be made of it: sessions that overlap or end before they start, a date
/// ruled twice, no week at all, a pattern without work that lasts for ever, ends before starts.
/// Keys "calendar.…"; fields as in the file ("weeks[0].mon[1]", "days[3].date").
[[nodiscard]] Refusals flawsOf(const CalendarDefinition& definition);

}  // namespace motcua
