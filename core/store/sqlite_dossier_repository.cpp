// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_dossier_repository.h"

#include "core/base/crash_point.h"
#include "core/base/json.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/dossier_parts.h"
#include "core/store/read_view.h"
#include "core/store/search_words.h"

#include <limits>

namespace motcua::store {

namespace {

QString namedUnits(const QHash<QString, UnitId>& named) {
    QJsonObject object;
    for (auto unit = named.begin(); unit != named.end(); ++unit)
        object.insert(unit.key(), unit.value().value());
    return QString::fromUtf8(canonicalJson(object));
}

QHash<QString, UnitId> namedUnitsFrom(const QString& text) {
    const auto json = parsedJson(text.toUtf8());
    if (!json) throw StoreError(code::kCorrupt, QStringLiteral("the units of a dossier are unreadable"));
    QHash<QString, UnitId> named;
    const QJsonObject object = json->toObject();
    for (auto unit = object.begin(); unit != object.end(); ++unit)
        named.insert(unit.key(), UnitId(unit.value().toInteger()));
    return named;
}

void readReception(Columns& row, Dossier& dossier) {
    dossier.version = row.next<qint64>();
    dossier.code = row.next<QString>();
    dossier.agencyCode = row.next<QString>();
    dossier.receivedOn = row.next<QDate>();
    dossier.ordinal = row.next<qint64>();
    dossier.registerPlace.volume = row.next<int>();
    dossier.registerPlace.number = row.next<qint64>();
    dossier.procedureVersion = row.next<ProcedureVersionId>();
    dossier.procedureCode = row.next<QString>();
    dossier.procedureName = row.next<QString>();
    dossier.sector = row.next<QString>();
    dossier.workflowVersion = row.next<WorkflowVersionId>();
    dossier.formSet = row.next<QString>();
    dossier.receivingUnit = row.next<UnitId>();
    dossier.competentUnit = row.next<UnitId>();
    dossier.counter = row.next<std::optional<CounterId>>();
    dossier.receivedBy = row.next<OfficerId>();
    dossier.channel = understood(channelFromKey(row.next<QString>()), "a channel");
    dossier.returnBy = understood(returnByFromKey(row.next<QString>()), "how a result is returned");
    dossier.sets = row.next<int>();
    dossier.origin = row.next<std::optional<DossierId>>();
}

void readState(Columns& row, Dossier& dossier) {
    dossier.limit = understood(limitFromShort(row.next<QString>()), "a limit");
    dossier.receivedAt = row.next<Instant>();
    dossier.clockStartAt = row.next<Instant>();
    dossier.due = row.next<std::optional<Instant>>();
    dossier.promisedDue = row.next<Instant>();
    dossier.provisional = row.next<bool>();
    dossier.calendarVersion = row.next<QString>();
    dossier.keepsCalendar = row.next<bool>();
    dossier.status = understood(publicStatusFromCode(row.next<int>()), "a status");
    dossier.finishedAt = row.next<std::optional<Instant>>();
    dossier.returnedAt = row.next<std::optional<Instant>>();
    dossier.process.units.receiving = row.next<UnitId>();
    dossier.process.units.competent = row.next<UnitId>();
    dossier.process.units.parent = row.next<std::optional<UnitId>>();
    dossier.process.units.named = namedUnitsFrom(row.next<QString>());
    dossier.stepName = row.next<QString>();
    dossier.stepDue = row.next<std::optional<Instant>>();
}

void readVoiding(Columns& row, Dossier& dossier) {
    const auto proposedBy = row.next<std::optional<OfficerId>>();
    const auto reason = row.next<std::optional<QString>>();
    const auto at = row.next<std::optional<Instant>>();
    const auto by = row.next<std::optional<OfficerId>>();
    if (!proposedBy || !reason) return;
    dossier.voiding =
        Voiding{*proposedBy, understood(voidReasonFromKey(*reason), "why a number is void"), at, by};
}

/// All of it NULL once it was erased.
void readPrivate(Columns& row, Dossier& dossier) {
    dossier.personalSalt = row.next<std::optional<QByteArray>>().value_or(QByteArray());
    dossier.request = row.next<std::optional<QString>>().value_or(QString());
    dossier.note = row.next<std::optional<QString>>().value_or(QString());
    dossier.limitReason = row.next<std::optional<QString>>().value_or(QString());
    const auto name = row.next<std::optional<QString>>();
    if (!name) return;
    ResultReceiver receiver;
    receiver.name = *name;
    receiver.identity = row.next<QString>();
    receiver.authorised = row.next<bool>();
    receiver.by = understood(returnByFromKey(row.next<QString>()), "how a result was returned");
    dossier.receiver = receiver;
}

qint64 dueOrder(const std::optional<Instant>& due) {
    return due ? due->ms : std::numeric_limits<qint64>::max();
}

/// Where it lies, as lists ask for it.
struct Place {
    std::optional<int> token;
    std::optional<UnitId> unit;
    std::optional<QString> role;
    std::optional<Instant> entered;
    std::optional<OfficerId> assignee;
};

Place placeOf(const Dossier& dossier) {
    const Token* token = dossier.process.live();
    if (!token) return {};
    return {token->no, token->unit, token->role, token->enteredAt, token->assignee};
}

DossierId insertDossier(Database& database, const Dossier& dossier) {
    const Place place = placeOf(dossier);
    const CaseUnits& units = dossier.process.units;
    return Query(database, QStringLiteral(R"(
        INSERT INTO dossier (version, code, agency, received_on, ordinal, register_year, register_volume,
            register_number, procedure_version, workflow, form_set, receiving_unit, competent_unit, counter,
            received_by, channel, return_by, sets, time_limit, received_at_ms, clock_start_ms, due_ms,
            due_order, promised_due_ms, provisional, calendar_version, status, open, finished_at_ms,
            returned_at_ms, case_receiving, case_competent, case_parent, case_named, step_name, step_due_ms,
            step_token, step_unit, step_role, step_entered_ms, assignee, origin)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"))
        .run(dossier.code, dossier.agencyCode, dossier.receivedOn, dossier.ordinal, dossier.receivedOn.year(),
             dossier.registerPlace.volume, dossier.registerPlace.number, dossier.procedureVersion,
             dossier.workflowVersion, dossier.formSet, dossier.receivingUnit, dossier.competentUnit,
             dossier.counter, dossier.receivedBy, keyOf(dossier.channel), keyOf(dossier.returnBy),
             dossier.sets, dossier.limit.toShort(), dossier.receivedAt, dossier.clockStartAt, dossier.due,
             dueOrder(dossier.due), dossier.promisedDue, dossier.provisional, dossier.calendarVersion,
             motcua::code(dossier.status), !isEnded(dossier.status), dossier.finishedAt, dossier.returnedAt,
             units.receiving, units.competent, units.parent, namedUnits(units.named), dossier.stepName,
             dossier.stepDue, place.token, place.unit, place.role, place.entered, place.assignee,
             dossier.origin)
        .row()
        .at<DossierId>(0);
}

void insertPrivate(Database& database, const Dossier& dossier) {
    execute(database,
            QStringLiteral("INSERT INTO dossier_private (dossier, salt, request, note, limit_reason) "
                           "VALUES (?, ?, ?, ?, ?)"),
            dossier.id, dossier.personalSalt, dossier.request, dossier.note, dossier.limitReason);
}

void writeReceiver(Database& database, const Dossier& dossier) {
    const auto& receiver = dossier.receiver;
    using Text = std::optional<QString>;
    execute(database,
            QStringLiteral("UPDATE dossier_private SET receiver_name = ?, receiver_identity = ?, "
                           "receiver_authorised = ?, receiver_by = ? WHERE dossier = ?"),
            receiver ? Text(receiver->name) : Text(), receiver ? Text(receiver->identity) : Text(),
            receiver ? std::optional(receiver->authorised) : std::nullopt,
            receiver ? Text(keyOf(receiver->by)) : Text(), dossier.id);
}

/// What may stay in memory, also while the desk is locked: process, clock, and whether there is a receiver.
Dossier withoutPeople(Dossier dossier) {
    dossier.submitter = {};
    dossier.owner.reset();
    dossier.request.clear();
    dossier.note.clear();
    dossier.limitReason.clear();
    dossier.personalSalt.clear();
    if (dossier.receiver) dossier.receiver = ResultReceiver();
    return dossier;
}

void tally(Database& database, const Dossier& dossier) {
    execute(
        database,
        QStringLiteral("INSERT INTO received_tally (code, counter, received) VALUES (?, ?, 1) "
                       "ON CONFLICT (code, counter) DO UPDATE SET received = received_tally.received + 1"),
        dossier.procedureCode, dossier.counter.value_or(CounterId(0)));
}

}  // namespace

std::optional<Dossier> SqliteDossierRepository::load(DossierId id) const {
    const ReadView view(m_database);
    Dossier dossier;
    dossier.id = id;
    {
        Query query(m_database, QStringLiteral(R"(
            SELECT d.version, d.code, d.agency, d.received_on, d.ordinal, d.register_volume,
                d.register_number, d.procedure_version, p.code, p.name, p.sector, d.workflow, d.form_set,
                d.receiving_unit, d.competent_unit, d.counter, d.received_by, d.channel, d.return_by, d.sets,
                d.origin, d.time_limit, d.received_at_ms, d.clock_start_ms, d.due_ms, d.promised_due_ms, d.provisional,
                d.calendar_version, d.keeps_calendar, d.status, d.finished_at_ms, d.returned_at_ms, d.case_receiving,
                d.case_competent, d.case_parent, d.case_named, d.step_name, d.step_due_ms, d.void_proposed_by,
                d.void_reason, d.voided_ms, d.voided_by, x.salt, x.request, x.note,
                x.limit_reason, x.receiver_name, x.receiver_identity, x.receiver_authorised, x.receiver_by
            FROM dossier d JOIN procedure_version p ON p.id = d.procedure_version
                LEFT JOIN dossier_private x ON x.dossier = d.id
            WHERE d.id = ?)"));
        if (!query.run(id).next()) return std::nullopt;
        Columns row(query);
        readReception(row, dossier);
        readState(row, dossier);
        readVoiding(row, dossier);
        readPrivate(row, dossier);
    }
    readParts(m_database, dossier);
    m_loaded = withoutPeople(dossier);
    return dossier;
}

std::optional<DossierId> SqliteDossierRepository::idOf(const QString& code) const {
    Query query(m_database, QStringLiteral("SELECT id FROM dossier WHERE code = ?"));
    if (!query.run(code).next()) return std::nullopt;
    return query.at<DossierId>(0);
}

QList<DossierId> SqliteDossierRepository::toBeVoided() const {
    QList<DossierId> ids;
    Query query(m_database, QStringLiteral("SELECT id FROM dossier WHERE void_proposed_by IS NOT NULL "
                                           "AND voided_ms IS NULL ORDER BY id"));
    for (query.run(); query.next();) ids += query.at<DossierId>(0);
    return ids;
}

DossierFigures& SqliteDossierRepository::figures() {
    if (!m_figures) throw LogicError(QStringLiteral("this repository of dossiers is for reading alone"));
    return *m_figures;
}

/// The dossier as it stands before an update, as it was loaded just now where it was.
Dossier SqliteDossierRepository::standing(const Dossier& update) const {
    if (!m_loaded || m_loaded->id != update.id || m_loaded->version != update.version) (void)load(update.id);
    if (!m_loaded || m_loaded->id != update.id || m_loaded->version != update.version)
        throw LogicError(QStringLiteral("dossier %1 does not stand at version %2")
                             .arg(QString::number(update.id.value()), QString::number(update.version)));
    return *m_loaded;
}

DossierId SqliteDossierRepository::add(const Dossier& dossier) {
    m_database.requireWork(QStringLiteral("add a dossier"));
    Dossier added = dossier;
    added.id = insertDossier(m_database, dossier);
    insertPrivate(m_database, added);
    insertParts(m_database, added);
    keepProcess(m_database, {}, added);
    if (added.receiver) writeReceiver(m_database, added);
    tally(m_database, added);
    indexWords(m_database, added);
    figures().added(added);
    crashPoint("dossier added");
    return added.id;
}

void SqliteDossierRepository::updateContact(const Dossier& before, const Dossier& after) {
    m_database.requireWork(QStringLiteral("correct the contact data of a dossier"));
    unindexWords(m_database, before);
    rewriteContact(m_database, after);
    indexWords(m_database, after);
    crashPoint("contact corrected");
}

void SqliteDossierRepository::update(const Dossier& dossier) {
    const Dossier kept = standing(dossier);
    const Place place = placeOf(dossier);
    const CaseUnits& units = dossier.process.units;
    const auto& voiding = dossier.voiding;
    const int changed =
        execute(m_database, QStringLiteral(R"(
        UPDATE dossier SET version = version + 1, clock_start_ms = ?, due_ms = ?, due_order = ?, provisional = ?,
            calendar_version = ?, keeps_calendar = ?, status = ?, open = ?, finished_at_ms = ?, returned_at_ms = ?, case_receiving = ?, case_competent = ?,
            case_parent = ?, case_named = ?, step_name = ?, step_due_ms = ?, step_token = ?, step_unit = ?,
            step_role = ?, step_entered_ms = ?, assignee = ?, void_proposed_by = ?, void_reason = ?,
            voided_ms = ?, voided_by = ?
        WHERE id = ? AND version = ?)"),
                dossier.clockStartAt, dossier.due, dueOrder(dossier.due), dossier.provisional,
                dossier.calendarVersion, dossier.keepsCalendar, motcua::code(dossier.status),
                !isEnded(dossier.status), dossier.finishedAt, dossier.returnedAt, units.receiving,
                units.competent, units.parent, namedUnits(units.named), dossier.stepName, dossier.stepDue,
                place.token, place.unit, place.role, place.entered, place.assignee,
                voiding ? std::optional(voiding->proposedBy) : std::nullopt,
                voiding ? std::optional(motcua::keyOf(voiding->reason)) : std::nullopt,
                voiding ? voiding->at : std::nullopt, voiding ? voiding->voidedBy : std::nullopt, dossier.id,
                dossier.version);
    if (changed != 1)
        throw LogicError(QStringLiteral("dossier %1 does not stand at version %2")
                             .arg(QString::number(dossier.id.value()), QString::number(dossier.version)));
    keepProcess(m_database, kept, dossier);
    if (kept.receiver || dossier.receiver) writeReceiver(m_database, dossier);
    figures().changed(DossierFigures::standing(kept, dossier), dossier);
    m_loaded.reset();
    crashPoint("dossier changed");
}

}  // namespace motcua::store
