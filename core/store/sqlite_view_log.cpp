// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_view_log.h"

#include "core/base/json.h"
#include "core/journal/commitment.h"
#include "core/journal/field_hash.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/sqlite_journal.h"

#include <QDateTime>

namespace motcua::store {

namespace {

const QString kSelectView = QStringLiteral(
    "SELECT v.seq, v.at_ms, v.officer, v.station, v.kind, v.purpose, v.subjects, coalesce(r.words, ''), "
    "v.words_commit, v.prev, v.hash FROM view_event v LEFT JOIN view_reason r ON r.view = v.seq ");

/// A look as it is kept.
struct Kept {
    ViewEntry entry;
    QString subjects;
    std::optional<QByteArray> commit;
    QByteArray prev;
    QByteArray hash;
};

QString joined(const QList<DossierId>& dossiers) {
    QStringList ids;
    for (const DossierId dossier : dossiers) ids += QString::number(dossier.value());
    return ids.join(QLatin1Char(' '));
}

QList<DossierId> dossiersFrom(const QString& text) {
    QList<DossierId> dossiers;
    for (const QString& id : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        dossiers += DossierId(id.toLongLong());
    return dossiers;
}

QByteArray hashOf(const Kept& kept) {
    const ViewEntry& entry = kept.entry;
    FieldHash hash("motcua-view/1");
    hash.integer(entry.seq).integer(entry.at.ms).integer(entry.officer.value()).text(entry.station);
    hash.text(keyOf(entry.kind)).text(entry.reason.purpose).text(kept.subjects);
    if (kept.commit)
        hash.bytes(*kept.commit);
    else
        hash.absent();
    return hash.bytes(kept.prev).result();
}

QByteArray genesis(Database& database) {
    return FieldHash("motcua-view-genesis/1").text(readMeta(database).storeId).result();
}

Kept keptFrom(const Query& query) {
    Columns row(query);
    Kept kept;
    kept.entry.seq = row.next<qint64>();
    kept.entry.at = row.next<Instant>();
    kept.entry.officer = row.next<OfficerId>();
    kept.entry.station = row.next<QString>();
    kept.entry.kind = understood(viewKindFromKey(row.next<QString>()), "the kind of a look");
    kept.entry.reason.purpose = row.next<QString>();
    kept.subjects = row.next<QString>();
    kept.entry.subjects = dossiersFrom(kept.subjects);
    kept.entry.reason.words = row.next<QString>();
    kept.commit = row.next<std::optional<QByteArray>>();
    kept.prev = row.next<QByteArray>();
    kept.hash = row.next<QByteArray>();
    return kept;
}

QJsonObject objectFrom(const QByteArray& body) {
    const auto json = parsedJson(body);
    if (!json) throw StoreError(code::kCorrupt, QStringLiteral("an event is unreadable"));
    return json->toObject();
}

/// What the journal says of the chain, by kind of event: the latest word.
std::optional<JournalHead> told(Database& database, const QString& kind) {
    Query query(database, QStringLiteral("SELECT body FROM event WHERE kind = ? ORDER BY seq DESC LIMIT 1"));
    if (!query.run(kind).next()) return std::nullopt;
    const QJsonObject body = objectFrom(query.at<QByteArray>(0));
    return JournalHead{body.value(QLatin1String("views")).toInteger(),
                       QByteArray::fromHex(body.value(QLatin1String("head")).toString().toLatin1())};
}

std::optional<QByteArray> commitmentTo(const QString& words, const QByteArray& salt) {
    if (words.isEmpty()) return std::nullopt;
    return commitment(QStringLiteral("view-reason/1"), salt, {words});
}

QHash<qint64, QString> subjectsByView(Database& database) {
    QHash<qint64, QString> out;
    Query query(database, QStringLiteral("SELECT view, dossier FROM view_subject ORDER BY view, dossier"));
    for (query.run(); query.next();) {
        QString& text = out[query.at<qint64>(0)];
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + QString::number(query.at<qint64>(1));
    }
    return out;
}

QHash<qint64, QByteArray> saltsByView(Database& database) {
    QHash<qint64, QByteArray> out;
    Query query(database, QStringLiteral("SELECT view, salt FROM view_reason ORDER BY view"));
    for (query.run(); query.next();) out.insert(query.at<qint64>(0), query.at<QByteArray>(1));
    return out;
}

void keepReason(Database& database, qint64 view, const QByteArray& salt, const QString& words) {
    if (words.isEmpty()) return;
    execute(database, QStringLiteral("INSERT INTO view_reason (view, salt, words) VALUES (?, ?, ?)"), view,
            salt, words);
}

QJsonObject bodyOf(const JournalHead& head) {
    return {{QStringLiteral("views"), head.seq},
            {QStringLiteral("head"), QString::fromLatin1(head.hash.toHex())}};
}

void dropOld(Database& database, const JournalHead& vouched, Instant now,
             const std::function<Event(const QString& kind)>& draft) {
    const QDate oldest = localDate(now).addMonths(-kViewMonths);
    Query last(database, QStringLiteral("SELECT seq, hash FROM view_event WHERE at_ms < ? AND seq <= ? "
                                        "ORDER BY seq DESC LIMIT 1"));
    if (!last.run(fromLocal(oldest, QTime(0, 0)), vouched.seq).next()) return;
    const JournalHead dropped{last.at<qint64>(0), last.at<QByteArray>(1)};
    last.finish();
    for (const char* sql :
         {"DELETE FROM view_reason WHERE view <= ?", "DELETE FROM view_subject WHERE view <= ?",
          "DELETE FROM view_event WHERE seq <= ?"})
        execute(database, QString::fromLatin1(sql), dropped.seq);
    Event event = draft(kViewsDropped);
    event.body = canonicalJson(bodyOf(dropped));
    SqliteJournal(database).append(event);
}

}  // namespace

void SqliteViewLog::append(const ViewEntry& entry) {
    m_database.requireWork(QStringLiteral("keep a look"));
    const JournalHead before = head();
    Kept kept{entry, joined(entry.subjects), std::nullopt, before.hash, {}};
    kept.entry.seq = before.seq + 1;
    const QByteArray salt = newSalt();
    kept.commit = commitmentTo(entry.reason.words, salt);
    kept.hash = hashOf(kept);
    execute(m_database,
            QStringLiteral("INSERT INTO view_event (seq, at_ms, officer, station, kind, purpose, subjects, "
                           "words_commit, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            kept.entry.seq, entry.at, entry.officer, entry.station, keyOf(entry.kind), entry.reason.purpose,
            kept.subjects, kept.commit, kept.prev, kept.hash);
    for (const DossierId dossier : entry.subjects)
        execute(m_database, QStringLiteral("INSERT INTO view_subject (dossier, view) VALUES (?, ?)"), dossier,
                kept.entry.seq);
    keepReason(m_database, kept.entry.seq, salt, entry.reason.words);
}

QList<ViewEntry> SqliteViewLog::of(DossierId dossier) const {
    QList<ViewEntry> entries;
    Query query(m_database,
                kSelectView + QStringLiteral("JOIN view_subject s ON s.view = v.seq WHERE s.dossier = ? "
                                             "ORDER BY v.seq"));
    for (query.run(dossier); query.next();) entries += keptFrom(query).entry;
    return entries;
}

QList<ViewEntry> SqliteViewLog::latest(int limit) const {
    QList<ViewEntry> entries;
    Query query(m_database, kSelectView + QStringLiteral("ORDER BY v.seq DESC LIMIT ?"));
    for (query.run(limit); query.next();) entries += keptFrom(query).entry;
    return entries;
}

JournalHead SqliteViewLog::head() const {
    Query query(m_database, QStringLiteral("SELECT seq, hash FROM view_event ORDER BY seq DESC LIMIT 1"));
    if (query.run().next()) return {query.at<qint64>(0), query.at<QByteArray>(1)};
    query.finish();
    return told(m_database, kViewsDropped).value_or(JournalHead{0, genesis(m_database)});
}

void closeViews(Database& database, Instant now, const std::function<Event(const QString& kind)>& draft) {
    const JournalHead head = SqliteViewLog(database).head();
    const auto closed = told(database, kViewsClosed);
    if (head.seq > (closed ? closed->seq : 0)) {
        Event event = draft(kViewsClosed);
        event.body = canonicalJson(bodyOf(head));
        SqliteJournal(database).append(event);
    }
    if (closed) dropOld(database, *closed, now, draft);
}

void auditViews(Database& database, const std::function<void(const QString& where)>& find) {
    const auto dropped = told(database, kViewsDropped);
    JournalHead head = dropped.value_or(JournalHead{0, genesis(database)});
    const auto closed = told(database, kViewsClosed);
    bool vouched = !closed || closed->seq <= head.seq;
    const QHash<qint64, QString> subjects = subjectsByView(database);
    const QHash<qint64, QByteArray> salts = saltsByView(database);
    Query query(database, kSelectView + QStringLiteral("ORDER BY v.seq"));
    for (query.run(); query.next();) {
        const Kept kept = keptFrom(query);
        const qint64 seq = kept.entry.seq;
        const bool linked = seq == head.seq + 1 && kept.prev == head.hash && hashOf(kept) == kept.hash;
        const bool words =
            !salts.contains(seq) || kept.commit == commitmentTo(kept.entry.reason.words, salts[seq]);
        if (!linked || !words || subjects.value(seq) != kept.subjects)
            find(QStringLiteral("view %1").arg(seq));
        head = {seq, kept.hash};
        if (closed && closed->seq == head.seq) vouched = closed->hash == head.hash;
    }
    if (!vouched) find(QStringLiteral("view checkpoint"));
}

}  // namespace motcua::store
