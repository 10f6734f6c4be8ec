// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/completed_turns.h"

#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"
#include "core/workflow/turn_parts.h"
#include "core/workflow/workflow_check.h"

#include <algorithm>

namespace motcua {

namespace {

bool opensDossiers(const WorkflowDefinition& definition) {
    return std::any_of(definition.steps.begin(), definition.steps.end(),
                       [](const WorkflowStep& step) { return step.kind == StepKind::Sub; });
}

/// The steps of persons at which there is no result yet, whatever may be done there.
QList<WorkflowStep> stepsBeforeResult(const WorkflowDefinition& definition) {
    QList<WorkflowStep> steps;
    for (const WorkflowStep& step : definition.steps)
        if (step.kind == StepKind::Human && step.publicStatus != PublicStatus::Finished &&
            step.publicStatus != PublicStatus::Returned)
            steps << step;
    return steps;
}

void addWithdrawal(WorkflowDefinition& definition) {
    for (const WorkflowStep& step : stepsBeforeResult(definition))
        definition.actions << turn::withdrawal(step);
    if (!definition.step(turn::kWithdrawn)) definition.steps << turn::withdrawn();
}

/// The turns of the law for a process that is none of completeLinear(): how long its own acts may be undone
/// is its own affair.
void addLawTo(WorkflowDefinition& definition) {
    if (turn::workingSteps(definition).isEmpty()) addWithdrawal(definition);
    const QList<WorkflowAction> own = definition.actions;
    addLegalTurns(definition);
    for (qsizetype i = 0; i < own.size(); ++i) definition.actions[i].undoMinutes = own.at(i).undoMinutes;
}

/// As they are at the wait for a supplement.
void addExitsOfSub(WorkflowDefinition& definition) {
    const QList<WorkflowStep> steps = definition.steps;
    for (const WorkflowStep& step : steps) {
        if (step.kind != StepKind::Sub || !step.sub || !step.sub->waits) continue;
        for (const QString& key : {turn::kStopOnRequest, turn::kWithdraw}) {
            const WorkflowAction* known = definition.action(turn::kSupplement, key);
            if (!known || definition.action(step.key, key)) continue;
            WorkflowAction exit = *known;
            exit.from = step.key;
            definition.actions << exit;
        }
    }
}

}  // namespace

std::optional<WorkflowDefinition> withAllTurns(const WorkflowDefinition& definition) {
    WorkflowDefinition completed = definition;
    if (opensDossiers(definition) && knowsNoTurns(definition) && !stepsBeforeResult(definition).isEmpty())
        addLawTo(completed);
    else if (lacksLegalTurns(definition))
        addLegalTurns(completed);
    addExitsOfSub(completed);
    if (lacksOfficeTurns(completed)) addOfficeTurns(completed);
    if (completed == definition) return definition;
    if (hasErrors(checked(completed)) && !hasErrors(checked(definition))) return std::nullopt;
    return completed;
}

}  // namespace motcua
