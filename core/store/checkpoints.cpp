// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpoints.h"

#include "core/base/json.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/desk.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/void_number.h"
#include "core/store/kept_versions_audit.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "core/store/sqlite_journal.h"
#include "core/store/sqlite_view_log.h"
#include "core/store/transaction.h"

namespace motcua::store {

namespace {

QList<NumberRange> numbersOf(Database& database, QDate day) {
    QList<NumberRange> ranges;
    Query query(database, QStringLiteral("SELECT agency, min(ordinal), max(ordinal), count(*) FROM dossier "
                                         "WHERE received_on = ? GROUP BY agency ORDER BY agency"));
    for (query.run(day); query.next();)
        ranges += {query.at<QString>(0) + u'-' + day.toString(QStringLiteral("yyyyMMdd")),
                   query.at<qint64>(1), query.at<qint64>(2), query.at<qint64>(3)};
    return ranges;
}

/// Acts in which a small office let one person do what two should. The body is looked at only where it can
/// be.
QStringList markedSince(Database& database, qint64 seq) {
    QStringList marked;
    Query query(database,
                QStringLiteral("SELECT e.body, d.code FROM event e JOIN dossier d ON d.id = e.dossier "
                               "WHERE e.seq > ? ORDER BY e.seq"));
    for (query.run(seq); query.next();) {
        const QByteArray body = query.at<QByteArray>(0);
        if (!body.contains("\"separation\"")) continue;
        const auto json = parsedJson(body);
        const QString mark = json ? json->toObject().value(event_member::kSeparation).toString() : QString();
        if (!mark.isEmpty()) marked += mark + u' ' + query.at<QString>(1);
    }
    return marked;
}

/// The numbers that were voided.
QStringList voidedSince(Database& database, qint64 seq) {
    QStringList voided;
    Query query(database, QStringLiteral("SELECT d.code FROM event e JOIN dossier d ON d.id = e.dossier "
                                         "WHERE e.seq > ? AND e.kind = ? ORDER BY e.seq"));
    for (query.run(seq, void_event::kVoided); query.next();) voided += query.at<QString>(0);
    return voided;
}

/// Within a Work.
Checkpoint takenNow(Database& database, const Clock& clock, std::optional<OfficerId> officer,
                    const QString& station) {
    Checkpoint checkpoint;
    checkpoint.storeId = readMeta(database).storeId;
    checkpoint.at = clock.now();
    checkpoint.previous = lastCheckpoint(database);
    checkpoint.numbers = numbersOf(database, localDate(checkpoint.at));
    const qint64 since = checkpoint.previous ? checkpoint.previous->seq : 0;
    checkpoint.marked = markedSince(database, since);
    checkpoint.voided = voidedSince(database, since);
    const auto drafted = [&](const QString& kind) {
        Event draft;
        draft.at = checkpoint.at;
        draft.businessDate = localDate(checkpoint.at);
        draft.actor = officer;
        draft.station = station;
        draft.kind = kind;
        return draft;
    };
    closeViews(database, checkpoint.at, drafted);
    vouchForOldVersions(database, drafted);
    Event draft = drafted(kCheckpointKind);
    draft.body = canonicalJson(
        {{QStringLiteral("previous"), checkpoint.previous ? checkpoint.previous->seq : qint64(0)}});
    const Event event = SqliteJournal(database).append(draft);
    checkpoint.head = {event.seq, event.hash};
    return checkpoint;
}

}  // namespace

Checkpoint takenCheckpoint(Database& database, const Clock& clock, std::optional<OfficerId> officer,
                           const QString& station) {
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    Checkpoint checkpoint = takenNow(database, clock, officer, station);
    work->commit();
    return checkpoint;
}

Outcome<Checkpoint> closedDay(Database& database, Desk& desk, const std::optional<Actor>& actor,
                              const QString& station) {
    const auto work = desk.work.begin();
    const Refusals refusals = objectionsToClosing(desk, actor);
    if (!refusals.isEmpty())
        return actor ? noted(desk, *actor, keyOf(Function::CloseDay), refusals) : refusals;
    const auto officer = actor ? std::optional(actor->officer.id) : std::nullopt;
    Checkpoint checkpoint = takenNow(database, desk.clock, officer, station);
    work->commit();
    return checkpoint;
}

std::optional<JournalHead> lastCheckpoint(Database& database) {
    Query query(database, QStringLiteral("SELECT seq, hash FROM event WHERE kind = 'journal.checkpoint' "
                                         "ORDER BY seq DESC LIMIT 1"));
    if (!query.run().next()) return std::nullopt;
    return JournalHead{query.at<qint64>(0), query.at<QByteArray>(1)};
}

std::optional<JournalHead> headBeforeCheckpoint(Database& database) {
    Query query(database, QStringLiteral("SELECT seq, prev FROM event WHERE kind = 'journal.checkpoint' "
                                         "ORDER BY seq DESC LIMIT 1"));
    if (!query.run().next()) return std::nullopt;
    return JournalHead{query.at<qint64>(0) - 1, query.at<QByteArray>(1)};
}

}  // namespace motcua::store
