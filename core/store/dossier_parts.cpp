// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_parts.h"

#include "core/base/text.h"
#include "core/store/columns.h"

namespace motcua::store {

namespace {

const QString kSubmitter = QStringLiteral("submitter");
const QString kOwner = QStringLiteral("owner");

QString keyOf(TokenState state) {
    switch (state) {
        case TokenState::Active:
            return QStringLiteral("active");
        case TokenState::Waiting:
            return QStringLiteral("waiting");
        case TokenState::Done:
            return QStringLiteral("done");
        case TokenState::Cancelled:
            break;
    }
    return QStringLiteral("cancelled");
}

std::optional<TokenState> tokenStateFromKey(const QString& key) {
    for (const TokenState state :
         {TokenState::Active, TokenState::Waiting, TokenState::Done, TokenState::Cancelled})
        if (keyOf(state) == key) return state;
    return std::nullopt;
}

void readPapers(Database& database, Dossier& dossier) {
    Query query(database, QStringLiteral("SELECT required_index, name, originals, certified, photocopies "
                                         "FROM dossier_paper WHERE dossier = ? ORDER BY no"));
    for (query.run(dossier.id); query.next();)
        dossier.papers += SubmittedPaper{query.at<int>(0), query.at<QString>(1), query.at<int>(2),
                                         query.at<int>(3), query.at<int>(4)};
}

void readFees(Database& database, Dossier& dossier) {
    Query query(database,
                QStringLiteral("SELECT name, amount FROM dossier_fee WHERE dossier = ? ORDER BY no"));
    for (query.run(dossier.id); query.next();)
        dossier.fees += DueFee{query.at<QString>(0), query.at<std::optional<Dong>>(1)};
}

void readLedger(Database& database, Dossier& dossier) {
    Query query(database, QStringLiteral("SELECT kind, at_ms, until_ms, reason, legal_basis, document_no, "
                                         "responsible FROM clock_event WHERE dossier = ? ORDER BY no"));
    for (query.run(dossier.id); query.next();) {
        Columns row(query);
        ClockEvent event;
        event.kind = understood(clockEventKindFromKey(row.next<QString>()), "a clock event");
        event.at = row.next<Instant>();
        event.until = row.next<std::optional<Instant>>();
        event.reason = understood(clockReasonFromKey(row.next<QString>()), "the reason of a clock event");
        event.legalBasis = row.next<QString>();
        event.documentNo = row.next<QString>();
        if (const auto key = row.next<std::optional<QString>>())
            event.responsible = understood(responsibleFromKey(*key), "who a clock waits for");
        dossier.ledger += event;
    }
}

void readTokens(Database& database, Dossier& dossier) {
    Query query(database, QStringLiteral("SELECT no, step, state, lap, entered_ms, left_ms, unit, role, "
                                         "assignee, previous_step, asker FROM token WHERE dossier = ? "
                                         "ORDER BY no"));
    for (query.run(dossier.id); query.next();) {
        Columns row(query);
        const int no = row.next<int>();
        const auto step = row.next<QString>();
        const TokenState state = understood(tokenStateFromKey(row.next<QString>()), "a token");
        const int lap = row.next<int>();
        const auto entered = row.next<Instant>();
        const auto left = row.next<std::optional<Instant>>();
        const auto unit = row.next<UnitId>();
        const auto role = row.next<QString>();
        const auto assignee = row.next<std::optional<OfficerId>>();
        const auto previous = row.next<QString>();
        const auto asker = row.next<std::optional<int>>();
        dossier.process.tokens +=
            Token{no, step, state, lap, entered, left, unit, role, assignee, previous, asker};
    }
}

void readPersons(Database& database, Dossier& dossier) {
    Query query(database,
                QStringLiteral("SELECT role, kind, name, personal_id, tax_code, birth_date, gender, "
                               "address, phone, email FROM person WHERE dossier = ?"));
    for (query.run(dossier.id); query.next();) {
        Columns row(query);
        const bool isOwner = row.next<QString>() == kOwner;
        const Person person = personFrom(row);
        if (isOwner)
            dossier.owner = person;
        else
            dossier.submitter = person;
    }
}

void insertPerson(Database& database, DossierId dossier, const QString& role, const Person& person) {
    execute(
        database,
        QStringLiteral("INSERT INTO person (dossier, role, kind, name, name_folded, personal_id, tax_code, "
                       "birth_date, gender, address, phone, email) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        dossier, role, motcua::keyOf(person.kind), person.name, folded(person.name), person.personalId,
        person.taxCode, person.birthDate ? std::optional(person.birthDate->toIso()) : std::nullopt,
        person.gender ? std::optional(toKey(*person.gender)) : std::nullopt, person.address, person.phone,
        person.email);
}

/// Rows behind the last one that is wanted.
void cutOff(Database& database, const QString& table, DossierId dossier, int last) {
    execute(database, QStringLiteral("DELETE FROM %1 WHERE dossier = ? AND no > ?").arg(table), dossier,
            last);
}

void keepLedger(Database& database, const QList<ClockEvent>& kept, const Dossier& dossier) {
    if (kept.size() > dossier.ledger.size())
        cutOff(database, QStringLiteral("clock_event"), dossier.id, int(dossier.ledger.size()));
    for (qsizetype at = 0; at < dossier.ledger.size(); ++at) {
        const ClockEvent& event = dossier.ledger.at(at);
        if (at < kept.size() && kept.at(at) == event) continue;
        execute(database,
                QStringLiteral(
                    "INSERT INTO clock_event (dossier, no, kind, at_ms, until_ms, reason, legal_basis, "
                    "document_no, responsible) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (dossier, no) DO UPDATE SET kind = excluded.kind, at_ms = excluded.at_ms, "
                    "until_ms = excluded.until_ms, reason = excluded.reason, "
                    "legal_basis = excluded.legal_basis, document_no = excluded.document_no, "
                    "responsible = excluded.responsible"),
                dossier.id, int(at) + 1, toKey(event.kind), event.at, event.until, toKey(event.reason),
                event.legalBasis, event.documentNo,
                event.responsible ? std::optional(toKey(*event.responsible)) : std::nullopt);
    }
}

void keepToken(Database& database, DossierId dossier, const Token& token) {
    execute(
        database,
        QStringLiteral(
            "INSERT INTO token (dossier, no, step, state, lap, entered_ms, left_ms, unit, role, assignee, "
            "previous_step, asker) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (dossier, no) DO UPDATE SET step = excluded.step, state = excluded.state, "
            "lap = excluded.lap, entered_ms = excluded.entered_ms, left_ms = excluded.left_ms, "
            "unit = excluded.unit, role = excluded.role, assignee = excluded.assignee, "
            "previous_step = excluded.previous_step, asker = excluded.asker"),
        dossier, token.no, token.stepKey, keyOf(token.state), token.lap, token.enteredAt, token.leftAt,
        token.unit, token.role, token.assignee, token.previousStep, token.asker);
}

/// The live one last: of a dossier's visits one at most is live at any time, and a recall makes an older one
/// live again.
void keepTokens(Database& database, const QList<Token>& kept, const Dossier& dossier) {
    const QList<Token>& tokens = dossier.process.tokens;
    const int last = tokens.isEmpty() ? 0 : tokens.last().no;
    if (!kept.isEmpty() && kept.last().no > last) cutOff(database, QStringLiteral("token"), dossier.id, last);
    for (const bool live : {false, true})
        for (const Token& token : tokens)
            if (token.isLive() == live && !kept.contains(token)) keepToken(database, dossier.id, token);
}

}  // namespace

Person personFrom(Columns& row) {
    Person person;
    person.kind = understood(personKindFromKey(row.next<QString>()), "the kind of a person");
    person.name = row.next<QString>();
    person.personalId = row.next<QString>();
    person.taxCode = row.next<QString>();
    if (const auto text = row.next<std::optional<QString>>()) {
        const auto date = BirthDate::parsed(*text);
        if (!date) throw StoreError(code::kCorrupt, QStringLiteral("a date of birth is unreadable"));
        person.birthDate = *date;
    }
    if (const auto key = row.next<std::optional<QString>>())
        person.gender = understood(genderFrom(*key), "a gender");
    person.address = row.next<QString>();
    person.phone = row.next<QString>();
    person.email = row.next<QString>();
    return person;
}

void readParts(Database& database, Dossier& dossier) {
    readPersons(database, dossier);
    readPapers(database, dossier);
    readFees(database, dossier);
    readProcess(database, dossier);
}

void readProcess(Database& database, Dossier& dossier) {
    dossier.ledger.clear();
    dossier.process.tokens.clear();
    readLedger(database, dossier);
    readTokens(database, dossier);
}

void insertParts(Database& database, const Dossier& dossier) {
    insertPerson(database, dossier.id, kSubmitter, dossier.submitter);
    if (dossier.owner) insertPerson(database, dossier.id, kOwner, *dossier.owner);
    int no = 0;
    for (const SubmittedPaper& paper : dossier.papers)
        execute(database,
                QStringLiteral("INSERT INTO dossier_paper (dossier, no, required_index, name, originals, "
                               "certified, photocopies) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                dossier.id, ++no, paper.index, paper.name, paper.originals, paper.certified,
                paper.photocopies);
    no = 0;
    for (const DueFee& fee : dossier.fees)
        execute(database,
                QStringLiteral("INSERT INTO dossier_fee (dossier, no, name, amount) VALUES (?, ?, ?, ?)"),
                dossier.id, ++no, fee.name, fee.amount);
}

void rewriteContact(Database& database, const Dossier& dossier) {
    const auto rewrite = [&](const QString& role, const Person& person) {
        execute(database,
                QStringLiteral(
                    "UPDATE person SET address = ?, phone = ?, email = ? WHERE dossier = ? AND role = ?"),
                person.address, person.phone, person.email, dossier.id, role);
    };
    rewrite(kSubmitter, dossier.submitter);
    if (dossier.owner) rewrite(kOwner, *dossier.owner);
}

void keepProcess(Database& database, const Dossier& kept, const Dossier& dossier) {
    keepLedger(database, kept.ledger, dossier);
    keepTokens(database, kept.process.tokens, dossier);
}

}  // namespace motcua::store
