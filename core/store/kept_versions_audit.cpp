// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_versions_audit.h"

#include "core/base/json.h"
#include "core/dossier/office_events.h"
#include "core/journal/field_hash.h"
#include "core/store/columns.h"
#include "core/store/sqlite_journal.h"

#include <limits>

namespace motcua::store {

namespace {

/// One of the two tables of versions.
struct KeptTable {
    const QString& kind;  ///< of the events that vouch
    const char* what;     ///< as findings name it
    QString named;        ///< what a version after a given id is called by people
    std::optional<KeptVersions> (*rows)(Database&, qint64, std::optional<qint64>);
};

KeptTable procedures() {
    return {office_event::kProceduresKept, "catalogue",
            QStringLiteral("SELECT code FROM procedure_version WHERE id > ? ORDER BY id"), &keptProcedures};
}

KeptTable processes() {
    return {office_event::kProcessesKept, "workflow",
            QStringLiteral("SELECT key FROM workflow_version WHERE id > ? ORDER BY id"), &keptProcesses};
}

/// Reads id, name, number, first day and the bytes of each row; the digest grows with each.
std::optional<KeptVersions> read(Query& query, FieldHash digest, qint64 after, int blobs) {
    KeptVersions kept;
    kept.after = after;
    while (query.next()) {
        Columns row(query);
        kept.to = row.next<qint64>();
        digest.integer(kept.to);
        digest.text(row.next<QString>());
        digest.integer(row.next<qint64>());
        digest.date(row.next<QDate>());
        for (int n = 0; n < blobs; ++n) digest.bytes(row.next<QByteArray>());
        ++kept.count;
    }
    if (kept.count == 0) return std::nullopt;
    kept.digest = digest.result();
    return kept;
}

/// Walks the events of one table. \returns how many versions no event could vouch for.
qint64 audited(Database& database, const KeptTable& table, const CatalogueFinding& found) {
    qint64 last = 0;
    bool isVouched = false;
    Query events(database, QStringLiteral("SELECT seq, body FROM event WHERE dossier IS NULL AND kind = ? "
                                          "ORDER BY seq"));
    for (events.run(table.kind); events.next();) {
        const auto kept = keptVersionsFrom(events.at<QByteArray>(1));
        isVouched = true;
        if (!kept || kept->after != last || table.rows(database, kept->after, kept->to) != *kept)
            found(table.what, QStringLiteral("event %1").arg(events.at<qint64>(0)), QStringLiteral("kept"));
        if (kept) last = kept->to;
    }
    qint64 old = 0;
    Query later(database, table.named);
    for (later.run(last); later.next();) {
        if (isVouched)
            found(table.what, later.at<QString>(0), QStringLiteral("kept"));
        else
            ++old;
    }
    return old;
}

}  // namespace

std::optional<KeptVersions> keptProcedures(Database& database, qint64 after, std::optional<qint64> to) {
    Query query(database, QStringLiteral("SELECT id, code, number, valid_from, content_hash "
                                         "FROM procedure_version WHERE id > ? AND id <= ? ORDER BY id"));
    query.run(after, to.value_or(std::numeric_limits<qint64>::max()));
    return read(query, FieldHash("motcua-procedures/1"), after, 1);
}

std::optional<KeptVersions> keptProcesses(Database& database, qint64 after, std::optional<qint64> to) {
    Query query(database, QStringLiteral("SELECT id, key, number, valid_from, sem_hash, body "
                                         "FROM workflow_version WHERE id > ? AND id <= ? ORDER BY id"));
    query.run(after, to.value_or(std::numeric_limits<qint64>::max()));
    return read(query, FieldHash("motcua-processes/1"), after, 2);
}

qint64 auditKeptVersions(Database& database, const CatalogueFinding& found) {
    return audited(database, procedures(), found) + audited(database, processes(), found);
}

void vouchForOldVersions(Database& database, const std::function<Event(const QString&)>& drafted) {
    SqliteJournal journal(database);
    for (const KeptTable& table : {procedures(), processes()}) {
        if (journal.lastOfOffice({table.kind})) continue;
        const auto kept = table.rows(database, 0, std::nullopt);
        if (!kept) continue;
        Event event = drafted(table.kind);
        event.body = canonicalJson(toJson(*kept));
        journal.append(event);
    }
}

}  // namespace motcua::store
