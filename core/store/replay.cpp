// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/base/json.h"
#include "core/dossier/archive_dossiers.h"
#include "core/dossier/correct_contact.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/erasure.h"
#include "core/dossier/letter.h"
#include "core/dossier/remind_holder.h"
#include "core/dossier/take_fees.h"
#include "core/journal/commitment.h"
#include "core/store/query.h"
#include "core/store/replay_dates.h"
#include "core/store/replay_office.h"
#include "core/store/sqlite_archive.h"
#include "core/store/sqlite_fee_book.h"
#include "core/store/sqlite_letter_book.h"
#include "core/workflow/workflow_json.h"

#include <QSet>
#include <algorithm>

namespace motcua::store {

namespace {

const QString kState = QStringLiteral("state");

/// What was said at the reception and what later events say of the same fields: the last word holds.
QJsonObject foldedFacts(const QList<Told>& events, const QJsonObject& received) {
    QJsonObject facts = received;
    for (const Told& event : events)
        for (auto it = event.body.begin(); it != event.body.end(); ++it)
            if (received.contains(it.key())) facts.insert(it.key(), it.value());
    facts.remove(kState);
    return facts;
}

void compareFacts(const Dossier& dossier, const QList<Told>& events, QStringList& out) {
    const Told& first = events.first();
    if (first.kind != event_kind::kReceived) {
        out += QStringLiteral("received");
        return;
    }
    Actor receiver{{dossier.receivedBy, {}, {}, {}, true, {}}, std::nullopt, {}};
    // The body holds no commitment, so what was erased is no obstacle.
    Dossier salted = dossier;
    salted.personalSalt = QByteArray(32, '\0');
    const auto rebuilt = parsedJson(receivedEvent(salted, receiver).body);
    QJsonObject now = rebuilt ? rebuilt->toObject() : QJsonObject();
    now.remove(kState);
    const QJsonObject facts = foldedFacts(events, first.body);
    for (const QString& later : {event_member::kRegisterVolume, event_member::kParentUnit})
        if (!facts.contains(later)) now.remove(later);
    QSet<QString> fields;
    for (const QString& key : now.keys() + facts.keys()) fields.insert(key);
    for (const QString& key : std::as_const(fields))
        if (now.value(key) != facts.value(key)) out += key;
    if (first.at != dossier.receivedAt) out += QStringLiteral("receivedAt");
    if (first.day != dossier.receivedOn) out += QStringLiteral("receivedOn");
    if (first.actor != std::optional(dossier.receivedBy)) out += QStringLiteral("receivedBy");
}

/// The acts that were taken back: what they said of visits holds no more.
QSet<qint64> undoneIn(const QList<Told>& events) {
    QSet<qint64> undone;
    for (const Told& event : events)
        if (event.kind == event_kind::kUndone)
            undone.insert(event.body.value(QLatin1String("undoes")).toInteger());
    return undone;
}

void compareTokens(const Dossier& dossier, const QList<Told>& events, QStringList& out) {
    QHash<int, QJsonObject> told;
    const QSet<qint64> undone = undoneIn(events);
    for (const Told& event : events) {
        if (undone.contains(event.seq)) continue;
        const QJsonObject state = event.body.value(kState).toObject();
        if (!state.contains(QLatin1String("token"))) continue;
        const int stands = state.value(QLatin1String("token")).toInt();
        told.insert(stands, state);
        // A visit that was taken back leaves its number to the next one.
        if (event.kind == event_kind::kUndone)
            told.removeIf([stands](const auto& visit) { return visit.key() > stands; });
    }
    for (const Token& token : dossier.process.tokens) {
        const auto state = told.constFind(token.no);
        if (state == told.constEnd()) continue;
        const bool fits = state->value(QLatin1String("step")).toString() == token.stepKey &&
                          state->value(QLatin1String("lap")).toInt() == token.lap &&
                          state->value(QLatin1String("unit")).toInteger() == token.unit.value() &&
                          state->value(QLatin1String("role")).toString() == token.role &&
                          state->value(QLatin1String("enteredAt")).toInteger() == token.enteredAt.ms;
        if (!fits) out += QStringLiteral("token %1").arg(token.no);
        told.remove(token.no);
    }
    for (auto lost = told.cbegin(); lost != told.cend(); ++lost)
        out += QStringLiteral("token %1").arg(lost.key());
}

void compareState(const Dossier& dossier, const QList<Told>& events, QStringList& out) {
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [](const Told& event) { return event.body.contains(kState); });
    if (last == events.rend()) return;
    const QJsonObject told = last->body.value(kState).toObject();
    // Through text, so that numbers compare as they are kept.
    const auto read = parsedJson(canonicalJson(stateOf(dossier)));
    const QJsonObject now = read ? read->toObject() : QJsonObject();
    QSet<QString> fields;
    for (const QString& key : now.keys() + told.keys()) fields.insert(key);
    for (const QString& key : std::as_const(fields))
        if (now.value(key) != told.value(key)) out += QStringLiteral("state.") + key;
}

bool wasErased(const QList<Told>& events) {
    return std::any_of(events.begin(), events.end(),
                       [](const Told& event) { return event.kind == event_kind::kErased; });
}

/// In what way the result was taken away, and whether by somebody who was authorised.
void compareReceiver(const Dossier& dossier, const QList<Told>& events, QStringList& out) {
    if (wasErased(events)) return;
    const QSet<qint64> undone = undoneIn(events);
    QString told;
    for (const Told& event : events)
        if (event.body.contains(QLatin1String("receivedBy")) && !undone.contains(event.seq))
            told = event.body.value(QLatin1String("receivedBy")).toString() + u'/' +
                   event.body.value(QLatin1String("returnedBy")).toString();
    QString kept;
    if (dossier.receiver)
        kept = (dossier.receiver->authorised ? QStringLiteral("authorised/") : QStringLiteral("submitter/")) +
               keyOf(dossier.receiver->by);
    if (told != kept) out += QStringLiteral("receiver");
}

void comparePrints(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out) {
    QSet<QString> told;
    for (const Told& event : events)
        if (event.kind == event_kind::kPrinted)
            told.insert(QStringLiteral("%1/%2/%3/%4")
                            .arg(event.body.value(QLatin1String("form")).toString(),
                                 QString::number(event.body.value(QLatin1String("print")).toInt()),
                                 QString::number(event.at.ms),
                                 QString::number(event.actor ? event.actor->value() : 0)));
    QSet<QString> rows;
    Query query(database,
                QStringLiteral("SELECT form, number, at_ms, officer FROM slip_print WHERE dossier = ?"));
    for (query.run(dossier); query.next();)
        rows.insert(QStringLiteral("%1/%2/%3/%4")
                        .arg(query.at<QString>(0), QString::number(query.at<qint64>(1)),
                             QString::number(query.at<qint64>(2)), QString::number(query.at<qint64>(3))));
    if (rows != told) out += QStringLiteral("print");
}

/// Of each visit of a step the last reminder.
void compareReminders(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out) {
    QHash<int, qint64> told;
    for (const Told& event : events)
        if (event.kind == event_kind::kReminded)
            told.insert(event.body.value(QLatin1String("token")).toInt(), event.seq);
    QHash<int, qint64> rows;
    Query query(database, QStringLiteral("SELECT token, event FROM reminder WHERE dossier = ?"));
    for (query.run(dossier); query.next();) rows.insert(query.at<int>(0), query.at<qint64>(1));
    if (rows != told) out += QStringLiteral("reminder");
}

/// Each receipt as its events say it, and how far it is cancelled.
void compareFees(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out) {
    const auto text = [](qint64 unit, qint64 year, qint64 number, qint64 amount, const QString& by) {
        return QStringLiteral("%1/%2/%3/%4/").arg(unit).arg(year).arg(number).arg(amount) + by;
    };
    struct Cancelling {
        qint64 proposedBy = 0;
        QString reason;
        bool done = false;
        bool operator==(const Cancelling&) const = default;
    };
    QHash<QString, Cancelling> told;
    for (const Told& event : events) {
        if (!event.kind.startsWith(QLatin1String("fees."))) continue;
        const auto number = [&](const char* key) { return event.body.value(QLatin1String(key)).toInteger(); };
        Cancelling& one = told[text(number("unit"), number("year"), number("number"), number("amount"),
                                    event.body.value(QLatin1String("by")).toString())];
        if (event.kind == fee_event::kCancelProposed)
            one = {event.actor ? event.actor->value() : 0,
                   event.body.value(QLatin1String("reason")).toString(), false};
        else if (event.kind == fee_event::kCancelDeclined)
            one = {};
        else
            one.done = event.kind == fee_event::kCancelled;
    }
    QHash<QString, Cancelling> rows;
    for (const FeePayment& one : SqliteFeeBook(database).of(dossier))
        rows.insert(text(one.unit.value(), one.year, one.number, one.amount.amount, keyOf(one.by)),
                    {one.proposedBy ? one.proposedBy->value() : 0,
                     one.reason ? keyOf(*one.reason) : QString(), one.cancelledAt.has_value()});
    if (rows != told) out += QStringLiteral("fees");
}

/// Class, officer and time as the last event says them, and the place that it vouches for.
void compareArchiving(Database& database, const Dossier& dossier, const QList<Told>& events,
                      QStringList& out) {
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [](const Told& event) { return event.kind == event_kind::kArchived; });
    const auto row = SqliteArchive(database).of(dossier.id);
    bool fits = row.has_value() == (last != events.rend());
    if (fits && row)
        fits = row->event == last->seq && row->at == last->at && std::optional(row->officer) == last->actor &&
               row->retention == last->body.value(QLatin1String("retention")).toString() &&
               (dossier.personalSalt.isEmpty()
                    ? row->place.isEmpty()
                    : last->commit == std::optional(archivingCommitment(row->place, dossier.personalSalt)));
    if (!fits) out += QStringLiteral("archiving");
}

QHash<qint64, QString> notesOf(Database& database, DossierId dossier) {
    QHash<qint64, QString> notes;
    Query query(database, QStringLiteral("SELECT event, text FROM note WHERE dossier = ?"));
    for (query.run(dossier); query.next();) notes.insert(query.at<qint64>(0), query.at<QString>(1));
    return notes;
}

/// Whether what vouched for an act is gone once it was taken back: its receiver, its payment.
bool leavesNothing(const Told& event) {
    const QJsonObject obligation = event.body.value(QLatin1String("obligation")).toObject();
    return event.body.contains(QLatin1String("receivedBy")) || obligation.contains(QLatin1String("state"));
}

/// What the last event that told personal data vouched for: the reception, or a correction since.
std::optional<QByteArray> voucherOf(const QList<Told>& events) {
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const Told& event) {
        return event.kind == event_kind::kReceived || event.kind == event_kind::kContactCorrected;
    });
    return last == events.rend() ? std::nullopt : last->commit;
}

/// What was erased needs no voucher; what is there must be what was promised.
void compareCommitments(Database& database, const Dossier& dossier, const QList<Told>& events,
                        QStringList& out) {
    if (wasErased(events)) {
        if (!dossier.personalSalt.isEmpty() || !dossier.submitter.name.isEmpty())
            out += QStringLiteral("erased");
        return;
    }
    constexpr qsizetype kSaltBytes = 32;
    if (dossier.personalSalt.size() != kSaltBytes) {
        out += QStringLiteral("commitment");
        return;
    }
    if (voucherOf(events) != std::optional(personalCommitment(dossier))) out += QStringLiteral("commitment");
    QHash<qint64, QString> notes = notesOf(database, dossier.id);
    QHash<qint64, Letter> letters;
    for (const Letter& letter : SqliteLetterBook(database).of(dossier.id))
        letters.insert(letter.event, letter);
    const QHash<qint64, QString> documents = documentNumbers(database, dossier.id);
    const QSet<qint64> undone = undoneIn(events);
    for (const Told& event : events) {
        const QString note = notes.take(event.seq);
        if (event.kind != event_kind::kActed) continue;
        // Who received the result and the number of a receipt went when the act was taken back.
        if (undone.contains(event.seq) && leavesNothing(event)) continue;
        Dossier then = dossier;
        if (!event.body.contains(QLatin1String("receivedBy"))) then.receiver.reset();
        const auto letter = letters.constFind(event.seq);
        const QByteArray promised = letter != letters.cend() ? contentCommitment(*letter)
                                    : documents.contains(event.seq)
                                        ? documentCommitment(then, note, documents.value(event.seq))
                                        : actCommitment(then, note);
        if (event.commit && *event.commit != promised) out += QStringLiteral("note %1").arg(event.seq);
    }
    for (auto stray = notes.cbegin(); stray != notes.cend(); ++stray)
        out += QStringLiteral("note %1").arg(stray.key());
}

QString stepNameIn(const WorkflowDefinition& process, const QString& key) {
    const WorkflowStep* step = key.isEmpty() ? nullptr : process.step(key);
    return step ? step->name : QString();
}

}  // namespace

QStringList Replay::contradictions(const Dossier& dossier) {
    const QList<Told> events = eventsOf(m_database, dossier.id);
    if (events.isEmpty()) return {QStringLiteral("received")};
    QStringList out;
    compareFacts(dossier, events, out);
    compareState(dossier, events, out);
    compareTokens(dossier, events, out);
    compareReceiver(dossier, events, out);
    comparePrints(m_database, dossier.id, events, out);
    compareReminders(m_database, dossier.id, events, out);
    compareFees(m_database, dossier.id, events, out);
    compareArchiving(m_database, dossier, events, out);
    compareOffice(m_database, dossier.id, events, out);
    compareDates(m_database, dossier.id, events, out);
    compareCommitments(m_database, dossier, events, out);
    const WorkflowDefinition& process = processOf(dossier);
    out += m_derived.contradictions(dossier, events, process);
    if (stepNameIn(process, dossier.currentStep()) != dossier.stepName) out += QStringLiteral("stepName");
    std::sort(out.begin(), out.end());
    return out;
}

const WorkflowDefinition& Replay::processOf(const Dossier& dossier) {
    auto process = m_processes.find(dossier.workflowVersion.value());
    if (process == m_processes.end()) {
        Query query(m_database, QStringLiteral("SELECT body FROM workflow_version WHERE id = ?"));
        const auto json = parsedJson(query.run(dossier.workflowVersion).row().at<QByteArray>(0));
        const auto read =
            json ? workflowFromJson(json->toObject()) : Outcome<WorkflowDefinition>(json.refusals());
        process = m_processes.insert(dossier.workflowVersion.value(), read ? *read : WorkflowDefinition());
    }
    return *process;
}

}  // namespace motcua::store
