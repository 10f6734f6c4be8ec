// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_handovers.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/read_view.h"

namespace motcua::store {

namespace {

const QString kSelectHandover = QStringLiteral(
    "SELECT id, from_unit, to_unit, year, number, made_ms, giver, note, confirmed_ms, receiver "
    "FROM handover WHERE ");

HandoverList listFrom(const Query& query) {
    Columns row(query);
    HandoverList list;
    list.id = row.next<HandoverId>();
    list.from = row.next<UnitId>();
    list.to = row.next<UnitId>();
    list.year = row.next<int>();
    list.number = row.next<qint64>();
    list.madeAt = row.next<Instant>();
    list.giver = row.next<OfficerId>();
    list.note = row.next<QString>();
    list.confirmedAt = row.next<std::optional<Instant>>();
    list.receiver = row.next<std::optional<OfficerId>>();
    return list;
}

HandoverLine lineOf(Database& database, DossierId dossier, bool missing) {
    Query query(database, QStringLiteral(R"(
        SELECT d.code, p.name, coalesce(s.name, ''), coalesce(sum(x.originals), 0),
            coalesce(sum(x.originals + x.certified + x.photocopies), 0), d.due_ms
        FROM dossier d JOIN procedure_version p ON p.id = d.procedure_version
            LEFT JOIN person s ON s.dossier = d.id AND s.role = 'submitter'
            LEFT JOIN dossier_paper x ON x.dossier = d.id
        WHERE d.id = ? GROUP BY d.id, d.code, p.name, s.name, d.due_ms)"));
    Columns row(query.run(dossier).row());
    HandoverLine line;
    line.dossier = dossier;
    line.code = row.next<QString>();
    line.procedure = row.next<QString>();
    line.submitter = row.next<QString>();
    line.originals = row.next<int>();
    line.papers = row.next<int>();
    line.due = row.next<std::optional<Instant>>();
    line.missing = missing;
    return line;
}

void readLines(Database& database, HandoverList& list) {
    QList<std::pair<DossierId, bool>> found;
    {
        Query query(
            database,
            QStringLiteral("SELECT dossier, missing FROM handover_line WHERE handover = ? ORDER BY no"));
        for (query.run(list.id); query.next();) found += std::pair(query.at<DossierId>(0), query.at<bool>(1));
    }
    for (const auto& [dossier, missing] : found) list.lines += lineOf(database, dossier, missing);
}

}  // namespace

QList<HandoverList> SqliteHandovers::pending(UnitId from) const {
    const ReadView view(m_database);
    QList<std::pair<UnitId, DossierId>> found;
    for (const int open : {1, 0}) {
        Query query(m_database, QStringLiteral(R"(
            SELECT d.step_unit, d.id FROM dossier d LEFT JOIN custody c ON c.dossier = d.id
            WHERE d.open = %1 AND d.step_unit IS NOT NULL AND d.channel <> 'online'
                AND (c.dossier IS NULL OR c.unit IS NOT NULL)
                AND coalesce(c.unit, d.receiving_unit) = ? AND d.step_unit <> ?
                AND NOT EXISTS (SELECT 1 FROM handover_line l JOIN handover h ON h.id = l.handover
                                WHERE l.dossier = d.id AND h.confirmed_ms IS NULL)
            ORDER BY d.step_unit, d.id)")
                                    .arg(open));
        for (query.run(from, from); query.next();)
            found += std::pair(query.at<UnitId>(0), query.at<DossierId>(1));
    }
    std::sort(found.begin(), found.end());
    QList<HandoverList> lists;
    for (const auto& [to, dossier] : found) {
        if (lists.isEmpty() || lists.last().to != to) {
            lists += HandoverList{};
            lists.last().from = from;
            lists.last().to = to;
        }
        lists.last().lines += lineOf(m_database, dossier, false);
    }
    return lists;
}

std::optional<HandoverList> SqliteHandovers::find(HandoverId id) const {
    static const QString sql = kSelectHandover + QStringLiteral("id = ?");
    const ReadView view(m_database);
    HandoverList list;
    {
        Query query(m_database, sql);
        if (!query.run(id).next()) return std::nullopt;
        list = listFrom(query);
    }
    readLines(m_database, list);
    return list;
}

QList<HandoverList> SqliteHandovers::of(UnitId unit, bool open, int limit) const {
    static const QString sql =
        kSelectHandover + QStringLiteral(
                              "(from_unit = ? OR to_unit = ?) AND (? = 0 OR confirmed_ms IS NULL) "
                              "ORDER BY id DESC LIMIT ?");
    const ReadView view(m_database);
    QList<HandoverList> lists;
    {
        Query query(m_database, sql);
        for (query.run(unit, unit, open, limit); query.next();) lists += listFrom(query);
    }
    for (HandoverList& list : lists) readLines(m_database, list);
    return lists;
}

std::optional<Custody> SqliteHandovers::custody(DossierId dossier) const {
    Query query(m_database, QStringLiteral(R"(
        SELECT CASE WHEN c.dossier IS NULL THEN d.receiving_unit ELSE c.unit END,
            CASE WHEN c.dossier IS NULL THEN d.received_by ELSE c.officer END,
            coalesce(c.since_ms, d.received_at_ms)
        FROM dossier d LEFT JOIN custody c ON c.dossier = d.id
        WHERE d.id = ? AND (d.channel <> 'online' OR c.dossier IS NOT NULL))"));
    if (!query.run(dossier).next()) return std::nullopt;
    return Custody{query.at<std::optional<UnitId>>(0), query.at<std::optional<OfficerId>>(1),
                   query.at<Instant>(2)};
}

HandoverList SqliteHandovers::add(const HandoverList& list) {
    m_database.requireWork(QStringLiteral("add a handover list"));
    HandoverList added = list;
    Query query(m_database, QStringLiteral(R"(
        INSERT INTO handover (from_unit, to_unit, year, number, made_ms, giver, note)
        VALUES (?, ?, ?, (SELECT coalesce(max(h.number), 0) + 1 FROM handover h
                          WHERE h.from_unit = ? AND h.year = ?), ?, ?, ?) RETURNING id, number)"));
    query.run(list.from, list.to, list.year, list.from, list.year, list.madeAt, list.giver, list.note).row();
    added.id = query.at<HandoverId>(0);
    added.number = query.at<qint64>(1);
    query.finish();
    int no = 0;
    for (const HandoverLine& line : list.lines)
        execute(m_database,
                QStringLiteral("INSERT INTO handover_line (handover, no, dossier, missing) "
                               "VALUES (?, ?, ?, 0)"),
                added.id, ++no, line.dossier);
    return added;
}

void SqliteHandovers::confirm(HandoverId id, OfficerId receiver, Instant at,
                              const QList<DossierId>& missing) {
    const int changed = execute(m_database,
                                QStringLiteral("UPDATE handover SET confirmed_ms = ?, receiver = ? "
                                               "WHERE id = ? AND confirmed_ms IS NULL"),
                                at, receiver, id);
    if (changed != 1) throw LogicError(QStringLiteral("a handover list is confirmed once"));
    for (const DossierId dossier : missing)
        execute(m_database,
                QStringLiteral("UPDATE handover_line SET missing = 1 WHERE handover = ? AND dossier = ?"), id,
                dossier);
}

void SqliteHandovers::setCustody(DossierId dossier, const Custody& custody) {
    execute(m_database,
            QStringLiteral("INSERT INTO custody (dossier, unit, officer, since_ms) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (dossier) DO UPDATE SET unit = excluded.unit, "
                           "officer = excluded.officer, since_ms = excluded.since_ms"),
            dossier, custody.unit, custody.officer, custody.since);
}

}  // namespace motcua::store
