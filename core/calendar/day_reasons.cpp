// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_reasons.h"

#include "core/calendar/local_day.h"

#include <QCoreApplication>

namespace motcua {

namespace {

void put(ExplainedDay& line, const char* key, const QString& text) {
    line.reasonKey = QLatin1String(key);
    line.reason = text;
}

QString withBasis(const DayNature& nature) {
    if (nature.legalBasis.isEmpty()) return nature.name;
    return QStringLiteral("%1 (%2)").arg(nature.name, nature.legalBasis);
}

}  // namespace

DayReasons::DayReasons(QList<WaitingSegment> waits)
    : m_waits(std::move(waits)),
      m_counted(QCoreApplication::translate("calendar", "Working day")),
      m_weekend(QCoreApplication::translate("calendar", "Weekly rest day")),
      m_withinMonth(QCoreApplication::translate("calendar", "The month is not complete yet")) {}

void DayReasons::beforeRestart(ExplainedDay& line, qint64 day, const CalendarRules& rules,
                               Instant restart) const {
    if (rules.patternOf(day) == 0) {
        nature(line, day, rules);
        return;
    }
    paused(line, day);
    if (!line.reason.isEmpty()) return;
    put(line, "restarted",
        QCoreApplication::translate("calendar", "Not counted: the limit began again at %1")
            .arg(toShortVietnamese(restart)));
}

void DayReasons::dayZero(ExplainedDay& line, LimitUnit unit, bool restarted) const {
    if (unit == LimitUnit::WorkingHour) {
        put(line, "afterClosing", QCoreApplication::translate("calendar", "Received after working hours"));
    } else if (restarted) {
        put(line, "dayZero",
            QCoreApplication::translate("calendar", "The limit begins again: the day itself is not counted"));
    } else {
        put(line, "dayZero", QCoreApplication::translate("calendar", "Day of receipt: not counted"));
    }
}

void DayReasons::counted(ExplainedDay& line, LimitUnit unit) const {
    put(line, "counted",
        unit == LimitUnit::Month ? QCoreApplication::translate("calendar", "The month is complete")
                                 : QCoreApplication::translate("calendar", "Calendar day"));
}

void DayReasons::paused(ExplainedDay& line, qint64 day) const {
    for (const WaitingSegment& wait : m_waits) {
        if (wait.to && *wait.to <= wait.from) continue;
        if (wait.from >= startOf(day + 1) || (wait.to && *wait.to <= startOf(day))) continue;
        const QString reason = clockReasonText(wait.reason);
        put(line, "paused",
            wait.documentNo.isEmpty()
                ? QCoreApplication::translate("calendar", "Clock paused: %1").arg(reason)
                : QCoreApplication::translate("calendar", "Clock paused: %1, document %2")
                      .arg(reason, wait.documentNo));
        return;
    }
}

void DayReasons::moved(ExplainedDay& line) const {
    put(line, "moved",
        QCoreApplication::translate("calendar",
                                    "The last day was not worked: moved to the next working day"));
}

void DayReasons::withinMonth(ExplainedDay& line) const {
    put(line, "notYetCounted", m_withinMonth);
}

void DayReasons::extended(ExplainedDay& line) const {
    put(line, "extended", QCoreApplication::translate("calendar", "New due date fixed by decision"));
}

void DayReasons::nature(ExplainedDay& line, qint64 day, const CalendarRules& rules) const {
    const DayNature nature = rules.natureOf(day);
    switch (nature.kind) {
        case DayKind::Works:
            put(line, "counted", m_counted);
            break;
        case DayKind::Weekend:
            put(line, "weekend", m_weekend);
            break;
        case DayKind::WorksInstead:
            put(line, "workedInstead",
                nature.name.isEmpty()
                    ? QCoreApplication::translate("calendar", "Working day by decision")
                    : QCoreApplication::translate("calendar", "Working day: %1").arg(withBasis(nature)));
            break;
        case DayKind::DayOff:
            put(line, "dayOff",
                QCoreApplication::translate("calendar", "Day off: %1").arg(withBasis(nature)));
            break;
        case DayKind::StatutoryHoliday:
            put(line, "statutoryHoliday",
                QCoreApplication::translate("calendar", "Public holiday by law, not announced yet: %1")
                    .arg(withBasis(nature)));
            break;
    }
}

}  // namespace motcua
