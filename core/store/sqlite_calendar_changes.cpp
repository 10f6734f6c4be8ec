// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_calendar_changes.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/error.h"

namespace motcua::store {

namespace {

const QString kSelectChange = QStringLiteral(
    "SELECT id, number, unit, body, decision, decided_on, state, drafted_by, drafted_ms, approved_by, "
    "approved_ms, applied_by, applied_ms, batch FROM calendar_change ");

CalendarChange changeFrom(const Query& query) {
    Columns row(query);
    CalendarChange change;
    change.id = row.next<CalendarChangeId>();
    change.number = row.next<std::optional<qint64>>();
    change.unit = row.next<std::optional<UnitId>>();
    const auto days = calendarDefinitionFromJson(row.next<QByteArray>());
    if (!days) throw StoreError(code::kCorrupt, QStringLiteral("the days of a change of the calendar"));
    change.days = days->days;
    change.decision = row.next<QString>();
    change.decidedOn = row.next<std::optional<QDate>>();
    change.state = understood(changeStateFromKey(row.next<QString>()), "a change of the calendar");
    change.draftedBy = row.next<OfficerId>();
    change.draftedAt = row.next<Instant>();
    change.approvedBy = row.next<std::optional<OfficerId>>();
    change.approvedAt = row.next<std::optional<Instant>>();
    change.appliedBy = row.next<std::optional<OfficerId>>();
    change.appliedAt = row.next<std::optional<Instant>>();
    change.batch = row.next<std::optional<qint64>>();
    return change;
}

}  // namespace

QList<CalendarChange> SqliteCalendarChanges::all() const {
    static const QString sql = kSelectChange + QStringLiteral("ORDER BY id DESC");
    QList<CalendarChange> changes;
    Query query(m_database, sql);
    for (query.run(); query.next();) changes += changeFrom(query);
    return changes;
}

std::optional<CalendarChange> SqliteCalendarChanges::find(CalendarChangeId id) const {
    static const QString sql = kSelectChange + QStringLiteral("WHERE id = ?");
    Query query(m_database, sql);
    if (!query.run(id).next()) return std::nullopt;
    return changeFrom(query);
}

qint64 SqliteCalendarChanges::nextNumber() const {
    return lastChangeNumber(m_database) + 1;
}

QList<DossierId> SqliteCalendarChanges::openFrom(const QList<UnitId>& units, Instant from) const {
    QList<DossierId> ids;
    Query query(m_database, QStringLiteral("SELECT id, competent_unit FROM dossier WHERE open = 1 "
                                           "AND (due_ms >= ? OR step_due_ms >= ?) ORDER BY due_order, id"));
    for (query.run(from, from); query.next();)
        if (units.contains(query.at<UnitId>(1))) ids += query.at<DossierId>(0);
    return ids;
}

QList<CalendarMove> SqliteCalendarChanges::movesOf(CalendarChangeId id) const {
    QList<CalendarMove> moves;
    Query query(m_database, QStringLiteral(R"(
        SELECT m.dossier, d.code, p.name, d.competent_unit, m.effect, m.old_due_ms, m.new_due_ms
        FROM calendar_move m JOIN dossier d ON d.id = m.dossier
            JOIN procedure_version p ON p.id = d.procedure_version
        WHERE m.change = ? ORDER BY m.old_due_ms, m.dossier)"));
    for (query.run(id); query.next();) {
        Columns row(query);
        CalendarMove move;
        move.dossier = row.next<DossierId>();
        move.code = row.next<QString>();
        move.procedure = row.next<QString>();
        move.unit = row.next<UnitId>();
        move.effect = understood(moveEffectFromKey(row.next<QString>()), "what a change did");
        move.oldDue = row.next<Instant>();
        move.newDue = row.next<Instant>();
        moves += move;
    }
    return moves;
}

CalendarChangeId SqliteCalendarChanges::add(const CalendarChange& draft) {
    m_database.requireWork(QStringLiteral("draft a change of the calendar"));
    return Query(m_database,
                 QStringLiteral("INSERT INTO calendar_change (unit, body, decision, decided_on, state, "
                                "drafted_by, drafted_ms) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .run(draft.unit, daysToJson(draft.days), draft.decision, draft.decidedOn, keyOf(draft.state),
             draft.draftedBy, draft.draftedAt)
        .row()
        .at<CalendarChangeId>(0);
}

void SqliteCalendarChanges::settle(const CalendarChange& change) {
    const int changed = execute(
        m_database,
        QStringLiteral("UPDATE calendar_change SET number = ?, state = ?, approved_by = ?, approved_ms = ?, "
                       "applied_by = ?, applied_ms = ?, batch = ? "
                       "WHERE id = ? AND state IN ('draft', 'approved')"),
        change.number, keyOf(change.state), change.approvedBy, change.approvedAt, change.appliedBy,
        change.appliedAt, change.batch, change.id);
    if (changed != 1) throw LogicError(QStringLiteral("a settled change of the calendar stays as it is"));
}

void SqliteCalendarChanges::addMove(CalendarChangeId change, const CalendarMove& move) {
    execute(m_database,
            QStringLiteral("INSERT INTO calendar_move (change, dossier, effect, old_due_ms, new_due_ms) "
                           "VALUES (?, ?, ?, ?, ?)"),
            change, move.dossier, keyOf(move.effect), move.oldDue, move.newDue);
}

void SqliteCalendarChanges::keepVersion(UnitId unit, const WorkingCalendar& calendar) {
    m_database.requireWork(QStringLiteral("keep a calendar"));
    if (Query(m_database, QStringLiteral("SELECT 1 FROM calendar_version WHERE unit = ? AND version = ?"))
            .run(unit, calendar.version())
            .next())
        return;
    execute(m_database, QStringLiteral("INSERT INTO calendar_version (unit, version, body) VALUES (?, ?, ?)"),
            unit, calendar.version(), calendarToJson(calendar.definition()));
}

QList<CalendarChange> appliedChanges(Database& database) {
    static const QString sql = kSelectChange + QStringLiteral("WHERE state = 'applied' ORDER BY number");
    QList<CalendarChange> changes;
    Query query(database, sql);
    for (query.run(); query.next();) changes += changeFrom(query);
    return changes;
}

qint64 lastChangeNumber(Database& database) {
    return Query(database, QStringLiteral("SELECT coalesce(max(number), 0) FROM calendar_change"))
        .run()
        .row()
        .at<qint64>(0);
}

std::optional<WorkingCalendar> keptCalendar(Database& database, UnitId unit, const QString& version) {
    Query query(database, QStringLiteral("SELECT body FROM calendar_version WHERE unit = ? AND version = ?"));
    if (!query.run(unit, version).next()) return std::nullopt;
    auto kept = composedCalendarFromJson(query.at<QByteArray>(0));
    if (!kept) throw StoreError(code::kCorrupt, QStringLiteral("a calendar that was kept is unreadable"));
    return std::move(kept).value();
}

}  // namespace motcua::store
