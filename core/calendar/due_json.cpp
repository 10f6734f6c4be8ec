// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due_json.h"

#include "core/calendar/working_time.h"

#include <QJsonArray>

namespace motcua {

QJsonObject dueJson(const DueExplanation& explanation) {
    QJsonArray trace;
    for (const ExplainedDay& day : explanation.days)
        trace.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                                 {QStringLiteral("counts"), day.counts},
                                 {QStringLiteral("reason"), day.reason}});
    return {{QStringLiteral("due"), toIso(explanation.due.at)},
            {QStringLiteral("provisional"), explanation.due.provisional},
            {QStringLiteral("calendar"), explanation.calendarVersion},
            {QStringLiteral("trace"), trace}};
}

QJsonObject ledgerJson(const LedgerAnswer& answer, const DueExplanation& explanation) {
    QJsonObject object = dueJson(explanation);
    object.insert(QStringLiteral("due"), toIso(answer.legalDue));
    object.insert(QStringLiteral("index766Due"), toIso(answer.index766Due));
    object.insert(QStringLiteral("state"), toKey(answer.state));
    return object;
}

QJsonObject elapsedJson(Instant from, Instant to, const WorkingCalendar& calendar) {
    return {{QStringLiteral("seconds"), workingSecondsBetween(from, to, calendar)},
            {QStringLiteral("workingDays"), workingDaysBetween(from, to, calendar)}};
}

}  // namespace motcua
