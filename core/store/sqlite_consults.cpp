// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_consults.h"

#include "core/base/error.h"
#include "core/store/columns.h"
#include "core/store/database.h"

namespace motcua::store {

QList<Consult> SqliteConsults::of(DossierId dossier) const {
    QList<Consult> found;
    if (!m_database.sides().mayHave(dossier, Side::Consults)) return found;
    Query query(m_database, QStringLiteral(R"(
        SELECT c.dossier, c.no, c.state, c.token, c.join_rule, c.quorum, c.silence, c.asked_by, c.asked_ms,
            c.event, c.closed_by, coalesce(n.text, '')
        FROM consult c LEFT JOIN note n ON n.event = c.event
        WHERE c.dossier = ? ORDER BY c.no)"));
    for (query.run(dossier); query.next();) {
        Columns row(query);
        Consult one;
        one.dossier = row.next<DossierId>();
        one.no = row.next<int>();
        one.state = understood(consultStateFromKey(row.next<QString>()), "the state of a consult");
        one.token = row.next<int>();
        one.join = understood(consultJoinFromKey(row.next<QString>()), "a rule of opinions");
        one.quorum = row.next<int>();
        one.silence = understood(silenceRuleFromKey(row.next<QString>()), "a rule of silence");
        one.askedBy = row.next<OfficerId>();
        one.askedAt = row.next<Instant>();
        one.event = row.next<qint64>();
        one.closedBy = row.next<std::optional<qint64>>();
        one.question = row.next<QString>();
        found += one;
    }
    if (!found.isEmpty()) readAsked(dossier, found);
    return found;
}

void SqliteConsults::readAsked(DossierId dossier, QList<Consult>& consults) const {
    Query query(m_database, QStringLiteral(R"(
        SELECT c.consult, c.no, c.unit, c.officer, c.within, c.due_ms, c.opinion, c.late, c.answered_by,
            c.answered_ms, c.event, c.silent_event, coalesce(n.text, '')
        FROM consulted c LEFT JOIN note n ON n.event = c.event
        WHERE c.dossier = ? ORDER BY c.consult, c.no)"));
    for (query.run(dossier); query.next();) {
        Columns row(query);
        const int consult = row.next<int>();
        Consulted item;
        item.no = row.next<int>();
        item.unit = row.next<UnitId>();
        item.officer = row.next<std::optional<OfficerId>>();
        item.within = understood(limitFromShort(row.next<QString>()), "the deadline of an opinion");
        item.due = row.next<Instant>();
        if (const auto says = row.next<std::optional<QString>>())
            item.opinion = understood(opinionFromKey(*says), "an opinion");
        item.late = row.next<bool>();
        item.by = row.next<std::optional<OfficerId>>();
        item.at = row.next<std::optional<Instant>>();
        item.event = row.next<std::optional<qint64>>();
        item.silentEvent = row.next<std::optional<qint64>>();
        item.text = row.next<QString>();
        for (Consult& one : consults)
            if (one.no == consult) one.asked += item;
    }
}

QList<DossierId> SqliteConsults::unrecordedSilence(Instant now) const {
    QList<DossierId> found;
    Query query(m_database, QStringLiteral("SELECT DISTINCT dossier FROM consulted WHERE waiting = 1 "
                                           "AND silent_event IS NULL AND due_ms < ? ORDER BY dossier"));
    for (query.run(now); query.next();) found += query.at<DossierId>(0);
    return found;
}

void SqliteConsults::add(const Consult& one) {
    execute(m_database, QStringLiteral(R"(
        INSERT INTO consult (dossier, no, state, token, join_rule, quorum, silence, asked_by, asked_ms, event)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
            one.dossier, one.no, keyOf(one.state), one.token, keyOf(one.join), one.quorum, keyOf(one.silence),
            one.askedBy, one.askedAt, one.event);
    for (const Consulted& item : one.asked)
        execute(m_database, QStringLiteral(R"(
            INSERT INTO consulted (dossier, consult, no, unit, officer, within, due_ms, late, waiting)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, 1))"),
                one.dossier, one.no, item.no, item.unit, item.officer, item.within.toShort(), item.due);
}

void SqliteConsults::keepOpinion(DossierId dossier, int consult, const Consulted& item) {
    if (!item.opinion) throw LogicError(QStringLiteral("no opinion to keep"));
    const int changed =
        execute(m_database, QStringLiteral(R"(
        UPDATE consulted SET opinion = ?, late = ?, answered_by = ?, answered_ms = ?, event = ?, waiting = 0
        WHERE dossier = ? AND consult = ? AND no = ? AND opinion IS NULL)"),
                keyOf(*item.opinion), item.late, item.by, item.at, item.event, dossier, consult, item.no);
    if (changed != 1) throw LogicError(QStringLiteral("an opinion that nobody asked for"));
}

void SqliteConsults::keepSilence(DossierId dossier, int consult, int item, qint64 event) {
    execute(m_database,
            QStringLiteral("UPDATE consulted SET silent_event = ? "
                           "WHERE dossier = ? AND consult = ? AND no = ?"),
            event, dossier, consult, item);
}

void SqliteConsults::close(DossierId dossier, int consult, ConsultState state, qint64 event) {
    const int changed = execute(m_database,
                                QStringLiteral("UPDATE consult SET state = ?, closed_by = ? "
                                               "WHERE dossier = ? AND no = ? AND state = 'open'"),
                                keyOf(state), event, dossier, consult);
    if (changed != 1) throw LogicError(QStringLiteral("a consult that is not open was closed"));
    markWaiting(dossier);
}

void SqliteConsults::undo(qint64 event) {
    Query query(m_database, QStringLiteral("SELECT dossier FROM event WHERE seq = ?"));
    const auto dossier = query.run(event).row().at<std::optional<DossierId>>(0);
    query.finish();
    if (!dossier) return;
    execute(m_database, QStringLiteral("UPDATE consult SET state = 'undone' WHERE dossier = ? AND event = ?"),
            *dossier, event);
    execute(m_database, QStringLiteral(R"(
        UPDATE consulted SET opinion = NULL, late = 0, answered_by = NULL, answered_ms = NULL, event = NULL
        WHERE dossier = ? AND event = ?)"),
            *dossier, event);
    execute(m_database,
            QStringLiteral("UPDATE consult SET state = 'open', closed_by = NULL "
                           "WHERE dossier = ? AND closed_by = ?"),
            *dossier, event);
    markWaiting(*dossier);
}

void SqliteConsults::markWaiting(DossierId dossier) {
    execute(m_database, QStringLiteral(R"(
        UPDATE consulted SET waiting = CASE WHEN opinion IS NULL AND EXISTS (
            SELECT 1 FROM consult c WHERE c.dossier = consulted.dossier AND c.no = consulted.consult
                AND c.state = 'open') THEN 1 ELSE 0 END
        WHERE dossier = ?)"),
            dossier);
}

}  // namespace motcua::store
