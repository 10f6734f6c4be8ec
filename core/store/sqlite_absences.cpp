// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_absences.h"

#include "core/store/columns.h"
#include "core/store/database.h"

namespace motcua::store {

namespace {

const QString kSelectAbsence = QStringLiteral(
    "SELECT id, officer, from_half, to_half, deputy, reason, cancelled_ms FROM absence WHERE ");

Absence absenceFrom(const Query& query) {
    Columns row(query);
    Absence absence;
    absence.id = row.next<AbsenceId>();
    absence.officer = row.next<OfficerId>();
    absence.from = understood(halfDayFromKey(row.next<QString>()), "the beginning of an absence");
    absence.to = understood(halfDayFromKey(row.next<QString>()), "the end of an absence");
    absence.deputy = row.next<std::optional<OfficerId>>();
    absence.reason = row.next<QString>();
    absence.cancelledAt = row.next<std::optional<Instant>>();
    return absence;
}

QList<Absence> covering(Database& database, const HalfDay& at) {
    static const QString sql =
        kSelectAbsence +
        QStringLiteral("cancelled_ms IS NULL AND to_half >= ? AND from_half <= ? ORDER BY id");
    QList<Absence> absences;
    Query query(database, sql);
    for (query.run(toKey(at), toKey(at)); query.next();) absences += absenceFrom(query);
    return absences;
}

}  // namespace

QList<Absence> SqliteAbsences::standing(const HalfDay& from) const {
    static const QString sql =
        kSelectAbsence + QStringLiteral("cancelled_ms IS NULL AND to_half >= ? ORDER BY from_half, id");
    QList<Absence> absences;
    Query query(m_database, sql);
    for (query.run(toKey(from)); query.next();) absences += absenceFrom(query);
    return absences;
}

std::optional<Absence> SqliteAbsences::find(AbsenceId id) const {
    static const QString sql = kSelectAbsence + QStringLiteral("id = ?");
    Query query(m_database, sql);
    if (!query.run(id).next()) return std::nullopt;
    return absenceFrom(query);
}

Presence SqliteAbsences::presence(const HalfDay& at) const {
    return Presence(m_directory.officers(), covering(m_database, at), at);
}

QList<OfficerId> SqliteAbsences::coveredBy(OfficerId deputy, const HalfDay& at) const {
    const QList<Absence> absences = covering(m_database, at);
    const bool isDeputy = std::any_of(absences.begin(), absences.end(),
                                      [deputy](const Absence& one) { return one.deputy == deputy; });
    if (!isDeputy) return {};
    return Presence(m_directory.officers(), absences, at).coveredBy(deputy);
}

AbsenceId SqliteAbsences::add(const Absence& absence, OfficerId by, Instant at) {
    m_database.requireWork(QStringLiteral("add an absence"));
    return Query(m_database, QStringLiteral("INSERT INTO absence (officer, from_half, to_half, deputy, "
                                            "reason, announced_by, announced_ms) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .run(absence.officer, toKey(absence.from), toKey(absence.to), absence.deputy, absence.reason, by, at)
        .row()
        .at<AbsenceId>(0);
}

void SqliteAbsences::cancel(AbsenceId id, Instant at) {
    const int changed = execute(
        m_database,
        QStringLiteral("UPDATE absence SET cancelled_ms = ? WHERE id = ? AND cancelled_ms IS NULL"), at, id);
    if (changed != 1) throw LogicError(QStringLiteral("an absence that does not stand cannot be cancelled"));
}

}  // namespace motcua::store
