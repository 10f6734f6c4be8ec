// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_journal.h"

#include "core/base/crash_point.h"
#include "core/journal/event_hash.h"
#include "core/store/database.h"
#include "core/store/error.h"
#include "core/store/meta.h"
#include "core/store/query.h"

namespace motcua::store {

namespace {

const QString kEventColumns = QStringLiteral(
    "seq, at_ms, business_date, actor, on_behalf_of, station, kind, dossier, schema, body, "
    "personal_data_commit, prev, hash");

Event eventFrom(const Query& row) {
    Event event;
    event.seq = row.at<qint64>(0);
    event.at = row.at<Instant>(1);
    event.businessDate = row.at<QDate>(2);
    event.actor = row.at<std::optional<OfficerId>>(3);
    event.onBehalfOf = row.at<std::optional<OfficerId>>(4);
    event.station = row.at<QString>(5);
    event.kind = row.at<QString>(6);
    event.dossier = row.at<std::optional<DossierId>>(7);
    event.schema = row.at<int>(8);
    event.body = row.at<QByteArray>(9);
    event.personalDataCommit = row.at<std::optional<QByteArray>>(10);
    event.prev = row.at<QByteArray>(11);
    event.hash = row.at<QByteArray>(12);
    return event;
}

}  // namespace

SqliteJournal::SqliteJournal(Database& database) : m_database(database) {}

Event SqliteJournal::append(const Event& draft) {
    m_database.requireWork(QStringLiteral("append to the journal"));
    if (draft.kind.isEmpty() || !draft.businessDate.isValid())
        throw LogicError(QStringLiteral("an event needs a kind and a date"));
    const JournalHead before = head();
    Event event = draft;
    event.seq = before.seq + 1;
    event.prev = before.hash;
    event.hash = eventHash(event);
    insert(event);
    crashPoint("event written");
    const std::optional<Event> stored = this->event(event.seq);
    if (!stored || stored->hash != event.hash || eventHash(*stored) != event.hash)
        throw StoreError(QStringLiteral("store.readback"),
                         QStringLiteral("event %1 does not come back as it was written").arg(event.seq));
    return *stored;
}

void SqliteJournal::insert(const Event& event) {
    static const QString sql =
        QStringLiteral("INSERT INTO event (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(kEventColumns);
    execute(m_database, sql, event.seq, event.at, event.businessDate, event.actor, event.onBehalfOf,
            event.station, event.kind, event.dossier, event.schema, event.body, event.personalDataCommit,
            event.prev, event.hash);
}

JournalHead SqliteJournal::head() const {
    Query query(m_database, QStringLiteral("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"));
    query.run();
    if (!query.next()) return genesis();
    return {query.at<qint64>(0), query.at<QByteArray>(1)};
}

std::optional<Event> SqliteJournal::lastOfOffice(const QStringList& kinds) const {
    std::optional<Event> last;
    Query query(m_database,
                QStringLiteral("SELECT seq FROM event WHERE dossier IS NULL AND kind = ? AND seq > ? "
                               "ORDER BY seq DESC LIMIT 1"));
    for (const QString& kind : kinds) {
        if (!query.run(kind, last ? last->seq : qint64(0)).next()) continue;
        const auto seq = query.at<qint64>(0);
        query.finish();
        last = event(seq);
    }
    return last;
}

QList<EventTime> SqliteJournal::recentTimes(int most) const {
    Query query(m_database, QStringLiteral("SELECT at_ms, kind FROM event ORDER BY seq DESC LIMIT ?"));
    QList<EventTime> times;
    for (query.run(most); query.next();) times.prepend({query.at<Instant>(0), query.at<QString>(1)});
    return times;
}

std::optional<Event> SqliteJournal::event(qint64 seq) const {
    static const QString sql = QStringLiteral("SELECT %1 FROM event WHERE seq = ?").arg(kEventColumns);
    Query query(m_database, sql);
    query.run(seq);
    if (!query.next()) return std::nullopt;
    return eventFrom(query);
}

ChainVerdict SqliteJournal::verify(const std::optional<JournalHead>& anchor,
                                   const std::optional<JournalHead>& start,
                                   const std::function<void()>& eachEvent) const {
    static const QString sql =
        QStringLiteral("SELECT %1 FROM event WHERE seq > ? ORDER BY seq").arg(kEventColumns);
    const JournalHead from = start ? *start : genesis();
    Query query(m_database, sql);
    query.run(from.seq);
    return verifiedChain(
        from,
        [&]() -> std::optional<Event> {
            if (!query.next()) return std::nullopt;
            if (eachEvent) eachEvent();
            return eventFrom(query);
        },
        anchor);
}

JournalHead SqliteJournal::genesis() const {
    return {0, genesisHash(readMeta(m_database).storeId)};
}

}  // namespace motcua::store
