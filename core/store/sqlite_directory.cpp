// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_directory.h"

#include "core/store/columns.h"
#include "core/store/read_view.h"

#include <QHash>

namespace motcua::store {

namespace {

template <class T, class Matches>
std::optional<T> first(const QList<T>& list, Matches matches) {
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

QList<Unit> readUnits(Database& database) {
    QList<Unit> units;
    Query query(database, QStringLiteral("SELECT id, key, name, short_name, parent FROM unit ORDER BY id"));
    for (query.run(); query.next();)
        units += Unit{query.at<UnitId>(0), query.at<QString>(1), query.at<QString>(2), query.at<QString>(3),
                      query.at<std::optional<UnitId>>(4)};
    return units;
}

QList<Counter> readCounters(Database& database) {
    QList<Counter> counters;
    Query query(database, QStringLiteral("SELECT id, unit, name FROM counter ORDER BY id"));
    for (query.run(); query.next();)
        counters += Counter{query.at<CounterId>(0), query.at<UnitId>(1), query.at<QString>(2)};
    return counters;
}

QHash<OfficerId, QList<RoleGrant>> readGrants(Database& database) {
    QHash<OfficerId, QList<RoleGrant>> grants;
    Query query(database, QStringLiteral("SELECT officer, unit, role, valid_from, valid_to FROM role_grant "
                                         "ORDER BY id"));
    for (query.run(); query.next();)
        grants[query.at<OfficerId>(0)] += RoleGrant{query.at<UnitId>(1), query.at<QString>(2),
                                                    query.at<QDate>(3), query.at<std::optional<QDate>>(4)};
    return grants;
}

QList<Officer> readOfficers(Database& database) {
    const auto grants = readGrants(database);
    QList<Officer> officers;
    Query query(database,
                QStringLiteral("SELECT id, login, name, title, active FROM officer ORDER BY login"));
    for (query.run(); query.next();) {
        const auto id = query.at<OfficerId>(0);
        officers += Officer{id,
                            query.at<QString>(1),
                            query.at<QString>(2),
                            query.at<QString>(3),
                            query.at<bool>(4),
                            grants.value(id)};
    }
    return officers;
}

}  // namespace

SqliteDirectory::SqliteDirectory(Database& database) : m_database(database) {
    static_cast<void>(known());
}

const SqliteDirectory::Known& SqliteDirectory::known() const {
    if (m_isRead) return m_known;
    const ReadView view(m_database);
    m_known = {readUnits(m_database), readCounters(m_database), readOfficers(m_database)};
    m_isRead = true;
    return m_known;
}

std::optional<Unit> SqliteDirectory::unit(UnitId id) const {
    return first(known().units, [id](const Unit& unit) { return unit.id == id; });
}

std::optional<Unit> SqliteDirectory::unitByKey(const QString& key) const {
    return first(known().units, [&key](const Unit& unit) { return unit.key == key; });
}

std::optional<Officer> SqliteDirectory::officer(OfficerId id) const {
    return first(known().officers, [id](const Officer& officer) { return officer.id == id; });
}

std::optional<Officer> SqliteDirectory::fresh(OfficerId id) const {
    Query row(m_database, QStringLiteral("SELECT login, name, title, active FROM officer WHERE id = ?"));
    if (!row.run(id).next()) return std::nullopt;
    Officer officer{id, row.at<QString>(0), row.at<QString>(1), row.at<QString>(2), row.at<bool>(3), {}};
    row.finish();
    Query grants(m_database, QStringLiteral("SELECT unit, role, valid_from, valid_to FROM role_grant "
                                            "WHERE officer = ? ORDER BY id"));
    for (grants.run(id); grants.next();)
        officer.grants += RoleGrant{grants.at<UnitId>(0), grants.at<QString>(1), grants.at<QDate>(2),
                                    grants.at<std::optional<QDate>>(3)};
    return officer;
}

std::optional<Officer> SqliteDirectory::officerByLogin(const QString& login) const {
    return first(known().officers, [&login](const Officer& officer) { return officer.login == login; });
}

QList<Officer> SqliteDirectory::holders(UnitId unit, const QString& role, QDate day) const {
    QList<Officer> holders;
    for (const Officer& officer : known().officers)
        if (officer.active && Actor{officer, std::nullopt, {}}.holds(role, unit, day)) holders += officer;
    return holders;
}

}  // namespace motcua::store
