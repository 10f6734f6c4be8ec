// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dossier_json.h"

#include "app/cli/call.h"
#include "app/cli/cli_say.h"
#include "core/dossier/application_json.h"
#include "core/dossier/dossier_status.h"
#include "core/dossier/void_number.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua::cli {

namespace {

QJsonObject personJson(const Person& person) {
    return {{QStringLiteral("kind"), keyOf(person.kind)},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("personalId"), person.personalId},
            {QStringLiteral("taxCode"), person.taxCode},
            {QStringLiteral("birthDate"),
             person.birthDate ? QJsonValue(person.birthDate->toIso()) : QJsonValue()},
            {QStringLiteral("gender"), person.gender ? QJsonValue(toKey(*person.gender)) : QJsonValue()},
            {QStringLiteral("address"), person.address},
            {QStringLiteral("phone"), person.phone},
            {QStringLiteral("email"), person.email}};
}

QJsonArray feesJson(const QList<DueFee>& fees) {
    QJsonArray array;
    for (const DueFee& fee : fees)
        array += QJsonObject{
            {QStringLiteral("name"), fee.name},
            {QStringLiteral("amount"), fee.amount ? QJsonValue(fee.amount->amount) : QJsonValue()}};
    return array;
}

QJsonArray ledgerArray(const QList<ClockEvent>& ledger) {
    QJsonArray array;
    for (const ClockEvent& event : ledger)
        array += QJsonObject{{QStringLiteral("kind"), toKey(event.kind)},
                             {QStringLiteral("at"), toIso(event.at)},
                             {QStringLiteral("until"), isoOrNull(event.until)},
                             {QStringLiteral("reason"), toKey(event.reason)},
                             {QStringLiteral("legalBasis"), event.legalBasis},
                             {QStringLiteral("documentNo"), event.documentNo},
                             {QStringLiteral("responsible"),
                              toKey(event.responsible.value_or(usuallyResponsible(event.reason)))}};
    return array;
}

QJsonValue unitKey(const Directory& directory, UnitId id) {
    const auto unit = directory.unit(id);
    return unit ? QJsonValue(unit->key) : QJsonValue();
}

QJsonValue officerLogin(const Directory& directory, const std::optional<OfficerId>& id) {
    const auto officer = id ? directory.officer(*id) : std::nullopt;
    return officer ? QJsonValue(officer->login) : QJsonValue();
}

QJsonObject stepJson(const Dossier& dossier, const Desk& desk) {
    const Token* token = dossier.process.live();
    if (!token) return {};
    return {{QStringLiteral("key"), token->stepKey},
            {QStringLiteral("name"), dossier.stepName},
            {QStringLiteral("since"), toIso(token->enteredAt)},
            {QStringLiteral("due"), isoOrNull(dossier.stepDue)},
            {QStringLiteral("unit"), unitKey(desk.directory, token->unit)},
            {QStringLiteral("role"), token->role},
            {QStringLiteral("assignee"), officerLogin(desk.directory, token->assignee)}};
}

QJsonValue archivedOf(const Dossier& dossier, const Desk& desk) {
    const auto archiving = desk.archive.of(dossier.id);
    if (!archiving) return {};
    return QJsonObject{{QStringLiteral("retention"), archiving->retention},
                       {QStringLiteral("place"), archiving->place},
                       {QStringLiteral("at"), toIso(archiving->at)},
                       {QStringLiteral("by"), officerLogin(desk.directory, archiving->officer)}};
}

}  // namespace

QJsonObject dossierJson(const Dossier& dossier, const Desk& desk) {
    QJsonObject document{
        {QStringLiteral("code"), dossier.code},
        {QStringLiteral("procedure"), dossier.procedureCode},
        {QStringLiteral("procedureName"), dossier.procedureName},
        {QStringLiteral("sector"), dossier.sector},
        {QStringLiteral("status"), keyOf(dossier.status)},
        {QStringLiteral("nationalStatus"), code(dossier.status)},
        {QStringLiteral("channel"), keyOf(dossier.channel)},
        {QStringLiteral("returnBy"), keyOf(dossier.returnBy)},
        {QStringLiteral("submitter"), personJson(dossier.submitter)},
        {QStringLiteral("owner"), dossier.owner ? QJsonValue(personJson(*dossier.owner)) : QJsonValue()},
        {QStringLiteral("papers"), toJson(dossier.papers)},
        {QStringLiteral("fees"), feesJson(dossier.fees)},
        {QStringLiteral("sets"), dossier.sets},
        {QStringLiteral("request"), dossier.request},
        {QStringLiteral("note"), dossier.note},
        {QStringLiteral("limit"), dossier.limit.toShort()},
        {QStringLiteral("limitReason"), dossier.limitReason},
        {QStringLiteral("receivedAt"), toIso(dossier.receivedAt)},
        {QStringLiteral("clockStartAt"), toIso(dossier.clockStartAt)},
        {QStringLiteral("due"), isoOrNull(dossier.due)},
        {QStringLiteral("promisedDue"), toIso(dossier.promisedDue)},
        {QStringLiteral("provisional"), dossier.provisional},
        {QStringLiteral("calendar"), dossier.calendarVersion},
        {QStringLiteral("formSet"), dossier.formSet},
        {QStringLiteral("receivingUnit"), unitKey(desk.directory, dossier.receivingUnit)},
        {QStringLiteral("competentUnit"), unitKey(desk.directory, dossier.competentUnit)},
        {QStringLiteral("receivedBy"), officerLogin(desk.directory, dossier.receivedBy)},
        {QStringLiteral("register"), QJsonObject{{QStringLiteral("volume"), dossier.registerPlace.volume},
                                                 {QStringLiteral("number"), dossier.registerPlace.number}}},
        {QStringLiteral("step"), stepJson(dossier, desk)},
        {QStringLiteral("finishedAt"), isoOrNull(dossier.finishedAt)},
        {QStringLiteral("returnedAt"), isoOrNull(dossier.returnedAt)},
        {QStringLiteral("ledger"), ledgerArray(dossier.ledger)},
        {QStringLiteral("version"), dossier.version},
        {QStringLiteral("voiding"), voidingOf(dossier, desk)},
        {QStringLiteral("archived"), archivedOf(dossier, desk)},
        {QStringLiteral("correction"), dateCorrectionOf(dossier, desk)}};
    if (const auto process = desk.workflows.load(dossier.workflowVersion))
        document.insert(QStringLiteral("workflow"),
                        QJsonObject{{QStringLiteral("key"), process->definition.key},
                                    {QStringLiteral("name"), process->definition.name},
                                    {QStringLiteral("version"), process->number}});
    if (dossier.receiver)
        document.insert(QStringLiteral("receiver"),
                        QJsonObject{{QStringLiteral("name"), dossier.receiver->name},
                                    {QStringLiteral("identity"), dossier.receiver->identity},
                                    {QStringLiteral("authorised"), dossier.receiver->authorised},
                                    {QStringLiteral("by"), keyOf(dossier.receiver->by)}});
    return document;
}

QJsonValue voidingOf(const Dossier& dossier, const Desk& desk) {
    if (!dossier.voiding) return {};
    return QJsonObject{
        {QStringLiteral("proposedBy"), officerLogin(desk.directory, dossier.voiding->proposedBy)},
        {QStringLiteral("reason"), motcua::keyOf(dossier.voiding->reason)},
        {QStringLiteral("voidedAt"), isoOrNull(dossier.voiding->at)},
        {QStringLiteral("voidedBy"), officerLogin(desk.directory, dossier.voiding->voidedBy)}};
}

QJsonValue dateCorrectionOf(const Dossier& dossier, const Desk& desk) {
    const auto open = desk.corrections.open(dossier.id);
    if (!open) return {};
    return QJsonObject{{QStringLiteral("which"), motcua::keyOf(open->which)},
                       {QStringLiteral("from"), isoOf(open->from)},
                       {QStringLiteral("to"), isoOf(open->to)},
                       {QStringLiteral("reason"), motcua::keyOf(open->reason)},
                       {QStringLiteral("proposedBy"), officerLogin(desk.directory, open->proposedBy)}};
}

QJsonObject rowsJson(const QList<DossierRow>& rows, qint64 total) {
    QJsonArray array;
    for (const DossierRow& row : rows)
        array += QJsonObject{
            {QStringLiteral("code"), row.code},
            {QStringLiteral("submitter"), row.submitter},
            {QStringLiteral("procedure"), row.procedure},
            {QStringLiteral("status"), keyOf(row.status)},
            {QStringLiteral("step"), row.step},
            {QStringLiteral("due"), isoOrNull(row.due)},
            {QStringLiteral("opinions"), QJsonObject{{QStringLiteral("given"), row.opinionsGiven},
                                                     {QStringLiteral("asked"), row.opinionsAsked}}}};
    return {{QStringLiteral("dossiers"), array}, {QStringLiteral("total"), total}};
}

QString rowsText(const QList<DossierRow>& rows, qint64 total) {
    if (rows.isEmpty()) return CliSay::tr("No dossier.");
    QString text;
    for (const DossierRow& row : rows)
        text += QStringLiteral("%1  %2  %3  %4  %5\n")
                    .arg(row.code, row.due ? toShortVietnamese(*row.due) : QStringLiteral("—"),
                         standingLabel(row.status, row.voided), row.submitter, row.procedure);
    return text + CliSay::tr("%1 dossiers").arg(total);
}

QJsonObject historyJson(const Dossier& dossier, const QList<HistoryEntry>& entries) {
    QJsonArray events;
    for (const HistoryEntry& entry : entries)
        events += QJsonObject{{QStringLiteral("seq"), entry.event.seq},
                              {QStringLiteral("at"), toIso(entry.event.at)},
                              {QStringLiteral("kind"), entry.event.kind},
                              {QStringLiteral("actor"), entry.actor},
                              {QStringLiteral("onBehalfOf"), entry.onBehalfOf},
                              {QStringLiteral("note"), entry.note},
                              {QStringLiteral("body"), QJsonDocument::fromJson(entry.event.body).object()},
                              {QStringLiteral("hash"), QString::fromLatin1(entry.event.hash.toHex())}};
    return {{QStringLiteral("code"), dossier.code},
            {QStringLiteral("events"), events},
            {QStringLiteral("ledger"), ledgerArray(dossier.ledger)}};
}

}  // namespace motcua::cli
