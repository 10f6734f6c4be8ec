// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/changed_stores.h"

#include "core/journal/event_hash.h"
#include "tests/support/catch2.h"

#include <sqlite3.h>

#include <QFile>

namespace motcua::test {

namespace {

using Chance = std::mt19937;

/// \returns how many rows it changed.
int run(sqlite3* store, const QString& sql) {
    const int before = sqlite3_total_changes(store);
    char* error = nullptr;
    const int code = sqlite3_exec(store, sql.toUtf8().constData(), nullptr, nullptr, &error);
    const QString told = QString::fromUtf8(error);
    sqlite3_free(error);
    // A rule of the tables may forbid the change: then nobody can make it.
    if ((code & 0xff) == SQLITE_CONSTRAINT) return 0;
    CAPTURE(sql.toStdString(), told.toStdString());
    REQUIRE(code == SQLITE_OK);
    return sqlite3_total_changes(store) - before;
}

QByteArray value(sqlite3* store, const QString& sql) {
    sqlite3_stmt* statement = nullptr;
    REQUIRE(sqlite3_prepare_v2(store, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK);
    QByteArray out;
    if (sqlite3_step(statement) == SQLITE_ROW)
        out = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                         sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return out;
}

qint64 events(sqlite3* store) {
    return value(store, QStringLiteral("SELECT CAST(max(seq) AS TEXT) FROM event")).toLongLong();
}

QString anySeq(sqlite3* store, Chance& chance) {
    return QString::number(1 + qint64(chance() % quint32(events(store))));
}

/// Flips one bit of one column of one event, or moves its number by a power of two.
BackDoor bit(const char* column, const char* set) {
    return {QStringLiteral("bit of ") + QString::fromLatin1(column),
            [column = QString::fromLatin1(column), set = QString::fromLatin1(set)](sqlite3* store,
                                                                                   Chance& chance) {
                const QString power = QString::number(1 << (chance() % 8));
                return run(store,
                           QStringLiteral("UPDATE event SET %1 = %2 WHERE seq = %3 AND %1 IS NOT NULL")
                               .arg(column, QString(set).replace(u'?', power), anySeq(store, chance))) > 0;
            }};
}

/// Flips a bit of a blob column: read, changed here, written back.
BackDoor blobBit(const char* name) {
    return {QStringLiteral("bit of ") + QString::fromLatin1(name),
            [column = QString::fromLatin1(name)](sqlite3* store, Chance& chance) {
                const QString seq = anySeq(store, chance);
                QByteArray blob =
                    value(store, QStringLiteral("SELECT %1 FROM event WHERE seq = %2").arg(column, seq));
                if (blob.isEmpty()) return false;
                const auto at = qsizetype(chance() % quint32(blob.size()));
                blob[at] = char(blob[at] ^ (1 << (chance() % 8)));
                return run(store, QStringLiteral("UPDATE event SET %1 = x'%2' WHERE seq = %3")
                                      .arg(column, QString::fromLatin1(blob.toHex()), seq)) > 0;
            }};
}

BackDoor statement(const char* name, const char* sql) {
    return {QString::fromLatin1(name), [sql = QString::fromLatin1(sql)](sqlite3* store, Chance& chance) {
                return run(store, QString(sql).replace(QStringLiteral(":seq"), anySeq(store, chance))) > 0;
            }};
}

Event eventAt(sqlite3* store, qint64 seq) {
    const auto column = [&](const char* name) {
        return value(store, QStringLiteral("SELECT CAST(%1 AS BLOB) FROM event WHERE seq = %2")
                                .arg(QString::fromLatin1(name), QString::number(seq)));
    };
    const auto number = [&](const char* name) -> std::optional<qint64> {
        const QByteArray text = column(name);
        return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
    };
    Event event;
    event.seq = seq;
    event.at = {number("at_ms").value_or(0)};
    event.businessDate = QDate::fromString(QString::fromUtf8(column("business_date")), Qt::ISODate);
    if (const auto id = number("actor")) event.actor = OfficerId(*id);
    if (const auto id = number("on_behalf_of")) event.onBehalfOf = OfficerId(*id);
    event.station = QString::fromUtf8(column("station"));
    event.kind = QString::fromUtf8(column("kind"));
    if (const auto id = number("dossier")) event.dossier = DossierId(*id);
    event.schema = int(number("schema").value_or(1));
    event.body = column("body");
    const QByteArray commit = column("personal_data_commit");
    if (!commit.isEmpty()) event.personalDataCommit = commit;
    event.prev = column("prev");
    return event;
}

/// Gives the events from `first` to `last` the hashes that fit them again, as somebody with this program can.
void hashAnew(sqlite3* store, qint64 first, qint64 last) {
    run(store, QStringLiteral("UPDATE event SET hash = randomblob(32) WHERE seq >= %1").arg(first));
    QByteArray prev = value(store, QStringLiteral("SELECT prev FROM event WHERE seq = %1").arg(first));
    for (qint64 seq = first; seq <= last; ++seq) {
        run(store, QStringLiteral("UPDATE event SET prev = x'%1' WHERE seq = %2")
                       .arg(QString::fromLatin1(prev.toHex()), QString::number(seq)));
        prev = eventHash(eventAt(store, seq));
        run(store, QStringLiteral("UPDATE event SET hash = x'%1' WHERE seq = %2")
                       .arg(QString::fromLatin1(prev.toHex()), QString::number(seq)));
    }
}

bool replaceWithOwnHash(sqlite3* store, Chance& chance) {
    const qint64 seq = anySeq(store, chance).toLongLong();
    const bool changed =
        run(store, QStringLiteral("UPDATE event SET station = station || 'x' WHERE seq = %1").arg(seq));
    const QByteArray hash = eventHash(eventAt(store, seq));
    run(store, QStringLiteral("UPDATE event SET hash = x'%1' WHERE seq = %2")
                   .arg(QString::fromLatin1(hash.toHex()), QString::number(seq)));
    return changed && seq < events(store);
}

bool recomputeAll(sqlite3* store, Chance& chance) {
    const qint64 seq = anySeq(store, chance).toLongLong();
    run(store, QStringLiteral("UPDATE event SET station = station || 'x' WHERE seq = %1").arg(seq));
    hashAnew(store, seq, events(store));
    return true;
}

bool swapTwo(sqlite3* store, Chance& chance) {
    if (events(store) < 2) return false;
    const qint64 one = 1 + qint64(chance() % quint32(events(store) - 1));
    run(store, QStringLiteral("UPDATE event SET seq = -1 WHERE seq = %1").arg(one));
    run(store, QStringLiteral("UPDATE event SET seq = %1 WHERE seq = %2")
                   .arg(QString::number(one), QString::number(one + 1)));
    return run(store, QStringLiteral("UPDATE event SET seq = %1 WHERE seq = -1").arg(one + 1)) > 0;
}

bool doubleOne(sqlite3* store, Chance& chance) {
    return run(store, QStringLiteral(
                          "INSERT INTO event SELECT (SELECT max(seq) + 1 FROM event), at_ms, business_date, "
                          "actor, on_behalf_of, station, kind, dossier, schema, body, personal_data_commit, "
                          "prev, randomblob(32) FROM event WHERE seq = %1")
                          .arg(anySeq(store, chance))) > 0;
}

bool insertOne(sqlite3* store, Chance& chance) {
    const QString at = anySeq(store, chance);
    run(store, QStringLiteral("UPDATE event SET seq = -seq - 1 WHERE seq >= %1").arg(at));
    run(store, QStringLiteral("UPDATE event SET seq = -seq WHERE seq < 0"));
    return run(store, QStringLiteral(
                          "INSERT INTO event SELECT %1, at_ms, business_date, actor, on_behalf_of, station, "
                          "'dossier.acted', dossier, schema, body, NULL, randomblob(32), randomblob(32) "
                          "FROM event ORDER BY seq LIMIT 1")
                          .arg(at)) > 0;
}

/// Cuts the tail off, and what the rows know of it: what stays looks like a store of earlier.
bool cutTail(sqlite3* store, Chance&) {
    return run(store, QStringLiteral(
                          "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event) AND dossier IS NULL")) >
           0;
}

}  // namespace

const QList<BackDoor>& backDoors() {
    static const QList<BackDoor> doors{
        bit("at_ms", "at_ms + ?"),
        bit("business_date", "date(business_date, '-? days')"),
        bit("actor", "actor % 5 + 1 + (actor % 5 + 1 = actor)"),
        bit("station", "station || '?'"),
        bit("kind", "kind || '?'"),
        bit("dossier", "dossier % 2 + 1 + (dossier % 2 + 1 = dossier)"),
        bit("schema", "schema + ?"),
        blobBit("body"),
        blobBit("personal_data_commit"),
        blobBit("prev"),
        blobBit("hash"),
        statement("on behalf of",
                  "UPDATE event SET on_behalf_of = 1 WHERE seq = :seq AND on_behalf_of IS NULL"),
        statement("event deleted",
                  "DELETE FROM event WHERE seq = :seq AND seq < (SELECT max(seq) FROM event)"),
        {QStringLiteral("event doubled"), doubleOne},
        {QStringLiteral("event inserted"), insertOne},
        {QStringLiteral("events swapped"), swapTwo},
        statement("event renumbered", "UPDATE event SET seq = seq + 1000 WHERE seq = :seq"),
        {QStringLiteral("event replaced with its own hash"), replaceWithOwnHash},
        {QStringLiteral("chain computed anew"), recomputeAll, true},
        {QStringLiteral("tail cut off"), cutTail, true},
        statement("due date", "UPDATE dossier SET due_ms = due_ms + 86400000 WHERE id = 1"),
        statement("reception", "UPDATE dossier SET received_at_ms = received_at_ms - 60000 WHERE id = 1"),
        statement("receiver",
                  "UPDATE dossier SET received_by = received_by % 5 + 1 WHERE id = 1 AND received_by <> "
                  "received_by % 5 + 1"),
        statement("sets", "UPDATE dossier SET sets = sets + 1 WHERE id = 1"),
        statement("paper", "UPDATE dossier_paper SET originals = originals + 1 WHERE dossier = 1"),
        statement("clock", "UPDATE clock_event SET at_ms = at_ms + 1 WHERE dossier = 1"),
        statement("citizen", "UPDATE person SET name = name || 'x' WHERE dossier = 1"),
        statement("citizen's number", "UPDATE person SET phone = '0905000999' WHERE dossier = 1"),
        statement("salt", "UPDATE dossier_private SET salt = randomblob(32) WHERE dossier = 1"),
        statement("note", "UPDATE note SET text = text || 'x'"),
        statement("print", "DELETE FROM slip_print"),
        statement("attachment", "UPDATE attachment SET hash = randomblob(32)"),
        statement("attachment's size", "UPDATE attachment SET bytes = bytes + 1"),
        statement("catalogue",
                  "UPDATE procedure_version SET body = CAST('{}' AS BLOB) WHERE id = (SELECT "
                  "procedure_version FROM dossier LIMIT 1)"),
        statement("catalogue with its hash",
                  "UPDATE procedure_version SET body = CAST('{}' AS BLOB), content_hash = randomblob(32) "
                  "WHERE id = 1"),
        statement("first day of a procedure",
                  "UPDATE procedure_version SET valid_from = '2020-01-01' WHERE id = 1"),
        statement("id of a procedure",
                  "UPDATE procedure_version SET id = id + 100000 WHERE id = (SELECT max(id) FROM "
                  "procedure_version WHERE id NOT IN (SELECT procedure_version FROM dossier))"),
        statement("first day of a process",
                  "UPDATE workflow_version SET valid_from = '2020-01-01' WHERE id = 1"),
        statement("text of a process",
                  "UPDATE workflow_version SET body = CAST(replace(CAST(body AS TEXT), '\"name\":', "
                  "'\"name\": ') AS BLOB) WHERE id = 1"),
    };
    return doors;
}

bool isChangedBy(const BackDoor& door, const QString& path, Chance& chance) {
    sqlite3* store = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &store) == SQLITE_OK);
    run(store, QStringLiteral("PRAGMA synchronous = OFF"));
    for (;;) {
        const QByteArray trigger =
            value(store, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1"));
        if (trigger.isEmpty()) break;
        run(store, QStringLiteral("DROP TRIGGER ") + QString::fromUtf8(trigger));
    }
    const bool changed = door.change(store, chance);
    sqlite3_close(store);
    return changed;
}

}  // namespace motcua::test
