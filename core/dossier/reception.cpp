// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/reception.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/dossier/application_json.h"
#include "core/dossier/clock_watch.h"
#include "core/dossier/dossier_code.h"
#include "core/dossier/dossier_events.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/process_for.h"
#include "core/dossier/rights.h"
#include "core/journal/commitment.h"
#include "core/journal/event_hash.h"
#include "core/workflow/interpreter.h"

namespace motcua {

namespace {

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

}  // namespace

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

Outcome<Receipt> Reception::run(const Application& sent, const QString& key) {
    auto application = acceptedApplication(sent, m_today);
    if (!application) return application.refusals();
    if (const auto earlier = m_origin ? std::nullopt : m_desk.submissions.find(key))
        return repeated(*earlier, *application);
    if (const auto jump = unconfirmedJump(m_desk)) return clockRefusal(*jump);
    auto planned = plan(*application);
    if (!planned) return planned.refusals();
    Dossier dossier = *planned;
    takeNumbers(dossier);
    m_desk.calendars.keepVersion(dossier.competentUnit, m_desk.centre.calendarOf(dossier.competentUnit));
    dossier.id = m_desk.dossiers.add(dossier);
    dossier.version = 1;
    const Event event = m_desk.journal.append(receivedEvent(dossier, m_actor));
    if (!m_origin)
        m_desk.submissions.add(
            {key, dossier.id, contentOf(*application, dossier.personalSalt), m_now, m_actor.station});
    requireReadBack(dossier);
    return receiptOf(dossier, checkCharacters(event.hash), false);
}

Outcome<Receipt> Reception::repeated(const Submission& earlier, const Application& application) const {
    const auto dossier = m_desk.dossiers.load(earlier.dossier);
    if (!dossier) throw LogicError(QStringLiteral("a submission without its dossier"));
    if (earlier.content != contentOf(application, dossier->personalSalt))
        return refusal(
            "submission.differs", DossierSay::tr("This submission was received before with other content."),
            DossierSay::tr("Open the earlier dossier, or send this one under a key of its own."), "key");
    QString check;
    for (const HistoryEntry& entry : m_desk.history.of(earlier.dossier))
        if (entry.event.kind == event_kind::kReceived) check = checkCharacters(entry.event.hash);
    return receiptOf(*dossier, check, true);
}

Outcome<Dossier> Reception::plan(const Application& application) {
    Refusals refusals;
    const auto stored = findProcedure(m_desk.catalogue, application.procedureCode);
    if (!stored)
        refusals +=
            refusal("procedure.unknown", DossierSay::tr("The catalogue has no procedure with this code."),
                    DossierSay::tr("Search it by its name, or import the catalogue."), "procedure");
    const auto unit = m_origin ? std::optional(m_origin->receivingUnit)
                               : receivingUnitOf(m_actor, m_desk.directory, m_today);
    if (!unit)
        refusals += refusal(
            "actor.notReceiving", DossierSay::tr("You do not hold the role of receiving officer today."),
            DossierSay::tr("Ask the supervisor for the role, or change the officer."), "actor");
    const auto rules = m_desk.centre.centre().deskRulesOn(m_today);
    refusals += rules.refusals();
    if (unit && !m_origin) refusals += objectionsTo(m_desk, m_actor, Function::Receive, {{*unit}, {}});
    if (!refusals.isEmpty()) return refusals;

    Application resolved = application;
    resolved.papers = resolvedPapers(application.papers, stored->procedure);
    refusals = missingFor(resolved, stored->procedure);
    // What agencies need for each other they get from each other.
    if (m_origin)
        refusals.removeIf([](const Refusal& one) { return one.key == QLatin1String("papers.missing"); });
    const auto competent = competentUnit(resolved, stored->procedure, *unit);
    refusals += competent.refusals();
    if (resolved.nonBoundary)
        if (const auto early = clockStartObjection(*resolved.nonBoundary, m_now)) refusals += *early;
    if (!refusals.isEmpty()) return refusals;
    return started(described(resolved, *stored, *rules, *unit, *competent), resolved.workflowKey, *rules);
}

Outcome<UnitId> Reception::competentUnit(const Application& application, const Procedure& procedure,
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
    if (m_origin && own && m_desk.centre.centre().agencyCodeOn(own->key, m_today)) return own->id;
    if (application.nonBoundary)
        return refusal("nonBoundary.unit",
                       DossierSay::tr("There is no unit with the key of the competent unit."),
                       DossierSay::tr("Use the key of a unit of this centre."), "nonBoundary.competentUnit");
    return refusal("procedure.notHere", DossierSay::tr("No unit of this centre resolves this procedure."),
                   DossierSay::tr("Name the competent unit, or direct the applicant there."), "procedure");
}

Dossier Reception::described(const Application& application, const StoredProcedure& stored,
                             const DeskRules& rules, UnitId receiving, UnitId competent) const {
    Dossier dossier;
    dossier.receivedOn = m_today;
    dossier.procedureVersion = stored.version.id;
    dossier.procedureCode = stored.procedure.code;
    dossier.procedureName = stored.procedure.name;
    dossier.sector = stored.procedure.sector;
    dossier.formSet = rules.formSet;
    dossier.receivingUnit = receiving;
    dossier.competentUnit = competent;
    if (m_origin)
        dossier.origin = m_origin->parent;
    else
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

Outcome<Dossier> Reception::started(Dossier dossier, const QString& workflowKey,
                                    const DeskRules& rules) const {
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
    if (m_origin && isUnstaffed(dossier))
        return refusal("sub.unstaffed", DossierSay::tr("Nobody receives dossiers in this unit."),
                       DossierSay::tr("Choose the one-stop unit or the agency that receives them."), "unit");
    noteStep(dossier, process->definition, calendar);
    return dossier;
}

bool Reception::isUnstaffed(const Dossier& dossier) const {
    const Token* token = dossier.process.live();
    return !token || m_desk.directory.holders(token->unit, token->role, m_today).isEmpty();
}

void Reception::takeNumbers(Dossier& dossier) {
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

void Reception::requireReadBack(const Dossier& dossier) const {
    const auto kept = m_desk.dossiers.load(dossier.id);
    if (!kept || !(*kept == dossier))
        throw StoreError(QStringLiteral("store.readback"),
                         QStringLiteral("a dossier was not kept as written"));
}

Receipt Reception::receiptOf(const Dossier& dossier, const QString& check, bool repeated) const {
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

}  // namespace motcua
