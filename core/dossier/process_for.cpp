// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/process_for.h"

#include "core/base/text.h"
#include "core/dossier/dossier_say.h"
#include "core/dossier/vouch_for_versions.h"
#include "core/workflow/completed_turns.h"
#include "core/workflow/default_process.h"
#include "core/workflow/step_due.h"

namespace motcua {

namespace {

/// The nearest unit above `unit` in which someone holds a leading role; the next above where nobody does.
std::optional<UnitId> unitAbove(const Directory& directory, UnitId unit, QDate today) {
    const std::optional<Unit> own = directory.unit(unit);
    std::optional<UnitId> above = own ? own->parent : std::nullopt;
    const std::optional<UnitId> nearest = above;
    while (above) {
        for (const QString& leading : {role::kParentLeader, role::kAgencyLeader})
            if (!directory.holders(*above, leading, today).isEmpty()) return above;
        const std::optional<Unit> next = directory.unit(*above);
        above = next ? next->parent : std::nullopt;
    }
    return nearest;
}

bool countsDays(const TimeLimit& limit) {
    return limit.unit() == LimitUnit::WorkingDay || limit.unit() == LimitUnit::CalendarDay;
}

bool isSameInWords(const TimeLimit& a, const TimeLimit& b) {
    return countsDays(a) && countsDays(b) && a.thousandths() == b.thousandths();
}

Refusal unknownProcess(const QString& chosen, const QList<WorkflowVersion>& approved) {
    QStringList keys;
    for (const WorkflowVersion& process : approved)
        keys += QStringLiteral("%1 (%2)").arg(process.definition.key, process.definition.name);
    return {QStringLiteral("workflow.unknown"),
            DossierSay::tr("The procedure has no approved process with the key \"%1\".")
                .arg(shortened(chosen, 80)),
            keys.isEmpty()
                ? DossierSay::tr("Leave the key out: it runs on the default process of the centre.")
                : DossierSay::tr("Use one of: %1.").arg(keys.join(QStringLiteral("; "))),
            QStringLiteral("workflow")};
}

Refusal unknownUnit(const WorkflowDefinition& process, const QString& key) {
    return {QStringLiteral("process.unit"),
            DossierSay::tr("The process \"%1\" names the unit \"%2\", which this centre does not have.")
                .arg(process.name, key),
            DossierSay::tr("Ask the administrator to correct the process."),
            {}};
}

WorkflowVersion published(Desk& desk, const WorkflowDefinition& process, QDate today) {
    const auto version = desk.workflows.load(desk.workflows.publish(process, today));
    if (!version) throw LogicError(QStringLiteral("a published process cannot be loaded"));
    vouchForProcesses(desk);
    return *version;
}

/// A process of before the turns gets them as its next version, for what is received from today on.
WorkflowVersion withTurns(Desk& desk, const WorkflowVersion& version, QDate today) {
    const auto completed = withAllTurns(version.definition);
    if (!completed || *completed == version.definition) return version;
    return published(desk, *completed, today);
}

}  // namespace

std::optional<WorkflowVersion> fittingProcess(const QList<WorkflowVersion>& approved,
                                              const std::optional<TimeLimit>& limit) {
    const auto firstOf = [&](auto fits) -> std::optional<WorkflowVersion> {
        for (const WorkflowVersion& process : approved)
            if (process.definition.legalLimit && fits(*process.definition.legalLimit)) return process;
        return std::nullopt;
    };
    if (limit) {
        if (auto same = firstOf([&](const TimeLimit& own) { return own == *limit; })) return same;
        if (auto same = firstOf([&](const TimeLimit& own) { return isSameInWords(own, *limit); }))
            return same;
    }
    return approved.isEmpty() ? std::nullopt : std::optional(approved.first());
}

Outcome<std::optional<WorkflowVersion>> approvedProcess(const QList<WorkflowVersion>& approved,
                                                        const std::optional<TimeLimit>& limit,
                                                        const QString& chosen) {
    for (const WorkflowVersion& process : approved)
        if (process.definition.key == chosen) return std::optional(process);
    if (!chosen.isEmpty()) return unknownProcess(chosen, approved);
    return fittingProcess(approved, limit);
}

Outcome<WorkflowVersion> processFor(Desk& desk, const QString& procedureCode, const TimeLimit& limit,
                                    QDate today, const QString& chosen) {
    const auto approved = approvedProcess(desk.workflows.approvedFor(procedureCode, today), limit, chosen);
    if (!approved) return approved.refusals();
    if (*approved) return withTurns(desk, **approved, today);
    WorkflowDefinition process = defaultProcess(limit);
    process.key = QStringLiteral("default/") + limit.toShort();
    if (auto known = desk.workflows.currentByKey(process.key)) return withTurns(desk, *known, today);
    return published(desk, process, today);
}

void noteStep(Dossier& dossier, const WorkflowDefinition& process, const WorkingCalendar& calendar) {
    const Token* token = dossier.process.live();
    const WorkflowStep* step = token ? process.step(token->stepKey) : nullptr;
    dossier.stepName = step ? step->name : QString();
    const auto due = step ? stepDue(*step, dossier.process, *token, calendar) : std::nullopt;
    dossier.stepDue = due ? std::optional(due->at) : std::nullopt;
}

Outcome<CaseUnits> caseUnits(const Directory& directory, const WorkflowDefinition& process, UnitId receiving,
                             UnitId competent, QDate today) {
    CaseUnits units{receiving, competent, unitAbove(directory, competent, today), {}};
    Refusals refusals;
    for (const WorkflowStep& step : process.steps) {
        const auto opened = step.sub && step.sub->unit == LaneUnit::Fixed ? step.sub->unitKey : QString();
        if (!opened.isEmpty() && !directory.unitByKey(opened)) refusals += unknownUnit(process, opened);
        if (step.lane.unit != LaneUnit::Fixed) continue;
        const auto unit = directory.unitByKey(step.lane.unitKey);
        if (unit)
            units.named.insert(step.lane.unitKey, unit->id);
        else
            refusals += unknownUnit(process, step.lane.unitKey);
    }
    if (!refusals.isEmpty()) return refusals;
    return units;
}

}  // namespace motcua
