// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_centre_book.h"

#include "core/base/json.h"
#include "core/catalogue/checked_centre.h"
#include "core/store/error.h"
#include "core/store/meta.h"
#include "core/store/sqlite_calendar_changes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace motcua::store {

namespace {

Centre centreOf(const Meta& meta, bool checked) {
    auto centre = checked ? checkedCentreFromJson(meta.centreJson) : centreFromJson(meta.centreJson);
    if (!centre)
        throw StoreError(code::kCorrupt,
                         QStringLiteral("the centre of the store: ") + centre.refusals().first().key);
    return std::move(centre).value();
}

/// The difference as a calendar file of its own. Its version says what is in it.
QByteArray calendarFile(const QJsonObject& difference) {
    QJsonObject file{{QStringLiteral("weeks"), difference.value(QLatin1String("weeks")).toArray()},
                     {QStringLiteral("days"), difference.value(QLatin1String("days")).toArray()},
                     {QStringLiteral("knownUntil"), QJsonValue::Null}};
    const QByteArray hash = QCryptographicHash::hash(canonicalJson(file), QCryptographicHash::Blake2b_256);
    file.insert(QStringLiteral("version"), QString::fromLatin1(hash.left(4).toHex()));
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

bool saysNothing(const QJsonObject& difference) {
    return difference.value(QLatin1String("weeks")).toArray().isEmpty() &&
           difference.value(QLatin1String("days")).toArray().isEmpty();
}

template <class T>
T usable(Outcome<T> outcome) {
    if (!outcome)
        throw StoreError(code::kCorrupt,
                         QStringLiteral("a calendar of the centre: %1 %2")
                             .arg(outcome.refusals().first().key, outcome.refusals().first().field));
    return std::move(outcome).value();
}

}  // namespace

SqliteCentreBook::SqliteCentreBook(Database& database, const Directory& directory)
    : m_database(database), m_directory(directory) {
    const Meta meta = readMeta(database);
    m_practice = meta.practice;
    m_centre = centreOf(meta, isCentreChecked(database, meta.centreJson));
    refresh();
}

const WorkingCalendar& SqliteCentreBook::calendarOf(UnitId unit) const {
    const auto known = m_inForce.find(unit);
    if (known != m_inForce.end()) return *known->second;
    const WorkingCalendar& calendar = kept(unit, withChanges(published(unit), changesFor(unit, m_applied)));
    m_inForce.emplace(unit, &calendar);
    return calendar;
}

const WorkingCalendar& SqliteCentreBook::calendarAt(UnitId unit, const QString& version) const {
    const auto known = m_calendars.find({unit, version});
    if (known != m_calendars.end()) return known->second;
    const WorkingCalendar& inForce = calendarOf(unit);
    if (inForce.version() == version) return inForce;
    if (auto before = keptCalendar(m_database, unit, version)) return kept(unit, std::move(*before));
    return m_calendars.emplace(std::pair(unit, version), inForce).first->second;
}

const WorkingCalendar& SqliteCentreBook::calendarOn(UnitId unit, Instant at) const {
    QList<CalendarChange> applied = m_applied;
    applied.removeIf(
        [at](const CalendarChange& change) { return !change.appliedAt || *change.appliedAt > at; });
    if (applied.size() == m_applied.size()) return calendarOf(unit);
    const auto known = m_before.find({unit, applied.size()});
    if (known != m_before.end()) return *known->second;
    const WorkingCalendar& calendar = kept(unit, withChanges(published(unit), changesFor(unit, applied)));
    m_before.emplace(std::pair(unit, applied.size()), &calendar);
    return calendar;
}

WorkingCalendar SqliteCentreBook::calendarWith(UnitId unit, const CalendarChange& change) const {
    CalendarChange next = change;
    next.number = m_lastNumber + 1;
    QList<CalendarChange> changes = m_applied;
    changes += next;
    return withChanges(published(unit), changesFor(unit, changes));
}

void SqliteCentreBook::refresh() {
    const qint64 last = lastChangeNumber(m_database);
    if (last == m_lastNumber) return;
    m_applied = appliedChanges(m_database);
    m_lastNumber = last;
    m_inForce.clear();
}

const WorkingCalendar& SqliteCentreBook::kept(UnitId unit, WorkingCalendar calendar) const {
    const QString version = calendar.version();
    return m_calendars.insert_or_assign(std::pair(unit, version), std::move(calendar)).first->second;
}

WorkingCalendar SqliteCentreBook::published(UnitId unit) const {
    const auto found = m_directory.unit(unit);
    if (!found) throw LogicError(QStringLiteral("no calendar for unit %1").arg(unit.value()));
    return unitCalendar(m_centre, found->key);
}

/// Those of the whole centre first, then from the top down to the unit.
QList<CalendarChange> SqliteCentreBook::changesFor(UnitId unit, const QList<CalendarChange>& changes) const {
    QList<std::optional<UnitId>> levels;
    for (std::optional<UnitId> level = unit; level;) {
        levels.prepend(level);
        const auto found = m_directory.unit(*level);
        level = found ? found->parent : std::nullopt;
    }
    levels.prepend(std::nullopt);
    QList<CalendarChange> out;
    for (const auto& level : levels)
        for (const CalendarChange& change : changes)
            if (change.unit == level) out += change;
    return out;
}

WorkingCalendar unitCalendar(const Centre& centre, const QString& unitKey) {
    WorkingCalendar calendar = nationalCalendar();
    const QList<QJsonObject> differences = centre.calendarsOf(unitKey);
    for (const QJsonObject& difference : differences) {
        if (saysNothing(difference)) continue;
        const CalendarDefinition own = usable(calendarDefinitionFromJson(calendarFile(difference)));
        calendar = usable(childCalendar(calendar, own));
    }
    return calendar;
}

}  // namespace motcua::store
