// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_letter_book.h"

#include "core/base/json.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace motcua::store {

namespace {

const QString kLetterColumns = QStringLiteral(
    "SELECT l.id, l.dossier, l.form, l.state, l.unit, l.number, l.document_no, l.document_date, "
    "l.legal_basis, l.reason, l.at_ms, l.officer, l.event, l.previous_due_ms, l.new_due_ms, l.requested_on, "
    "l.overridden, l.late, p.salt, p.content "
    "FROM letter l LEFT JOIN letter_private p ON p.letter = l.id ");

/// Its content is empty once it was erased.
void readContent(Columns& row, Letter& letter) {
    letter.salt = row.next<std::optional<QByteArray>>().value_or(QByteArray());
    const auto text = row.next<std::optional<QString>>();
    if (!text) return;
    const auto json = parsedJson(text->toUtf8());
    if (!json) throw StoreError(code::kCorrupt, QStringLiteral("the content of a letter is unreadable"));
    letter.content = letterContentFrom(json->toObject());
}

Letter letterFrom(const Query& query) {
    Columns row(query);
    Letter letter;
    letter.id = row.next<qint64>();
    letter.dossier = row.next<std::optional<DossierId>>();
    letter.form = row.next<QString>();
    letter.state = understood(letterStateFromKey(row.next<QString>()), "the state of a letter");
    letter.unit = row.next<UnitId>();
    letter.number = row.next<qint64>();
    letter.documentNo = row.next<QString>();
    letter.documentDate = row.next<std::optional<QDate>>();
    letter.legalBasis = row.next<QString>();
    letter.reason = row.next<QString>();
    letter.at = row.next<Instant>();
    letter.officer = row.next<OfficerId>();
    letter.event = row.next<qint64>();
    letter.previousDue = row.next<std::optional<Instant>>();
    letter.newDue = row.next<std::optional<Instant>>();
    letter.requestedOn = row.next<std::optional<QDate>>();
    letter.overridden = row.next<bool>();
    letter.late = row.next<bool>();
    readContent(row, letter);
    return letter;
}

}  // namespace

qint64 SqliteLetterBook::nextNumber(UnitId unit, const QString& form, int year) {
    return Query(m_database,
                 QStringLiteral("INSERT INTO letter_series (unit, form, year, last) VALUES (?, ?, ?, 1) "
                                "ON CONFLICT (unit, form, year) DO UPDATE SET last = letter_series.last + 1 "
                                "RETURNING last"))
        .run(unit, form, year)
        .row()
        .at<qint64>(0);
}

qint64 SqliteLetterBook::add(const Letter& letter) {
    const auto id = Query(m_database, QStringLiteral(R"(
        INSERT INTO letter (dossier, form, state, unit, number, document_no, document_date, legal_basis,
            reason, at_ms, officer, event, previous_due_ms, new_due_ms, requested_on, overridden, late)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"))
                        .run(letter.dossier, letter.form, keyOf(letter.state), letter.unit, letter.number,
                             letter.documentNo, letter.documentDate, letter.legalBasis, letter.reason,
                             letter.at, letter.officer, letter.event, letter.previousDue, letter.newDue,
                             letter.requestedOn, letter.overridden, letter.late)
                        .row()
                        .at<qint64>(0);
    execute(m_database, QStringLiteral("INSERT INTO letter_private (letter, salt, content) VALUES (?, ?, ?)"),
            id, letter.salt, QString::fromUtf8(canonicalJson(toJson(letter.content))));
    return id;
}

QList<Letter> SqliteLetterBook::of(DossierId dossier) const {
    QList<Letter> letters;
    Query query(m_database, kLetterColumns + QStringLiteral("WHERE l.dossier = ? ORDER BY l.id"));
    for (query.run(dossier); query.next();) letters += letterFrom(query);
    return letters;
}

std::optional<Letter> SqliteLetterBook::openProposal(DossierId dossier) const {
    if (!m_database.sides().mayHave(dossier, Side::Letters)) return std::nullopt;
    Query query(m_database, kLetterColumns + QStringLiteral("WHERE l.dossier = ? AND l.state = 'proposed'"));
    if (!query.run(dossier).next()) return std::nullopt;
    return letterFrom(query);
}

void SqliteLetterBook::settle(qint64 letter, LetterState state, qint64 event) {
    const int changed = execute(m_database,
                                QStringLiteral("UPDATE letter SET state = ?, settled_by = ? "
                                               "WHERE id = ? AND state = 'proposed'"),
                                keyOf(state), event, letter);
    if (changed != 1) throw LogicError(QStringLiteral("a proposal that is not open was settled"));
}

void SqliteLetterBook::correctDates(const Letter& letter) {
    const int changed = execute(m_database,
                                QStringLiteral("UPDATE letter SET document_date = ?, requested_on = ? "
                                               "WHERE id = ? AND state = 'issued'"),
                                letter.documentDate, letter.requestedOn, letter.id);
    if (changed != 1) throw LogicError(QStringLiteral("a letter that does not count was redated"));
}

void SqliteLetterBook::undo(qint64 event) {
    execute(m_database, QStringLiteral("UPDATE letter SET state = 'undone' WHERE event = ?"), event);
    execute(m_database,
            QStringLiteral("UPDATE letter SET state = 'proposed', settled_by = NULL WHERE settled_by = ?"),
            event);
}

}  // namespace motcua::store
