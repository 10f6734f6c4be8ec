// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_statement.h"

#include <limits>

namespace motcua::store {

namespace {

using Instants = std::numeric_limits<qint64>;

QString ended(const char* how) {
    return QStringLiteral("d.ended_ms IS NOT NULL AND d.counted = 1") +
           (how ? QStringLiteral(" AND d.ended_how = '%1'").arg(QLatin1String(how)) : QString());
}

FigureWalk inPeriod(const QString& where, const QString& order, const FigureFilter& filter,
                    const char* officer) {
    return {where,
            order,
            true,
            filter.period.begins().ms,
            filter.period.ends().ms - 1,
            QString::fromLatin1(officer)};
}

/// Open ones by due date; those whose clock stands still have the latest of all.
FigureWalk open(qint64 from, qint64 to) {
    return {QStringLiteral("d.open = 1 AND d.counted = 1"),
            QStringLiteral("d.due_order"),
            false,
            from,
            to,
            QStringLiteral("d.assignee")};
}

FigureWalk walk(const FigureFilter& filter) {
    const qint64 now = filter.moment.now.ms;
    const QString endedMs = QStringLiteral("d.ended_ms");
    switch (filter.figure) {
        case Figure::Received:
            return inPeriod(QStringLiteral("d.counted = 1"), QStringLiteral("d.received_at_ms"), filter,
                            "d.received_by");
        case Figure::Ended:
            return inPeriod(ended(nullptr), endedMs, filter, "d.ended_by");
        case Figure::EndedEarly:
            return inPeriod(ended("early"), endedMs, filter, "d.ended_by");
        case Figure::EndedOnTime:
            return inPeriod(ended("onTime"), endedMs, filter, "d.ended_by");
        case Figure::EndedLate:
            return inPeriod(ended("overdue"), endedMs, filter, "d.ended_by");
        case Figure::InProcess:
            return open(Instants::min(), Instants::max());
        case Figure::DueToday:
            return open(now, fromLocal(localDate(filter.moment.now).addDays(1), QTime(0, 0)).ms - 1);
        case Figure::DueSoon:
            return open(now, filter.moment.soon.ms);
        case Figure::Overdue:
            return open(Instants::min(), now - 1);
        case Figure::Paused:
            return open(Instants::max(), Instants::max());
        case Figure::Uncollected:
            break;
    }
    return {QStringLiteral("d.status = 9 AND d.counted = 1"),
            QStringLiteral("d.finished_at_ms"),
            false,
            Instants::min(),
            Instants::max(),
            QStringLiteral("d.assignee")};
}

QString withinCondition(const QString& alias, const std::optional<QList<UnitId>>& units) {
    if (!units) return {};
    QStringList ids;
    for (const UnitId unit : *units) ids += QString::number(unit.value());
    return QStringLiteral(
               " AND %1.competent_unit IN (WITH RECURSIVE seen (id) AS ("
               "SELECT u.id FROM unit u WHERE u.id IN (%2) UNION "
               "SELECT u.id FROM unit u JOIN seen s ON u.parent = s.id) SELECT id FROM seen)")
        .arg(alias, ids.isEmpty() ? QStringLiteral("NULL") : ids.join(QStringLiteral(", ")));
}

}  // namespace

FigureWalk walkOf(const FigureFilter& filter) {
    FigureWalk out = walk(filter);
    if (!filter.responsible) return out;
    // Keys of a closed list: they may stand in the text.
    if (filter.figure == Figure::Paused)
        out.where += QStringLiteral(" AND d.waits_for = '%1'").arg(toKey(*filter.responsible));
    if (filter.figure == Figure::EndedLate)
        out.where += QStringLiteral(" AND d.late_by = '%1'").arg(toKey(*filter.responsible));
    return out;
}

QString scopeCondition(const QString& alias, const FigureScope& scope) {
    return withinCondition(alias, scope.within) +
           QStringLiteral(
               " AND (? IS NULL OR %1.competent_unit IN (WITH RECURSIVE below (id) AS ("
               "SELECT u.id FROM unit u WHERE u.id = ? UNION "
               "SELECT u.id FROM unit u JOIN below b ON u.parent = b.id WHERE ? = 1) SELECT id FROM below))"
               " AND (? IS NULL OR %1.procedure_version IN (SELECT v.id FROM procedure_version v "
               "WHERE v.sector = ?))"
               " AND (? IS NULL OR %1.procedure_version IN (SELECT v.id FROM procedure_version v "
               "WHERE v.code = ?))"
               " AND (? IS NULL OR %1.channel = ?)")
               .arg(alias);
}

QString officerCondition(const QString& column, const FigureScope& scope) {
    if (scope.officer) return QStringLiteral(" AND %1 = ? AND %1 = ?").arg(column);
    if (scope.inNobodysHands)
        return QStringLiteral(" AND ? IS NULL AND ? IS NULL AND %1 IS NULL").arg(column);
    return QStringLiteral(" AND ? IS NULL AND ? IS NULL");
}

QString figureStatement(const QString& asks, const FigureWalk& walk, const FigureScope& scope,
                        const QString& tail) {
    return QStringLiteral("SELECT ") + asks + QStringLiteral(" FROM dossier d WHERE ") + walk.where +
           QStringLiteral(" AND ") + walk.order + QStringLiteral(" >= ? AND ") + walk.order +
           QStringLiteral(" <= ?") + scopeCondition(QStringLiteral("d"), scope) +
           officerCondition(walk.officer, scope) + tail;
}

}  // namespace motcua::store
