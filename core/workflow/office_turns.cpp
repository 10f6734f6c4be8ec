// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/office_turns.h"

#include "core/access/actor.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/turn_parts.h"

#include <algorithm>

namespace motcua {

namespace {

using turn::kWithdraw;
using turn::workingSteps;

const QString kForward = QStringLiteral("forward");

/// One that may be undone for a while.
WorkflowAction undoable(const QString& key, const QString& from, const QString& to, const char* label) {
    WorkflowAction made = turn::action(key, from, to, label);
    made.undoMinutes = turn::kUndoMinutes;
    return made;
}

/// No lane of its own: the dossier stays in sight of who sent the notice.
WorkflowStep waitForPayment() {
    WorkflowStep step;
    step.key = turn::kObligation;
    step.kind = StepKind::Wait;
    step.name = QStringLiteral("Chờ thực hiện nghĩa vụ tài chính");
    step.publicStatus = PublicStatus::FinancialObligation;
    return step;
}

WorkflowAction requireObligation(const QString& from) {
    WorkflowAction made =
        undoable(turn::kRequireObligation, from, turn::kObligation, "Thông báo nghĩa vụ tài chính");
    made.needs = {Requirement::DocumentNo};
    made.clock = ClockEffect::Pause;
    made.reasonSet = {QStringLiteral("financialObligation")};
    return made;
}

/// The wait ends by the payment, by an officer's act after the last day, or because the applicant gives up:
/// stop and withdrawal as they are at the wait for a supplement.
void addExits(WorkflowDefinition& definition) {
    const QStringList roles = definition.action(turn::kSupplement, turn::kSupplementComplete)->allowed.roles;
    WorkflowAction paid =
        undoable(turn::kObligationPaid, turn::kObligation, target::kAsker, "Đã thực hiện nghĩa vụ tài chính");
    paid.accelerator = QStringLiteral("F9");
    paid.allowed = {AllowedRule::Kind::Roles, roles};
    if (!roles.contains(role::kCashier)) paid.allowed.roles << role::kCashier;
    paid.needs = {Requirement::DocumentNo};
    paid.clock = ClockEffect::Resume;
    WorkflowAction close = undoable(turn::kCloseUnpaid, turn::kObligation, turn::kClosed, "Đóng hồ sơ");
    close.allowed = {AllowedRule::Kind::Roles, roles};
    close.guard = guardFromText(QStringLiteral("unpaid")).value();
    close.needs = {Requirement::LegalBasis, Requirement::ReturnedOriginals};
    close.clock = ClockEffect::Stop;
    close.letters = {QStringLiteral("stop")};
    definition.actions << paid << close;
    for (const QString& key : {turn::kStopOnRequest, kWithdraw}) {
        const WorkflowAction* asked = definition.action(turn::kSupplement, key);
        if (!asked) continue;
        WorkflowAction exit = *asked;
        exit.from = turn::kObligation;
        definition.actions << exit;
    }
}

WorkflowAction askOpinions(const QString& from) {
    WorkflowAction made = undoable(turn::kAskOpinions, from, target::kStay, "Lấy ý kiến");
    made.accelerator = QStringLiteral("F3");
    made.needs = {Requirement::Participants, Requirement::Comment};
    return made;
}

/// Whoever asked waits for the answer before the dossier goes on.
void waitForOpinions(WorkflowDefinition& definition, const QString& step) {
    static const Guard together = guardFromText(QStringLiteral("count(opinionsMissing) < 1")).value();
    for (WorkflowAction& one : definition.actions) {
        if (one.from != step || one.key != kForward) continue;
        if (factsOf(one.guard).contains(QStringLiteral("opinionsMissing"))) continue;
        if (one.guard.isAlwaysTrue()) {
            one.guard = together;
        } else {
            Guard both;
            both.children = {one.guard, together};
            one.guard = both;
        }
    }
}

bool asksEverywhere(const WorkflowDefinition& definition, const QList<WorkflowStep>& steps) {
    return std::all_of(steps.begin(), steps.end(), [&](const WorkflowStep& step) {
        return definition.action(step.key, turn::kAskOpinions) != nullptr;
    });
}

bool hasLegalTurns(const WorkflowDefinition& definition) {
    const WorkflowStep* wait = definition.step(turn::kSupplement);
    return wait && wait->kind == StepKind::Wait && definition.step(turn::kClosed) &&
           definition.action(turn::kSupplement, turn::kSupplementComplete);
}

}  // namespace

void addOfficeTurns(WorkflowDefinition& definition) {
    if (!hasLegalTurns(definition))
        throw LogicError(QStringLiteral("a process without the turns of the law: ") + definition.key);
    const QList<WorkflowStep> working = workingSteps(definition);
    if (!definition.step(turn::kObligation)) {
        for (const WorkflowStep& step : working) definition.actions << requireObligation(step.key);
        addExits(definition);
        definition.steps << waitForPayment();
    }
    for (const WorkflowStep& step : working) {
        if (definition.action(step.key, turn::kAskOpinions)) continue;
        definition.actions << askOpinions(step.key);
        waitForOpinions(definition, step.key);
    }
}

bool lacksOfficeTurns(const WorkflowDefinition& definition) {
    const QList<WorkflowStep> working = workingSteps(definition);
    return hasLegalTurns(definition) && !working.isEmpty() &&
           !(definition.step(turn::kObligation) && asksEverywhere(definition, working));
}

}  // namespace motcua
