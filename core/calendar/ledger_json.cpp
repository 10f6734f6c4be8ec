// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/calendar/clock_ledger.h"
#include "core/calendar/limit_text.h"
#include "core/calendar/working_calendar.h"

#include <QCoreApplication>

namespace motcua {

namespace {

/// Reads the events of one file and collects what is wrong with them.
class Reader {
public:
    explicit Reader(const WorkingCalendar& calendar) : m_calendar(calendar) {}

    QList<ClockEvent> events;
    Refusals flaws;

    void read(const QJsonArray& array) {
        for (qsizetype i = 0; i < array.size(); ++i) {
            m_field = QStringLiteral("events[%1].").arg(i);
            readEvent(array.at(i).toObject());
        }
    }

private:
    void complain(const char* key, const QString& member, const QString& message, const QString& remedy) {
        flaws += Refusal{QLatin1String("ledger.") + QLatin1String(key), message, remedy, m_field + member};
    }

    void readEvent(const QJsonObject& object) {
        ClockEvent event;
        const auto kind = clockEventKindFromKey(object.value(QLatin1String("kind")).toString());
        if (!kind)
            complain("kind", QStringLiteral("kind"),
                     QCoreApplication::translate("calendar", "%1: this kind of event is not known.")
                         .arg(m_field + QStringLiteral("kind")),
                     QCoreApplication::translate("calendar",
                                                 "Write start, pause, resume, restart, extend or stop."));
        event.kind = kind.value_or(ClockEventKind::Start);
        event.at = instant(object, QStringLiteral("at")).value_or(Instant{});
        const QJsonValue until = object.value(QLatin1String("until"));
        if (!until.isUndefined() && !until.isNull()) event.until = instant(object, QStringLiteral("until"));
        event.reason =
            fromList(object, QStringLiteral("reason"), clockReasonFromKey).value_or(ClockReason::Unstated);
        event.responsible = fromList(object, QStringLiteral("responsible"), responsibleFromKey);
        event.legalBasis = line(object, QStringLiteral("legalBasis"));
        event.documentNo = line(object, QStringLiteral("documentNo"));
        events.append(event);
    }

    std::optional<Instant> instant(const QJsonObject& object, const QString& member) {
        const QString written = object.value(member).toString();
        const auto read = instantFromIso(written);
        if (!read) {
            complain(
                "instant", member,
                QCoreApplication::translate("calendar", "%1: \"%2\" is not a date and time.")
                    .arg(m_field + member, shortened(written, 40)),
                QCoreApplication::translate("calendar", "Write it like 2026-11-19T10:00 or with +07:00."));
            return std::nullopt;
        }
        const bool dateOnly = written.size() == 10;
        if (!dateOnly || member != QLatin1String("until")) return read;
        return m_calendar.closing(m_calendar.workingDayFrom(localDate(*read)));
    }

    template <class Kind>
    std::optional<Kind> fromList(const QJsonObject& object, const QString& member,
                                 std::optional<Kind> (*fromKey)(const QString&)) {
        const QJsonValue value = object.value(member);
        if (value.isUndefined() || value.isNull()) return std::nullopt;
        const auto known = fromKey(value.toString());
        if (!known)
            complain(
                "list", member,
                QCoreApplication::translate("calendar",
                                            "%1: \"%2\" is not in the list of what may stand here.")
                    .arg(m_field + member, shortened(value.toString(), 40)),
                QCoreApplication::translate("calendar", "Use a key of the closed list, or leave it out."));
        return known;
    }

    QString line(const QJsonObject& object, const QString& member) {
        const QJsonValue value = object.value(member);
        if (value.isUndefined() || value.isNull()) return {};
        const auto text = acceptedText(value.toString(), {m_field + member, m_field + member, 1000});
        if (text) return *text;
        flaws += text.refusals();
        return {};
    }

    const WorkingCalendar& m_calendar;
    QString m_field;
};

}  // namespace

Outcome<ClockLedger> ledgerFromJson(const QByteArray& json, const WorkingCalendar& calendar) {
    const auto root = parsedJson(json);
    if (!root) return root.refusals();
    const QJsonObject object = root->toObject();
    Reader reader(calendar);
    const auto limit = limitFromText(object.value(QLatin1String("limit")).toString());
    if (!limit)
        reader.flaws +=
            Refusal{QStringLiteral("ledger.limit"),
                    QCoreApplication::translate("calendar", "\"limit\" is not a time limit."),
                    QCoreApplication::translate("calendar", "Write it like 3wd, 8wh, 5cd, 1mo or now."),
                    QStringLiteral("limit")};
    if (!object.value(QLatin1String("events")).isArray())
        reader.flaws += Refusal{
            QStringLiteral("ledger.events"),
            QCoreApplication::translate("calendar", "\"events\" is not a list."),
            QCoreApplication::translate("calendar", "Write a list of events between square brackets."),
            QStringLiteral("events")};
    reader.read(object.value(QLatin1String("events")).toArray());
    if (!reader.flaws.isEmpty()) return reader.flaws;
    return ClockLedger{*limit, reader.events};
}

}  // namespace motcua
