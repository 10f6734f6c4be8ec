// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/receive_dossier.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/dossier/application_json.h"
#include "core/dossier/dossier_code.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/process_for.h"
#include "core/dossier/rights.h"
#include "core/journal/commitment.h"
#include "core/journal/event_hash.h"
#include "core/workflow/interpreter.h"

#include <QCoreApplication>
#include <QUuid>

namespace motcua {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(dossier)
};

Refusal refusal(const char* key, const QString& message, const QString& remedy, const char* field) {
    return {QLatin1String(key), message, remedy, QLatin1String(field)};
}

/// What the key of a submission stands for, without revealing it.
QByteArray contentOf(const Application& application, const QByteArray& salt) {
    return commitment(QStringLiteral("submission/1"), salt,
                      {QString::fromUtf8(canonicalJson(toJson(application)))});
}

/// Papers by the numbers and names of the procedure's list.
QList<SubmittedPaper> resolvedPapers(QList<SubmittedPaper> papers, const Procedure& procedure) {
    for (SubmittedPaper& paper : papers) {
        if (paper.index == 0) {
            const QString wanted = folded(paper.name);
            for (const RequiredPaper& known : procedure.papers)
                if (!wanted.isEmpty() && folded(known.name) == wanted) paper.index = known.index;
        }
        if (paper.index > 0 && paper.index <= procedure.papers.size())
            paper.name = procedure.papers.at(paper.index - 1).name;
    }
    return papers;
}

QList<DueFee> dueFees(const Application& application, const Procedure& procedure, QDate today) {
    if (application.fees) return *application.fees;
    QList<DueFee> fees;
    for (const FeeItem& item : procedure.feesFor(application.channel, today)) {
        if (item.isFree()) continue;
        const QString name = item.condition.isEmpty() ? QStringLiteral("Phí, lệ phí") : item.condition;
        fees += DueFee{shortened(tidied(name), longest::kPaper), item.amount};
    }
    return fees;
}

}  // namespace

std::optional<UnitId> receivingUnitOf(const Actor& actor, const Directory& directory, QDate day) {
    if (actor.counter)
        for (const Counter& counter : directory.counters())
            if (counter.id == *actor.counter && actor.holds(role::kReceivingOfficer, counter.unit, day))
                return counter.unit;
    for (const RoleGrant& grant : actor.officer.grants)
        if (grant.role == role::kReceivingOfficer && grant.isValidOn(day)) return grant.unit;
    return std::nullopt;
}

/// One reception, from the application to the dossier; lives within one Work.
class Reception {
public:
    Reception(Desk& desk, const Actor& actor)
        : m_desk(desk), m_actor(actor), m_now(desk.clock.now()), m_today(localDate(m_now)) {}

    Outcome<Receipt> run(const Application& sent, const QString& key) {
        auto application = acceptedApplication(sent, m_today);
        if (!application) return application.refusals();
        if (const auto earlier = m_desk.submissions.find(key)) return repeated(*earlier, *application);
        auto planned = plan(*application);
        if (!planned) return planned.refusals();
        Dossier dossier = *planned;
        takeNumbers(dossier);
        dossier.id = m_desk.dossiers.add(dossier);
        dossier.version = 1;
        const Event event = m_desk.journal.append(receivedEvent(dossier, m_actor));
        m_desk.submissions.add(
            {key, dossier.id, contentOf(*application, dossier.personalSalt), m_now, m_actor.station});
        requireReadBack(dossier);
        return receiptOf(dossier, checkCharacters(event.hash), false);
    }

private:
    Outcome<Receipt> repeated(const Submission& earlier, const Application& application) const {
        const auto dossier = m_desk.dossiers.load(earlier.dossier);
        if (!dossier) throw LogicError(QStringLiteral("a submission without its dossier"));
        if (earlier.content != contentOf(application, dossier->personalSalt))
            return refusal(
                "submission.differs", Say::tr("This submission was received before with other content."),
                Say::tr("Open the earlier dossier, or send this one under a key of its own."), "key");
        QString check;
        for (const HistoryEntry& entry : m_desk.history.of(earlier.dossier))
            if (entry.event.kind == event_kind::kReceived) check = checkCharacters(entry.event.hash);
        return receiptOf(*dossier, check, true);
    }

    Outcome<Dossier> plan(const Application& application) {
        Refusals refusals;
        const auto stored = findProcedure(m_desk.catalogue, application.procedureCode);
        if (!stored)
            refusals +=
                refusal("procedure.unknown", Say::tr("The catalogue has no procedure with this code."),
                        Say::tr("Search it by its name, or import the catalogue."), "procedure");
        const auto unit = receivingUnitOf(m_actor, m_desk.directory, m_today);
        if (!unit)
            refusals +=
                refusal("actor.notReceiving", Say::tr("You do not hold the role of receiving officer today."),
                        Say::tr("Ask the supervisor for the role, or change the officer."), "actor");
        const auto rules = m_desk.centre.centre().deskRulesOn(m_today);
        refusals += rules.refusals();
        if (unit) refusals += objectionsTo(m_desk, m_actor, Function::Receive, {{*unit}, {}});
        if (!refusals.isEmpty()) return refusals;

        Application resolved = application;
        resolved.papers = resolvedPapers(application.papers, stored->procedure);
        refusals = missingFor(resolved, stored->procedure);
        const auto competent = competentUnit(resolved, stored->procedure, *unit);
        refusals += competent.refusals();
        if (resolved.nonBoundary)
            if (const auto early = clockStartObjection(*resolved.nonBoundary, m_now)) refusals += *early;
        if (!refusals.isEmpty()) return refusals;
        return started(described(resolved, *stored, *rules, *unit, *competent), resolved.workflowKey, *rules);
    }

    Outcome<UnitId> competentUnit(const Application& application, const Procedure& procedure,
                                  UnitId receiving) const {
        const auto own = m_desk.directory.unit(receiving);
        std::optional<QString> key;
        if (application.nonBoundary)
            key = application.nonBoundary->competentUnit;
        else if (own)
            key = m_desk.centre.centre().competentUnit(own->key, procedure.levels, procedure.sector,
                                                       procedure.code);
        const auto unit = key ? m_desk.directory.unitByKey(*key) : std::nullopt;
        if (unit && m_desk.centre.centre().agencyCodeOn(*key, m_today)) return unit->id;
        if (application.nonBoundary)
            return refusal("nonBoundary.unit",
                           Say::tr("There is no unit with the key of the competent unit."),
                           Say::tr("Use the key of a unit of this centre."), "nonBoundary.competentUnit");
        return refusal("procedure.notHere", Say::tr("No unit of this centre resolves this procedure."),
                       Say::tr("Name the competent unit, or direct the applicant there."), "procedure");
    }

    Dossier described(const Application& application, const StoredProcedure& stored, const DeskRules& rules,
                      UnitId receiving, UnitId competent) const {
        Dossier dossier;
        dossier.receivedOn = m_today;
        dossier.procedureVersion = stored.version.id;
        dossier.procedureCode = stored.procedure.code;
        dossier.procedureName = stored.procedure.name;
        dossier.sector = stored.procedure.sector;
        dossier.formSet = rules.formSet;
        dossier.receivingUnit = receiving;
        dossier.competentUnit = competent;
        dossier.counter = m_actor.counter;
        dossier.receivedBy = m_actor.officer.id;
        dossier.channel = application.channel;
        dossier.returnBy = application.returnBy;
        dossier.submitter = application.submitter;
        dossier.owner = application.owner;
        dossier.papers = application.papers;
        dossier.fees = dueFees(application, stored.procedure, m_today);
        dossier.sets = application.sets;
        dossier.request = application.request;
        dossier.note = application.note;
        const auto ownLimit = stored.procedure.limitFor(application.channel);
        dossier.limit = ownLimit ? *ownLimit : *application.limit;
        if (!ownLimit) dossier.limitReason = application.limitReason;
        dossier.receivedAt = m_now;
        dossier.clockStartAt = application.nonBoundary ? application.nonBoundary->clockStartAt : m_now;
        dossier.personalSalt = newSalt();
        return dossier;
    }

    Outcome<Dossier> started(Dossier dossier, const QString& workflowKey, const DeskRules& rules) const {
        const WorkingCalendar& calendar = m_desk.centre.calendarOf(dossier.competentUnit);
        ClockEvent start;
        start.at = dossier.clockStartAt;
        start.reason = ClockReason::Receipt;
        dossier.ledger = {start};
        const DueDate due = dueDate(dossier.limit, dossier.clockStartAt, calendar, rules.immediateCutOff);
        dossier.due = due.at;
        dossier.promisedDue = due.at;
        dossier.provisional = due.provisional;
        dossier.calendarVersion = calendar.version();

        const auto process = processFor(m_desk, dossier.procedureCode, dossier.limit, m_today, workflowKey);
        if (!process) return process.refusals();
        dossier.workflowVersion = process->id;
        const auto units = caseUnits(m_desk.directory, process->definition, dossier.receivingUnit,
                                     dossier.competentUnit, m_today);
        if (!units) return units.refusals();
        const Transition entry = motcua::started(process->definition, *units, m_actor, m_now);
        dossier.process = entry.after;
        dossier.status = entry.status.value_or(PublicStatus::Received);
        noteStep(dossier, process->definition, calendar);
        return dossier;
    }

    void takeNumbers(Dossier& dossier) {
        const auto rules = m_desk.centre.centre().deskRulesOn(m_today);
        const UnitId codeUnit =
            rules->codeAgency == CodeAgency::Receiving ? dossier.receivingUnit : dossier.competentUnit;
        const auto unit = m_desk.directory.unit(codeUnit);
        const auto agency = unit ? m_desk.centre.centre().agencyCodeOn(unit->key, m_today) : std::nullopt;
        if (!agency) throw LogicError(QStringLiteral("a unit that receives has no agency code"));
        dossier.agencyCode = agency->code;
        dossier.ordinal = m_desk.numbering.nextOrdinal(agency->code, m_today);
        dossier.code = dossierCode(rules->codePattern, agency->code, m_today, dossier.ordinal);
        dossier.registerPlace =
            registerPlace(m_desk.numbering.nextRegisterNumber(dossier.receivingUnit, m_today.year()),
                          rules->registerVolumeSize);
    }

    /// What the store gives back must be what was promised: compared before anything becomes durable.
    void requireReadBack(const Dossier& dossier) const {
        const auto kept = m_desk.dossiers.load(dossier.id);
        if (!kept || !(*kept == dossier))
            throw StoreError(QStringLiteral("store.readback"),
                             QStringLiteral("a dossier was not kept as written"));
    }

    Receipt receiptOf(const Dossier& dossier, const QString& check, bool repeated) const {
        const auto process = m_desk.workflows.load(dossier.workflowVersion);
        return {dossier.id,
                dossier.code,
                dossier.receivedAt,
                dossier.due,
                dossier.provisional,
                process ? process->definition.name : QString(),
                dossier.stepName,
                check,
                repeated};
    }

    Desk& m_desk;
    const Actor& m_actor;
    Instant m_now;
    QDate m_today;
};

Outcome<Receipt> ReceiveDossier::receive(const Application& application, const Actor& actor,
                                         const QString& key) {
    const QString own = key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key;
    const auto work = m_desk.work.begin();
    const auto acting = asOfNow(m_desk, actor);
    if (!acting) return acting.refusals();
    auto receipt = Reception(m_desk, *acting).run(application, own);
    if (receipt && !receipt->repeated) work->commit();
    return receipt;
}

/// What a due date is counted with.
struct ReceiveDossier::Promise {
    TimeLimit limit;
    Instant start;
    const WorkingCalendar& calendar;
    QTime cutOff;
};

std::optional<ReceiveDossier::Promise> ReceiveDossier::promiseOf(const Application& application,
                                                                 const Procedure& procedure,
                                                                 const Actor& actor) const {
    const Instant now = m_desk.clock.now();
    const QDate today = localDate(now);
    std::optional<TimeLimit> limit = procedure.limitFor(application.channel);
    if (!limit) limit = application.limit;
    const auto unit = receivingUnitOf(actor, m_desk.directory, today);
    const auto own = unit ? m_desk.directory.unit(*unit) : std::nullopt;
    const auto rules = m_desk.centre.centre().deskRulesOn(today);
    if (!limit || !own || !rules) return std::nullopt;
    QString key = m_desk.centre.centre()
                      .competentUnit(own->key, procedure.levels, procedure.sector, procedure.code)
                      .value_or(own->key);
    if (application.nonBoundary) key = application.nonBoundary->competentUnit;
    const auto competent = m_desk.directory.unitByKey(key);
    const Instant start = application.nonBoundary ? application.nonBoundary->clockStartAt : now;
    return Promise{*limit, start, m_desk.centre.calendarOf(competent ? competent->id : *unit),
                   rules->immediateCutOff};
}

ReceptionPreview ReceiveDossier::preview(const Application& application, const Procedure& procedure,
                                         const Actor& actor) const {
    ReceptionPreview preview;
    preview.limit = procedure.limitFor(application.channel);
    if (!preview.limit) preview.limit = application.limit;
    preview.fees = dueFees(application, procedure, localDate(m_desk.clock.now()));
    if (const auto promise = promiseOf(application, procedure, actor)) {
        const DueDate due = dueDate(promise->limit, promise->start, promise->calendar, promise->cutOff);
        preview.due = due.at;
        preview.provisional = due.provisional;
    }
    return preview;
}

std::optional<DueExplanation> ReceiveDossier::explain(const Application& application,
                                                      const Procedure& procedure, const Actor& actor) const {
    const auto promise = promiseOf(application, procedure, actor);
    if (!promise) return std::nullopt;
    return explainDue(promise->limit, promise->start, promise->calendar, promise->cutOff);
}

}  // namespace motcua
