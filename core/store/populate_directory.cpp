// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/centre.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/sqlite_directory.h"

#include <QHash>

namespace motcua::store {

namespace {

using UnitIds = QHash<QString, UnitId>;

UnitId unitOf(const UnitIds& units, const QString& key) {
    const auto found = units.find(key);
    if (found == units.end()) throw LogicError(QStringLiteral("the centre has no unit ") + key);
    return *found;
}

UnitIds addUnits(Database& database, const Centre& centre) {
    UnitIds ids;
    for (const CentreUnit& unit : centre.units) {
        const std::optional<UnitId> parent =
            unit.parentKey.isEmpty() ? std::nullopt : std::optional(unitOf(ids, unit.parentKey));
        const auto id = Query(database, QStringLiteral("INSERT INTO unit (key, name, short_name, parent) "
                                                       "VALUES (?, ?, ?, ?) RETURNING id"))
                            .run(unit.key, unit.name, unit.shortName, parent)
                            .row()
                            .at<UnitId>(0);
        ids.insert(unit.key, id);
    }
    return ids;
}

void addCounters(Database& database, const Centre& centre, const UnitIds& units) {
    for (const CentreCounter& counter : centre.counters)
        execute(database, QStringLiteral("INSERT INTO counter (unit, no, name) VALUES (?, ?, ?)"),
                unitOf(units, counter.unitKey), counter.no, counter.name);
}

void addOfficers(Database& database, const Centre& centre, const UnitIds& units, QDate today) {
    for (const CentreOfficer& officer : centre.officers) {
        const auto id = Query(database, QStringLiteral("INSERT INTO officer (login, name, title, active) "
                                                       "VALUES (?, ?, ?, 1) RETURNING id"))
                            .run(officer.login, officer.name, officer.title)
                            .row()
                            .at<OfficerId>(0);
        for (const CentreGrant& grant : officer.grants) {
            if (grant.validity.to && *grant.validity.to < today) continue;
            execute(database,
                    QStringLiteral("INSERT INTO role_grant (officer, unit, role, valid_from, valid_to) "
                                   "VALUES (?, ?, ?, ?, ?)"),
                    id, unitOf(units, grant.unitKey), grant.role, grant.validity.from, grant.validity.to);
        }
    }
}

}  // namespace

void populateDirectory(Database& database, const Centre& centre, QDate today) {
    const UnitIds units = addUnits(database, centre);
    addCounters(database, centre, units);
    if (readMeta(database).practice) addOfficers(database, centre, units, today);
}

}  // namespace motcua::store
