// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_check.h"

#include "core/access/actor.h"
#include "core/workflow/action_check.h"
#include "core/workflow/sub_check.h"
#include "core/workflow/workflow_graph.h"
#include "core/workflow/workflow_say.h"
#include "core/workflow/workflow_words.h"

#include <algorithm>

namespace motcua {

namespace {

Problem error(const char* key, const QString& message, const QString& step = {}) {
    return {Severity::Error, QString::fromLatin1(key), message, step, {}};
}

Problem warning(const char* key, const QString& message) {
    return {Severity::Warning, QString::fromLatin1(key), message, {}, {}};
}

Problems ofShape(const WorkflowDefinition& definition) {
    Problems problems;
    const auto starts = std::count_if(definition.steps.begin(), definition.steps.end(),
                                      [](const WorkflowStep& step) { return step.isStart; });
    const auto ends = std::count_if(definition.steps.begin(), definition.steps.end(),
                                    [](const WorkflowStep& step) { return step.kind == StepKind::End; });
    if (starts == 0) problems << error("start.missing", WorkflowSay::tr("No step is marked as the start."));
    if (starts > 1)
        problems << error("start.many", WorkflowSay::tr("More than one step is marked as the start."));
    if (ends == 0) problems << error("end.missing", WorkflowSay::tr("The workflow has no end."));
    const WorkflowStep* start = definition.start();
    if (start && start->kind != StepKind::Human)
        problems << error("start.kind",
                          WorkflowSay::tr("The start \"%1\" must be a step of a person.").arg(start->name),
                          start->key);
    return problems;
}

Problems ofKey(const WorkflowDefinition& definition, const WorkflowStep& step) {
    Problems problems;
    if (step.key.isEmpty() || step.key.startsWith(QLatin1Char('@')))
        problems << error("step.key",
                          WorkflowSay::tr("The step \"%1\" needs a key without @.").arg(step.name), step.key);
    if (definition.step(step.key) != &step)
        problems << error("step.twice", WorkflowSay::tr("Two steps have the key \"%1\".").arg(step.key),
                          step.key);
    return problems;
}

Problems ofLane(const WorkflowStep& step, const QSet<QString>& roles) {
    Problems problems;
    const bool needed = step.kind == StepKind::Human || !step.lane.role.isEmpty();
    if (needed && !roles.contains(step.lane.role))
        problems << error(
            "lane.role",
            WorkflowSay::tr("The step \"%1\" names the unknown role \"%2\".").arg(step.name, step.lane.role),
            step.key);
    if (step.lane.unit == LaneUnit::Fixed && step.lane.unitKey.isEmpty())
        problems << error("lane.unit",
                          WorkflowSay::tr("The step \"%1\" does not say which unit.").arg(step.name),
                          step.key);
    return problems;
}

Problems ofStep(const WorkflowDefinition& definition, const WorkflowStep& step, const QSet<QString>& roles) {
    Problems problems = ofKey(definition, step) + ofLane(step, roles);
    const bool runs = step.kind == StepKind::Human || isWaiting(step.kind) || step.kind == StepKind::End;
    if (!runs)
        problems << error("step.kind",
                          WorkflowSay::tr("This version cannot run the step \"%1\" of the kind \"%2\".")
                              .arg(step.name, word(step.kind)),
                          step.key);
    if (!step.publicStatus)
        problems << error("step.status",
                          WorkflowSay::tr("The step \"%1\" has no public status.").arg(step.name), step.key);
    if (step.maxLaps && *step.maxLaps < 1)
        problems << error("laps", WorkflowSay::tr("The step \"%1\" may never be entered.").arg(step.name),
                          step.key);
    if (step.kind == StepKind::Wait) problems += checkedWait(definition, step);
    if (step.kind == StepKind::Consult) problems += checkedConsult(definition, step);
    if (step.kind == StepKind::Sub) problems += checkedSub(definition, step);
    return problems;
}

Problems ofWays(const WorkflowDefinition& definition) {
    const WorkflowGraph graph(definition);
    const WorkflowStep* start = definition.start();
    const QSet<QString> reachable = start ? graph.reachableFrom(start->key) : QSet<QString>();
    const QSet<QString> leading = graph.leadingToEnd();
    Problems problems;
    for (const WorkflowStep& step : definition.steps) {
        const bool hasExits = !definition.actionsFrom(step.key).isEmpty();
        if (start && !reachable.contains(step.key))
            problems << error("step.unreachable",
                              WorkflowSay::tr("The step \"%1\" is never reached.").arg(step.name), step.key);
        if (step.kind != StepKind::End && !hasExits)
            problems << error("step.noWayOut",
                              WorkflowSay::tr("The step \"%1\" has no action.").arg(step.name), step.key);
        else if (!leading.contains(step.key))
            problems << error("step.deadEnd",
                              WorkflowSay::tr("No end can be reached from the step \"%1\".").arg(step.name),
                              step.key);
    }
    const QStringList cycle = graph.automaticCycle();
    if (!cycle.isEmpty())
        problems << error("automatic.cycle",
                          WorkflowSay::tr("Actions without a person run in a circle: %1.")
                              .arg(cycle.join(QStringLiteral(", "))),
                          cycle.first());
    return problems;
}

Problems ofBudgets(const WorkflowDefinition& definition) {
    const bool budgeted = std::any_of(definition.steps.begin(), definition.steps.end(),
                                      [](const WorkflowStep& step) { return step.budget.has_value(); });
    if (!budgeted) return {warning("budget.none", WorkflowSay::tr("No step has a time budget."))};
    const qint64 sum = longestNominalPath(definition);
    const std::optional<qint64> limit =
        definition.legalLimit ? nominalHours(*definition.legalLimit) : std::nullopt;
    if (!limit || sum <= *limit) return {};
    return {warning("budget.sum", WorkflowSay::tr("The steps add up to %1, the legal limit is %2.")
                                      .arg(TimeLimit(LimitUnit::WorkingHour, sum).toVietnamese(),
                                           definition.legalLimit->toVietnamese()))};
}

}  // namespace

QSet<QString> builtInRoles() {
    return {role::kReceivingOfficer, role::kDivisionHead, role::kHandler,
            role::kAgencyLeader,     role::kClerk,        role::kReturnOfficer,
            role::kCashier,          role::kCoordinator,  role::kParentLeader,
            role::kParentClerk,      role::kSupervisor,   role::kAdministrator};
}

Problems checked(const WorkflowDefinition& definition, const QSet<QString>& roles) {
    Problems problems = ofShape(definition);
    for (const WorkflowStep& step : definition.steps) problems += ofStep(definition, step, roles);
    problems += checkedActions(definition, roles);
    problems += ofWays(definition);
    problems += ofBudgets(definition);
    return problems;
}

std::optional<qint64> nominalHours(const TimeLimit& limit) {
    switch (limit.unit()) {
        case LimitUnit::WorkingHour:
            return limit.thousandths();
        case LimitUnit::WorkingDay:
        case LimitUnit::CalendarDay:
            return limit.thousandths() * 8;
        default:
            return std::nullopt;
    }
}

qint64 longestNominalPath(const WorkflowDefinition& definition) {
    return WorkflowGraph(definition).longestNominalPath();
}

}  // namespace motcua
