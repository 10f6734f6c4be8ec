// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_erasures.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/erase_list.h"
#include "core/store/leave_no_byte.h"
#include "core/store/query.h"
#include "core/store/search_words.h"
#include "core/store/sqlite_attachments.h"

namespace motcua::store {

namespace {

const QString kSelectErasure = QStringLiteral(
    "SELECT e.id, e.dossier, d.code, e.ground, e.retention, e.state, e.proposed_by, e.proposed_ms, "
    "e.first_approver, e.second_approver, e.erased_ms, coalesce(e.erased_event, 0) "
    "FROM erasure e JOIN dossier d ON d.id = e.dossier ");

Erasure erasureFrom(const Query& query) {
    Columns row(query);
    Erasure erasure;
    erasure.id = row.next<qint64>();
    erasure.dossier = row.next<DossierId>();
    erasure.code = row.next<QString>();
    erasure.ground = row.next<QString>();
    erasure.retention = row.next<QString>();
    erasure.state = understood(erasureStateFromKey(row.next<QString>()), "the state of an erasure");
    erasure.proposedBy = row.next<OfficerId>();
    erasure.proposedAt = row.next<Instant>();
    for (int i = 0; i < 2; ++i)
        if (const auto approver = row.next<std::optional<OfficerId>>()) erasure.approvers += *approver;
    erasure.erasedAt = row.next<std::optional<Instant>>();
    erasure.event = row.next<qint64>();
    return erasure;
}

std::optional<OfficerId> approver(const Erasure& erasure, qsizetype i) {
    return i < erasure.approvers.size() ? std::optional(erasure.approvers.at(i)) : std::nullopt;
}

QList<qint64> numbersOf(Database& database, const char* sql, DossierId dossier) {
    QList<qint64> numbers;
    Query query(database, QString::fromLatin1(sql));
    for (query.run(dossier); query.next();) numbers += query.at<qint64>(0);
    return numbers;
}

/// The dossier is found by its code and its procedure from now on.
void forgetWords(Database& database, const Dossier& dossier) {
    unindexWords(database, dossier);
    Dossier nameless = dossier;
    nameless.submitter = {};
    nameless.owner.reset();
    indexWords(database, nameless);
}

}  // namespace

QList<Erasure> SqliteErasures::all() const {
    QList<Erasure> erasures;
    Query query(m_database, kSelectErasure + QStringLiteral("ORDER BY e.id DESC"));
    for (query.run(); query.next();) erasures += erasureFrom(query);
    return erasures;
}

std::optional<Erasure> SqliteErasures::find(qint64 id) const {
    Query query(m_database, kSelectErasure + QStringLiteral("WHERE e.id = ?"));
    if (!query.run(id).next()) return std::nullopt;
    return erasureFrom(query);
}

std::optional<Erasure> SqliteErasures::of(DossierId dossier) const {
    Query query(m_database, kSelectErasure + QStringLiteral("WHERE e.dossier = ? AND e.state <> 'rejected'"));
    if (!query.run(dossier).next()) return std::nullopt;
    return erasureFrom(query);
}

qint64 SqliteErasures::add(const Erasure& erasure) {
    m_database.requireWork(QStringLiteral("propose an erasure"));
    return Query(m_database,
                 QStringLiteral("INSERT INTO erasure (dossier, ground, retention, state, proposed_by, "
                                "proposed_ms) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
        .run(erasure.dossier, erasure.ground, erasure.retention, keyOf(erasure.state), erasure.proposedBy,
             erasure.proposedAt)
        .row()
        .at<qint64>(0);
}

void SqliteErasures::update(const Erasure& erasure) {
    const int changed =
        execute(m_database,
                QStringLiteral(
                    "UPDATE erasure SET state = ?, first_approver = ?, second_approver = ?, erased_ms = ?, "
                    "erased_event = ? WHERE id = ?"),
                keyOf(erasure.state), approver(erasure, 0), approver(erasure, 1), erasure.erasedAt,
                erasure.event > 0 ? std::optional(erasure.event) : std::nullopt, erasure.id);
    if (changed != 1) throw LogicError(QStringLiteral("an erasure that is not there"));
}

ErasedRecords SqliteErasures::takeAway(const Dossier& dossier) {
    m_database.requireWork(QStringLiteral("erase personal data"));
    const DossierId id = dossier.id;
    ErasedRecords records;
    forgetWords(m_database, dossier);
    records.notes = numbersOf(m_database, "SELECT event FROM note WHERE dossier = ? ORDER BY event", id);
    records.letters = numbersOf(m_database, "SELECT id FROM letter WHERE dossier = ? ORDER BY id", id);
    records.scans = numbersOf(m_database, "SELECT no FROM attachment WHERE dossier = ? ORDER BY no", id);
    records.files = SqliteAttachments(m_database).forget(id);
    records.persons = execute(m_database, QStringLiteral("DELETE FROM person WHERE dossier = ?"), id);
    for (const char* sql :
         {"DELETE FROM dossier_private WHERE dossier = ?", "DELETE FROM note WHERE dossier = ?",
          "DELETE FROM undo_point WHERE dossier = ?",
          "DELETE FROM letter_private WHERE letter IN (SELECT l.id FROM letter l WHERE l.dossier = ?)",
          "DELETE FROM view_reason WHERE view IN (SELECT s.view FROM view_subject s WHERE s.dossier = ?)",
          "UPDATE archiving SET place = '' WHERE dossier = ?",
          // Papers beyond the list of the procedure were named by hand.
          "UPDATE dossier_paper SET name = '' WHERE required_index = 0 AND dossier = ?"})
        execute(m_database, QString::fromLatin1(sql), id);
    return records;
}

void SqliteErasures::cleanUp() {
    leaveNoByte(m_database);
    writeEraseLists(m_database);
}

}  // namespace motcua::store
