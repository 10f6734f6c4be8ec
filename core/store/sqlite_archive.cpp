// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_archive.h"

#include "core/dossier/erasure.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <limits>

namespace motcua::store {

namespace {

/// The end of the work, and how a dossier stands with the archive: the numbers of ArchiveState. Binds
/// before which end it is late for the archive, then before which end the retention is over, by class.
const QString kStanding = QStringLiteral(R"(
    WITH standing AS (
        SELECT d.id, d.code, d.procedure_version, d.competent_unit, d.ended_ms,
            coalesce(d.returned_at_ms, d.ended_ms) AS done_ms, a.retention, a.place, a.at_ms, a.officer, a.event,
            CASE
                WHEN p.dossier IS NULL THEN 4
                WHEN a.dossier IS NULL AND coalesce(d.returned_at_ms, d.ended_ms) < ? THEN 1
                WHEN a.dossier IS NULL THEN 0
                WHEN coalesce(d.returned_at_ms, d.ended_ms) < CASE a.retention
                    WHEN '2y' THEN ? WHEN '5y' THEN ? WHEN '10y' THEN ? WHEN '20y' THEN ? WHEN '50y' THEN ?
                    WHEN '70y' THEN ? ELSE -9223372036854775807 END THEN 3
                ELSE 2
            END AS state
        FROM dossier d LEFT JOIN archiving a ON a.dossier = d.id
            LEFT JOIN dossier_private p ON p.dossier = d.id
        WHERE d.ended_ms IS NOT NULL AND d.counted = 1 AND d.status <> 9))");

/// Binds, in this order: done from and before, the state (-1: any) twice, the beginning of the code thrice.
const QString kWanted = QStringLiteral(
    "s.done_ms >= ? AND s.done_ms < ? AND (? = -1 OR s.state = ?) AND (? = '' OR substr(s.code, 1, "
    "length(?)) "
    "= ?)");

struct ArchiveBounds {
    explicit ArchiveBounds(const ArchiveFilter& filter)
        : state(filter.state ? int(*filter.state) : -1), code(filter.code) {
        if (!filter.year) return;
        from = fromLocal(QDate(*filter.year, 1, 1), QTime(0, 0));
        before = fromLocal(QDate(*filter.year + 1, 1, 1), QTime(0, 0));
    }
    Instant from{std::numeric_limits<qint64>::min()};
    Instant before{std::numeric_limits<qint64>::max()};
    int state;
    QString code;
};

/// What ended before it should lie in the archive by now, see archiveBy().
Instant handedOverBefore(QDate today) {
    return fromLocal(QDate(today.year() - 1, 1, 1), QTime(0, 0));
}

Instant yearsBefore(QDate today, int years) {
    return fromLocal(today.addYears(-years), QTime(0, 0));
}

template <class... Values>
Query& runFor(Query& query, const ArchiveFilter& filter, const Values&... more) {
    const QDate today = filter.today;
    const ArchiveBounds bounds(filter);
    return query.run(handedOverBefore(today), yearsBefore(today, 2), yearsBefore(today, 5),
                     yearsBefore(today, 10), yearsBefore(today, 20), yearsBefore(today, 50),
                     yearsBefore(today, 70), bounds.from, bounds.before, bounds.state, bounds.state,
                     bounds.code, bounds.code, bounds.code, more...);
}

std::optional<Archiving> archivingFrom(Columns& row, DossierId dossier) {
    Archiving archiving;
    archiving.dossier = dossier;
    const auto retention = row.next<std::optional<QString>>();
    const auto place = row.next<std::optional<QString>>();
    const auto at = row.next<std::optional<Instant>>();
    const auto officer = row.next<std::optional<OfficerId>>();
    const auto event = row.next<std::optional<qint64>>();
    if (!retention) return std::nullopt;
    archiving.retention = *retention;
    archiving.place = understood(place, "the place of a dossier in the archive");
    archiving.at = understood(at, "when a dossier was archived");
    archiving.officer = understood(officer, "who archived a dossier");
    archiving.event = understood(event, "the event of an archiving");
    return archiving;
}

}  // namespace

ArchivePage SqliteArchive::page(const ArchiveFilter& filter, const std::optional<ArchiveKey>& after,
                                int limit) const {
    Query query(m_database,
                kStanding +
                    QStringLiteral(" SELECT s.id, s.code, v.name, s.competent_unit, s.ended_ms, s.done_ms, "
                                   "s.state, s.retention, s.place, s.at_ms, s.officer, s.event "
                                   "FROM standing s JOIN procedure_version v ON v.id = "
                                   "s.procedure_version WHERE ") +
                    kWanted +
                    QStringLiteral(" AND (s.ended_ms, s.id) > (?, ?) ORDER BY s.ended_ms, s.id LIMIT ?"));
    const ArchiveKey from = after.value_or(ArchiveKey{Instant{std::numeric_limits<qint64>::min()}, 0});
    ArchivePage page;
    std::optional<ArchiveKey> last;
    for (runFor(query, filter, from.ended, from.id, limit + 1); query.next();) {
        if (page.rows.size() == limit) {
            page.next = last;
            break;
        }
        Columns row(query);
        ArchiveRow line;
        line.id = row.next<DossierId>();
        line.code = row.next<QString>();
        line.procedure = row.next<QString>();
        line.unit = row.next<UnitId>();
        last = ArchiveKey{row.next<Instant>(), line.id.value()};
        line.endedOn = localDate(row.next<Instant>());
        line.state = ArchiveState(row.next<int>());
        line.archiving = archivingFrom(row, line.id);
        page.rows += line;
    }
    query.finish();
    return page;
}

qint64 SqliteArchive::count(const ArchiveFilter& filter) const {
    Query query(m_database, kStanding + QStringLiteral(" SELECT count(*) FROM standing s WHERE ") + kWanted);
    return runFor(query, filter).row().at<qint64>(0);
}

std::optional<Archiving> SqliteArchive::of(DossierId dossier) const {
    Query query(m_database, QStringLiteral("SELECT retention, place, at_ms, officer, event FROM archiving "
                                           "WHERE dossier = ?"));
    if (!query.run(dossier).next()) return std::nullopt;
    Columns row(query);
    return archivingFrom(row, dossier);
}

void SqliteArchive::keep(const Archiving& archiving) {
    m_database.requireWork(QStringLiteral("archive a dossier"));
    execute(m_database,
            QStringLiteral("INSERT INTO archiving (dossier, retention, place, at_ms, officer, event) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (dossier) DO UPDATE SET "
                           "retention = excluded.retention, place = excluded.place, at_ms = excluded.at_ms, "
                           "officer = excluded.officer, event = excluded.event"),
            archiving.dossier, archiving.retention, archiving.place, archiving.at, archiving.officer,
            archiving.event);
}

}  // namespace motcua::store
