// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_events.h"

#include "core/base/json.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/office_events.h"
#include "core/journal/commitment.h"
#include "core/workflow/interpreter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua {

namespace {

void put(QJsonObject& object, const char* key, const std::optional<Instant>& at) {
    if (at) object.insert(QLatin1String(key), at->ms);
}

QJsonObject clockEventJson(const ClockEvent& event) {
    QJsonObject object{{QStringLiteral("kind"), toKey(event.kind)},
                       {QStringLiteral("at"), event.at.ms},
                       {QStringLiteral("reason"), toKey(event.reason)}};
    put(object, "until", event.until);
    if (event.responsible) object.insert(QStringLiteral("responsible"), toKey(*event.responsible));
    return object;
}

Event draft(const QString& kind, DossierId dossier, const Actor& actor, Instant at, const QJsonObject& body) {
    return officeEvent(kind, actor, at, body, dossier);
}

QList<std::optional<QString>> fieldsOf(const Person& person) {
    return {keyOf(person.kind),
            person.name,
            person.personalId,
            person.taxCode,
            person.birthDate ? std::optional(person.birthDate->toIso()) : std::nullopt,
            person.gender ? std::optional(toKey(*person.gender)) : std::nullopt,
            person.address,
            person.phone,
            person.email};
}

QJsonArray paperCounts(const QList<SubmittedPaper>& papers) {
    QJsonArray array;
    for (const SubmittedPaper& paper : papers)
        array += QJsonArray{paper.index, paper.originals, paper.certified, paper.photocopies};
    return array;
}

}  // namespace

QJsonObject stateOf(const Dossier& dossier) {
    QJsonObject state{{QStringLiteral("status"), keyOf(dossier.status)},
                      {QStringLiteral("promisedDue"), dossier.promisedDue.ms},
                      {QStringLiteral("provisional"), dossier.provisional},
                      {QStringLiteral("version"), dossier.version}};
    if (dossier.keepsCalendar) state.insert(QStringLiteral("keepsCalendar"), true);
    put(state, "due", dossier.due);
    put(state, "stepDue", dossier.stepDue);
    put(state, "finishedAt", dossier.finishedAt);
    put(state, "returnedAt", dossier.returnedAt);
    if (dossier.voiding) state.insert(QStringLiteral("voiding"), voidingJson(*dossier.voiding));
    if (const Token* token = dossier.process.live()) {
        state.insert(QStringLiteral("step"), token->stepKey);
        state.insert(QStringLiteral("token"), token->no);
        state.insert(QStringLiteral("lap"), token->lap);
        state.insert(QStringLiteral("enteredAt"), token->enteredAt.ms);
        state.insert(QStringLiteral("unit"), token->unit.value());
        state.insert(QStringLiteral("role"), token->role);
        if (token->assignee) state.insert(QStringLiteral("assignee"), token->assignee->value());
    }
    QJsonArray ledger;
    for (const ClockEvent& event : dossier.ledger) ledger += clockEventJson(event);
    state.insert(QStringLiteral("ledger"), ledger);
    return state;
}

Event receivedEvent(const Dossier& dossier, const Actor& actor) {
    QJsonObject body{{QStringLiteral("code"), dossier.code},
                     {QStringLiteral("agency"), dossier.agencyCode},
                     {QStringLiteral("ordinal"), dossier.ordinal},
                     {QStringLiteral("registerNumber"), dossier.registerPlace.number},
                     {QStringLiteral("procedure"), dossier.procedureCode},
                     {QStringLiteral("procedureVersion"), dossier.procedureVersion.value()},
                     {QStringLiteral("workflowVersion"), dossier.workflowVersion.value()},
                     {QStringLiteral("formSet"), dossier.formSet},
                     {QStringLiteral("calendar"), dossier.calendarVersion},
                     {QStringLiteral("receivingUnit"), dossier.receivingUnit.value()},
                     {QStringLiteral("competentUnit"), dossier.competentUnit.value()},
                     {QStringLiteral("channel"), keyOf(dossier.channel)},
                     {QStringLiteral("returnBy"), keyOf(dossier.returnBy)},
                     {QStringLiteral("limit"), dossier.limit.toShort()},
                     {QStringLiteral("clockStartAt"), dossier.clockStartAt.ms},
                     {QStringLiteral("sets"), dossier.sets},
                     {QStringLiteral("fees"), dossier.feeTotal().amount},
                     {QStringLiteral("papers"), paperCounts(dossier.papers)},
                     {QStringLiteral("state"), stateOf(dossier)}};
    body.insert(event_member::kRegisterVolume, dossier.registerPlace.volume);
    body.insert(event_member::kParentUnit, dossier.process.units.parent.value_or(UnitId(0)).value());
    if (dossier.counter) body.insert(QStringLiteral("counter"), dossier.counter->value());
    if (dossier.origin) body.insert(QStringLiteral("origin"), dossier.origin->value());
    Event event = draft(event_kind::kReceived, dossier.id, actor, dossier.receivedAt, body);
    event.personalDataCommit = personalCommitment(dossier);
    return event;
}

Event actedEvent(const Dossier& after, const QString& action, const QString& fromStep, const QString& reason,
                 const Actor& actor, Instant at) {
    QJsonObject body{{QStringLiteral("action"), action},
                     {QStringLiteral("from"), fromStep},
                     {QStringLiteral("to"), after.currentStep()},
                     {QStringLiteral("state"), stateOf(after)}};
    if (!reason.isEmpty()) body.insert(QStringLiteral("reason"), reason);
    if (after.receiver) {
        body.insert(QStringLiteral("receivedBy"),
                    after.receiver->authorised ? QStringLiteral("authorised") : QStringLiteral("submitter"));
        body.insert(QStringLiteral("returnedBy"), keyOf(after.receiver->by));
    }
    return draft(event_kind::kActed, after.id, actor, at, body);
}

Event reassignedEvent(const Dossier& after, qint64 batch, const Actor& actor, Instant at) {
    return draft(event_kind::kActed, after.id, actor, at,
                 {{QStringLiteral("action"), staffing::kReassign},
                  {QStringLiteral("from"), after.currentStep()},
                  {QStringLiteral("to"), after.currentStep()},
                  {QStringLiteral("batch"), batch},
                  {QStringLiteral("state"), stateOf(after)}});
}

Event redatedEvent(const Dossier& after, const CalendarMove& move, qint64 change, qint64 batch,
                   const Actor& actor, Instant at) {
    return draft(event_kind::kRedated, after.id, actor, at,
                 {{QStringLiteral("change"), change},
                  {QStringLiteral("batch"), batch},
                  {QStringLiteral("effect"), keyOf(move.effect)},
                  {QStringLiteral("oldDue"), move.oldDue.ms},
                  {QStringLiteral("newDue"), move.newDue.ms},
                  {QStringLiteral("calendar"), after.calendarVersion},
                  {QStringLiteral("state"), stateOf(after)}});
}

Event subEvent(const QString& kind, const SubLink& link, const Actor& actor, Instant at) {
    QJsonObject body{{QStringLiteral("child"), link.child.value()},
                     {QStringLiteral("step"), link.step},
                     {QStringLiteral("awaited"), link.awaited},
                     {QStringLiteral("whenParentEnds"), keyOf(link.whenParentEnds)},
                     {QStringLiteral("noted"), link.noted}};
    if (link.outcome) body.insert(QStringLiteral("outcome"), keyOf(*link.outcome));
    return draft(kind, link.parent, actor, at, body);
}

Event parentEndedEvent(const SubLink& link, const Actor& actor, Instant at) {
    return draft(event_kind::kParentEnded, link.child, actor, at,
                 {{QStringLiteral("parent"), link.parent.value()}});
}

Event printedEvent(DossierId dossier, const QString& form, int number, const Actor& actor, Instant at) {
    return draft(event_kind::kPrinted, dossier, actor, at,
                 {{QStringLiteral("form"), form}, {QStringLiteral("print"), number}});
}

Event undoneEvent(const Dossier& after, const QString& action, qint64 undoes, const QString& fromStep,
                  const Actor& actor, Instant at) {
    return draft(event_kind::kUndone, after.id, actor, at,
                 {{QStringLiteral("action"), action},
                  {QStringLiteral("undoes"), undoes},
                  {QStringLiteral("from"), fromStep},
                  {QStringLiteral("to"), after.currentStep()},
                  {QStringLiteral("state"), stateOf(after)}});
}

Event counterSlipEvent(const QString& form, qint64 number, UnitId unit, const QString& procedureCode,
                       const Actor& actor, Instant at) {
    return officeEvent(event_kind::kCounterSlip, actor, at,
                       {{QStringLiteral("form"), form},
                        {QStringLiteral("number"), number},
                        {QStringLiteral("unit"), unit.value()},
                        {QStringLiteral("procedure"), procedureCode}},
                       {});
}

QJsonObject calendarMember(const Dossier& before, const Dossier& after) {
    if (before.calendarVersion == after.calendarVersion) return {};
    return {{QStringLiteral("calendar"), after.calendarVersion}};
}

Event silentEvent(DossierId dossier, const Consult& consult, const Consulted& item, bool settles,
                  const Actor& actor, Instant at) {
    QJsonObject body{{QStringLiteral("consult"), consult.no},
                     {QStringLiteral("item"), item.no},
                     {QStringLiteral("due"), item.due.ms},
                     {QStringLiteral("rule"), keyOf(consult.silence)}};
    if (settles) body.insert(QStringLiteral("settles"), true);
    return draft(event_kind::kSilent, dossier, actor, at, body);
}

void addToBody(Event& draft, const QJsonObject& members) {
    if (members.isEmpty()) return;
    QJsonObject body = QJsonDocument::fromJson(draft.body).object();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member)
        body.insert(member.key(), member.value());
    draft.body = canonicalJson(body);
}

QByteArray personalCommitment(const Dossier& dossier) {
    QList<std::optional<QString>> fields = fieldsOf(dossier.submitter);
    if (dossier.owner)
        fields += fieldsOf(*dossier.owner);
    else
        fields += std::nullopt;
    fields += {dossier.request, dossier.note, dossier.limitReason};
    return commitment(QStringLiteral("dossier-person/1"), dossier.personalSalt, fields);
}

QByteArray actCommitment(const Dossier& after, const QString& note) {
    QList<std::optional<QString>> fields{note};
    if (after.receiver)
        fields += {after.receiver->name, after.receiver->identity};
    else
        fields += std::nullopt;
    return commitment(QStringLiteral("act-note/1"), after.personalSalt, fields);
}

QByteArray documentCommitment(const Dossier& after, const QString& note, const QString& documentNo) {
    return commitment(QStringLiteral("act-document/1"), after.personalSalt, {note, documentNo});
}

}  // namespace motcua
