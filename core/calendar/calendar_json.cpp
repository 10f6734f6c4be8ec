// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/calendar/working_calendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace motcua {

namespace {

/// "07:30" or "07:30:15"; "24:00" is the end of the day. Nothing where it is neither.
std::optional<int> secondOfDay(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{2}):(\\d{2})(?::(\\d{2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int second = match.captured(3).toInt();
    if (!match.hasMatch() || minute > 59 || second > 59) return std::nullopt;
    const int sum = hour * 3600 + minute * 60 + second;
    return sum <= 86'400 ? std::optional(sum) : std::nullopt;
}

QString timeText(int second) {
    const auto two = [](int number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    const QString text = two(second / 3600) + QLatin1Char(':') + two(second / 60 % 60);
    return second % 60 == 0 ? text : text + QLatin1Char(':') + two(second % 60);
}

/// Reads one file and collects what is wrong with it.
class Reader {
public:
    CalendarDefinition definition;
    Refusals flaws;
    bool layered = false;  ///< a unit's weeks may lie over those of its parent

    void read(const QJsonValue& root) {
        if (!root.isObject()) {
            complain(
                "form", QString(), QCoreApplication::translate("calendar", "The file is not a calendar."),
                QCoreApplication::translate("calendar",
                                            "Write an object with \"version\", \"knownUntil\", \"weeks\" and "
                                            "\"days\"."));
            return;
        }
        const QJsonObject object = root.toObject();
        definition.version = text(object, QStringLiteral("version"), {}, true);
        definition.knownUntil = horizon(object, QStringLiteral("knownUntil"), true);
        definition.knownFrom = horizon(object, QStringLiteral("knownFrom"), false);
        const QJsonArray weeks = array(object, QStringLiteral("weeks"));
        for (int i = 0; i < int(weeks.size()); ++i) readWeek(weeks.at(i), QStringLiteral("weeks[%1]").arg(i));
        const QJsonArray days = array(object, QStringLiteral("days"));
        for (int i = 0; i < int(days.size()); ++i) readDay(days.at(i), QStringLiteral("days[%1]").arg(i));
        if (!layered) checkOverlap();
    }

private:
    void complain(const char* key, const QString& field, const QString& message, const QString& remedy) {
        flaws += Refusal{QLatin1String("calendar.") + QLatin1String(key), message, remedy, field};
    }

    QString text(const QJsonObject& object, const QString& key, const QString& prefix, bool required) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() && !required) return {};
        const TextRule rule{prefix + key, prefix + key, 1000, false, required};
        const auto accepted = value.isString()
                                  ? acceptedText(value.toString(), rule)
                                  : Outcome<QString>(Refusal{QStringLiteral("calendar.text"), {}, {}, {}});
        if (accepted) return *accepted;
        complain("text", prefix + key,
                 QCoreApplication::translate("calendar", "\"%1\" needs a text.").arg(prefix + key),
                 QCoreApplication::translate("calendar", "Write one line between quotation marks."));
        return {};
    }

    QJsonArray array(const QJsonObject& object, const QString& key) {
        const QJsonValue value = object.value(key);
        if (!value.isArray() && !value.isUndefined())
            complain("form", key, QCoreApplication::translate("calendar", "\"%1\" is not a list.").arg(key),
                     QCoreApplication::translate("calendar", "Write a list between square brackets."));
        return value.toArray();
    }

    QDate date(const QJsonValue& value, const QString& field) {
        const QString written = value.toString();
        const QDate read = QDate::fromString(written, Qt::ISODate);
        if (read.isValid() && written.size() == 10) return read;
        complain(
            "date", field,
            QCoreApplication::translate("calendar", "%1: \"%2\" is not a date.")
                .arg(field, shortened(written, 40)),
            QCoreApplication::translate("calendar", "Write the date as year-month-day, e.g. 2026-11-24."));
        return {};
    }

    std::optional<QDate> horizon(const QJsonObject& object, const QString& key, bool required) {
        const QJsonValue value = object.value(key);
        if (value.isNull() || (value.isUndefined() && !required)) return std::nullopt;
        return date(value, key);
    }

    Sessions sessions(const QJsonValue& value, const QString& field) {
        Sessions read;
        if (!value.isArray()) {
            complain("form", field,
                     QCoreApplication::translate("calendar", "\"%1\" is not a list.").arg(field),
                     QCoreApplication::translate("calendar", "Write a list between square brackets."));
            return read;
        }
        const QJsonArray pairs = value.toArray();
        for (int i = 0; i < int(pairs.size()); ++i) {
            const QJsonArray pair = pairs.at(i).toArray();
            const auto from = secondOfDay(pair.at(0).toString());
            const auto to = secondOfDay(pair.at(1).toString());
            if (pair.size() == 2 && from && to) {
                read.append({*from, *to});
                continue;
            }
            const QString at = QStringLiteral("%1[%2]").arg(field, QString::number(i));
            complain(
                "time", at,
                QCoreApplication::translate("calendar", "%1: this is not a pair of times of day.").arg(at),
                QCoreApplication::translate("calendar",
                                            "Write beginning and end, e.g. [\"07:30\", \"11:30\"]."));
        }
        return read;
    }

    void readWeek(const QJsonValue& value, const QString& field) {
        const QJsonObject object = value.toObject();
        WeekPlan week;
        week.from = date(object.value(QLatin1String("from")), field + QStringLiteral(".from"));
        const QJsonValue to = object.value(QLatin1String("to"));
        if (!to.isNull() && !to.isUndefined()) week.to = date(to, field + QStringLiteral(".to"));
        for (auto it = object.begin(); it != object.end(); ++it) {
            const int day = int(weekdayKeys().indexOf(it.key()));
            const QString at = field + QLatin1Char('.') + shortened(it.key(), 40);
            if (day >= 0) {
                week.days[size_t(day)] = sessions(it.value(), at);
            } else if (it.key() != QLatin1String("from") && it.key() != QLatin1String("to")) {
                complain(
                    "weekday", at,
                    QCoreApplication::translate("calendar", "%1: this weekday is not known.").arg(at),
                    QCoreApplication::translate("calendar", "Write mon, tue, wed, thu, fri, sat or sun."));
            }
        }
        definition.weeks.append(week);
    }

    void readDay(const QJsonValue& value, const QString& field) {
        const QJsonObject object = value.toObject();
        const QString prefix = field + QLatin1Char('.');
        DayRule rule;
        rule.date = date(object.value(QLatin1String("date")), prefix + QStringLiteral("date"));
        rule.name = text(object, QStringLiteral("name"), prefix, false);
        rule.legalBasis = text(object, QStringLiteral("legalBasis"), prefix, false);
        const bool off = object.contains(QLatin1String("off"));
        const bool worksAs = object.contains(QLatin1String("worksAs"));
        const bool own = object.contains(QLatin1String("sessions"));
        if (int(off) + int(worksAs) + int(own) != 1) {
            complain("dayKind", field,
                     QCoreApplication::translate("calendar", "%1: it is not clear whether the day is worked.")
                         .arg(field),
                     QCoreApplication::translate(
                         "calendar", "Write exactly one of \"off\", \"worksAs\" and \"sessions\"."));
        } else if (off) {
            rule.name = text(object, QStringLiteral("off"), prefix, true);
        } else if (worksAs) {
            rule.kind = DayRuleKind::WorksAs;
            rule.worksAs = int(weekdayKeys().indexOf(object.value(QLatin1String("worksAs")).toString())) + 1;
        } else {
            rule.kind = DayRuleKind::OwnSessions;
            rule.sessions =
                sessions(object.value(QLatin1String("sessions")), prefix + QStringLiteral("sessions"));
        }
        definition.days.append(rule);
    }

    /// Within one file no two periods may cover a day; across unit and parent the unit wins.
    void checkOverlap() {
        std::vector<int> order(size_t(definition.weeks.size()));
        for (size_t i = 0; i < order.size(); ++i) order[i] = int(i);
        const auto from = [this](int week) { return definition.weeks.at(week).from; };
        std::sort(order.begin(), order.end(), [&](int a, int b) { return from(a) < from(b); });
        for (size_t i = 1; i < order.size(); ++i) {
            const WeekPlan& before = definition.weeks.at(order[i - 1]);
            if (before.to && *before.to < from(order[i])) continue;
            const QString field = QStringLiteral("weeks[%1]").arg(order[i]);
            complain("weekOverlap", field,
                     QCoreApplication::translate("calendar", "%1: the period begins before another one ends.")
                         .arg(field),
                     QCoreApplication::translate("calendar",
                                                 "End the earlier period the day before the next begins."));
        }
    }
};

Outcome<CalendarDefinition> definitionFrom(const QByteArray& json, bool standsAlone, bool layered = false) {
    const auto root = parsedJson(json);
    if (!root) return root.refusals();
    Reader reader;
    reader.layered = layered;
    reader.read(*root);
    // What could not be read is not reported a second time.
    const Refusals unread = reader.flaws;
    for (const Refusal& flaw : flawsOf(reader.definition)) {
        const bool excused =
            flaw.key == QLatin1String("calendar.closedForEver") && (!standsAlone || !unread.isEmpty());
        const bool told = std::any_of(unread.begin(), unread.end(), [&](const Refusal& other) {
            return other.field.startsWith(flaw.field) || flaw.field.startsWith(other.field);
        });
        if (!excused && !told) reader.flaws += flaw;
    }
    if (!reader.flaws.isEmpty()) return reader.flaws;
    return reader.definition;
}

QJsonArray toArray(const Sessions& sessions) {
    QJsonArray array;
    for (const Session& session : sessions)
        array.append(QJsonArray{timeText(session.from), timeText(session.to)});
    return array;
}

QJsonValue toValue(const std::optional<QDate>& date) {
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toObject(const DayRule& rule) {
    QJsonObject object{{QStringLiteral("date"), rule.date.toString(Qt::ISODate)}};
    if (!rule.legalBasis.isEmpty()) object.insert(QStringLiteral("legalBasis"), rule.legalBasis);
    if (rule.kind == DayRuleKind::Off) {
        object.insert(QStringLiteral("off"), rule.name);
        return object;
    }
    if (!rule.name.isEmpty()) object.insert(QStringLiteral("name"), rule.name);
    if (rule.kind == DayRuleKind::WorksAs) {
        object.insert(QStringLiteral("worksAs"), weekdayKeys().at(rule.worksAs - 1));
    } else {
        object.insert(QStringLiteral("sessions"), toArray(rule.sessions));
    }
    return object;
}

}  // namespace

Outcome<CalendarDefinition> calendarDefinitionFromJson(const QByteArray& json) {
    return definitionFrom(json, false);
}

Outcome<WorkingCalendar> calendarFromJson(const QByteArray& json) {
    const auto definition = definitionFrom(json, true);
    if (!definition) return definition.refusals();
    return WorkingCalendar(*definition);
}

Outcome<WorkingCalendar> composedCalendarFromJson(const QByteArray& json) {
    const auto definition = definitionFrom(json, true, true);
    if (!definition) return definition.refusals();
    return WorkingCalendar(*definition);
}

QByteArray calendarToJson(const CalendarDefinition& definition) {
    QJsonArray weeks;
    for (const WeekPlan& week : definition.weeks) {
        QJsonObject object{{QStringLiteral("from"), week.from.toString(Qt::ISODate)},
                           {QStringLiteral("to"), toValue(week.to)}};
        for (int day = 0; day < 7; ++day)
            object.insert(weekdayKeys().at(day), toArray(week.days[size_t(day)]));
        weeks.append(object);
    }
    QJsonArray days;
    for (const DayRule& rule : definition.days) days.append(toObject(rule));
    QJsonObject root{{QStringLiteral("version"), definition.version},
                     {QStringLiteral("knownUntil"), toValue(definition.knownUntil)},
                     {QStringLiteral("weeks"), weeks},
                     {QStringLiteral("days"), days}};
    if (definition.knownFrom) root.insert(QStringLiteral("knownFrom"), toValue(definition.knownFrom));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

const WorkingCalendar& nationalCalendar() {
    static const WorkingCalendar calendar = [] {
        QFile file(QStringLiteral(":/calendars/viet-nam.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw LogicError(QStringLiteral("the national calendar is not built in"));
        return calendarFromJson(file.readAll()).value();
    }();
    return calendar;
}

}  // namespace motcua
