// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/calendar_change.h"

#include "core/base/error.h"
#include "core/base/json.h"

#include <QCryptographicHash>
#include <QMap>
#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr std::array<std::pair<ChangeState, const char*>, 4> kChangeStates{
    {{ChangeState::Draft, "draft"},
     {ChangeState::Approved, "approved"},
     {ChangeState::Applied, "applied"},
     {ChangeState::Withdrawn, "withdrawn"}}};

constexpr std::array<std::pair<MoveEffect, const char*>, 4> kEffects{{{MoveEffect::Earlier, "earlier"},
                                                                      {MoveEffect::Later, "later"},
                                                                      {MoveEffect::Kept, "kept"},
                                                                      {MoveEffect::Step, "step"}}};

template <class Table, class Value>
QString keyIn(const Table& table, Value value) {
    for (const auto& [one, key] : table)
        if (one == value) return QLatin1String(key);
    return {};
}

template <class Value, class Table>
std::optional<Value> valueIn(const Table& table, const QString& key) {
    for (const auto& [one, text] : table)
        if (key == QLatin1String(text)) return one;
    return std::nullopt;
}

}  // namespace

QString keyOf(ChangeState state) {
    return keyIn(kChangeStates, state);
}

std::optional<ChangeState> changeStateFromKey(const QString& key) {
    return valueIn<ChangeState>(kChangeStates, key);
}

QString keyOf(MoveEffect effect) {
    return keyIn(kEffects, effect);
}

std::optional<MoveEffect> moveEffectFromKey(const QString& key) {
    return valueIn<MoveEffect>(kEffects, key);
}

QDate CalendarChange::firstDay() const {
    QDate first;
    for (const DayRule& rule : days)
        if (!first.isValid() || rule.date < first) first = rule.date;
    return first;
}

QByteArray daysToJson(const QList<DayRule>& days) {
    CalendarDefinition definition;
    definition.version = QStringLiteral("days");
    definition.days = days;
    return calendarToJson(definition);
}

QList<DayRule> daysFromJson(const QByteArray& json) {
    const auto definition = calendarDefinitionFromJson(json);
    if (!definition) throw LogicError(QStringLiteral("the days of a change of the calendar are unreadable"));
    return definition->days;
}

QString changeHash(const CalendarChange& change) {
    const auto days = parsedJson(daysToJson(change.days));
    const QJsonObject said{
        {QStringLiteral("days"), days ? days->toObject().value(QLatin1String("days")) : QJsonValue()},
        {QStringLiteral("decision"), change.decision},
        {QStringLiteral("decidedOn"), change.decidedOn ? change.decidedOn->toString(Qt::ISODate) : QString()},
        {QStringLiteral("unit"), change.unit ? change.unit->value() : 0}};
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(said), QCryptographicHash::Blake2b_256).toHex());
}

WorkingCalendar withChanges(const WorkingCalendar& base, const QList<CalendarChange>& changes) {
    if (changes.isEmpty()) return base;
    QMap<QDate, DayRule> days;
    qint64 highest = 0;
    for (const CalendarChange& change : changes) {
        for (const DayRule& rule : change.days) days.insert(rule.date, rule);
        highest = std::max(highest, change.number.value_or(0));
    }
    CalendarDefinition own;
    own.version = QStringLiteral("+%1").arg(highest);
    own.days = days.values();
    auto calendar = childCalendar(base, own);
    if (!calendar) throw LogicError(QStringLiteral("changes that were checked make no calendar"));
    return std::move(calendar).value();
}

}  // namespace motcua
