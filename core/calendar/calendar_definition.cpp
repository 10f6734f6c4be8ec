// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar_definition.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace motcua {

namespace {

constexpr int kSecondsPerDay = 86'400;

Refusal flaw(const char* key, const QString& field, const QString& message, const QString& remedy) {
    return {QLatin1String("calendar.") + QLatin1String(key), message, remedy, field};
}

void checkSessions(const Sessions& sessions, const QString& field, Refusals& flaws) {
    int last = 0;
    for (int i = 0; i < int(sessions.size()); ++i) {
        const Session& session = sessions.at(i);
        const QString at = QStringLiteral("%1[%2]").arg(field, QString::number(i));
        if (session.from < 0 || session.to > kSecondsPerDay || session.from >= session.to) {
            flaws += flaw(
                "session", at,
                QCoreApplication::translate("calendar", "%1: the session ends before it begins.").arg(at),
                QCoreApplication::translate("calendar",
                                            "Write beginning and end between 00:00 and 24:00, the "
                                            "earlier one first."));
        } else if (session.from < last) {
            flaws += flaw("sessionOverlap", at,
                          QCoreApplication::translate("calendar",
                                                      "%1: the session begins before the one above it ends.")
                              .arg(at),
                          QCoreApplication::translate(
                              "calendar", "List the sessions of a day in order and without overlap."));
        }
        last = std::max(last, session.to);
    }
}

void checkWeek(const WeekPlan& week, const QString& field, Refusals& flaws) {
    if (!week.from.isValid() || (week.to && (!week.to->isValid() || *week.to < week.from)))
        flaws +=
            flaw("weekSpan", field,
                 QCoreApplication::translate("calendar", "%1: the period ends before it begins.").arg(field),
                 QCoreApplication::translate("calendar",
                                             "Correct \"from\" and \"to\", or write null for no end."));
    for (size_t day = 0; day < week.days.size(); ++day)
        checkSessions(week.days[day], field + QLatin1Char('.') + weekdayKeys().at(int(day)), flaws);
}

void checkDay(const DayRule& rule, const QString& field, Refusals& flaws) {
    if (!rule.date.isValid())
        flaws += flaw(
            "date", field + QStringLiteral(".date"),
            QCoreApplication::translate("calendar", "%1: this is not a date.").arg(field),
            QCoreApplication::translate("calendar", "Write the date as year-month-day, e.g. 2026-11-24."));
    if (rule.kind == DayRuleKind::WorksAs && (rule.worksAs < 1 || rule.worksAs > 7))
        flaws += flaw("weekday", field + QStringLiteral(".worksAs"),
                      QCoreApplication::translate("calendar", "%1: this weekday is not known.").arg(field),
                      QCoreApplication::translate("calendar", "Write mon, tue, wed, thu, fri, sat or sun."));
    if (rule.kind == DayRuleKind::OwnSessions)
        checkSessions(rule.sessions, field + QStringLiteral(".sessions"), flaws);
}

/// The pattern that stays when every period has ended.
const WeekPlan& lastingWeek(const QList<WeekPlan>& weeks) {
    const WeekPlan* lasting = &weeks.first();
    for (const WeekPlan& week : weeks) {
        if (lasting->to && (!week.to || *week.to > *lasting->to)) lasting = &week;
    }
    return *lasting;
}

bool hasWork(const WeekPlan& week) {
    return std::any_of(week.days.begin(), week.days.end(),
                       [](const Sessions& sessions) { return !sessions.isEmpty(); });
}

}  // namespace

const QStringList& weekdayKeys() {
    static const QStringList keys{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                  QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                  QStringLiteral("sun")};
    return keys;
}

Refusals flawsOf(const CalendarDefinition& definition) {
    Refusals flaws;
    for (int i = 0; i < int(definition.weeks.size()); ++i)
        checkWeek(definition.weeks.at(i), QStringLiteral("weeks[%1]").arg(i), flaws);
    QSet<QDate> seen;
    for (int i = 0; i < int(definition.days.size()); ++i) {
        const DayRule& rule = definition.days.at(i);
        const QString field = QStringLiteral("days[%1]").arg(i);
        checkDay(rule, field, flaws);
        if (seen.contains(rule.date))
            flaws += flaw("duplicateDay", field + QStringLiteral(".date"),
                          QCoreApplication::translate("calendar", "%1: the day %2 is ruled twice.")
                              .arg(field, rule.date.toString(Qt::ISODate)),
                          QCoreApplication::translate("calendar", "Keep one entry for each date."));
        seen.insert(rule.date);
    }
    if (definition.knownFrom && definition.knownUntil && *definition.knownUntil < *definition.knownFrom)
        flaws +=
            flaw("horizon", QStringLiteral("knownUntil"),
                 QCoreApplication::translate("calendar", "\"knownUntil\" is earlier than \"knownFrom\"."),
                 QCoreApplication::translate("calendar", "Write the last day whose days off are announced."));
    if (definition.weeks.isEmpty() || !hasWork(lastingWeek(definition.weeks)))
        flaws += flaw(
            "closedForEver", QStringLiteral("weeks"),
            QCoreApplication::translate("calendar", "The calendar has no weekly working time that lasts."),
            QCoreApplication::translate("calendar",
                                        "Give the last period of \"weeks\" at least one session, e.g. "
                                        "\"mon\": [[\"07:30\", \"11:30\"]]."));
    return flaws;
}

}  // namespace motcua
