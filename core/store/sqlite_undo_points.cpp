// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_undo_points.h"

#include "core/base/json.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace motcua::store {

namespace {

constexpr qint64 kKeptSeconds = 86'400;
constexpr qint64 kActsBetweenClearing = 64;

}  // namespace

std::optional<UndoPoint> SqliteUndoPoints::of(DossierId dossier) const {
    Query query(m_database,
                QStringLiteral("SELECT dossier, event, officer, action, version, until_ms, before "
                               "FROM undo_point WHERE dossier = ?"));
    if (!query.run(dossier).next()) return std::nullopt;
    Columns row(query);
    UndoPoint point;
    point.dossier = row.next<DossierId>();
    point.event = row.next<qint64>();
    point.officer = row.next<OfficerId>();
    point.action = row.next<QString>();
    point.version = row.next<qint64>();
    point.until = row.next<Instant>();
    const auto json = parsedJson(row.next<QString>().toUtf8());
    if (!json) throw StoreError(code::kCorrupt, QStringLiteral("an undo point is unreadable"));
    point.before = json->toObject();
    return point;
}

void SqliteUndoPoints::keep(const UndoPoint& point, Instant now) {
    if (point.event % kActsBetweenClearing == 0)
        execute(m_database, QStringLiteral("DELETE FROM undo_point WHERE until_ms < ?"),
                now.plusSeconds(-kKeptSeconds));
    execute(m_database,
            QStringLiteral("INSERT INTO undo_point (dossier, event, officer, action, version, until_ms, "
                           "before) VALUES (?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (dossier) DO UPDATE SET event = excluded.event, "
                           "officer = excluded.officer, action = excluded.action, "
                           "version = excluded.version, until_ms = excluded.until_ms, "
                           "before = excluded.before"),
            point.dossier, point.event, point.officer, point.action, point.version, point.until,
            QString::fromUtf8(canonicalJson(point.before)));
}

void SqliteUndoPoints::drop(DossierId dossier) {
    execute(m_database, QStringLiteral("DELETE FROM undo_point WHERE dossier = ?"), dossier);
}

}  // namespace motcua::store
