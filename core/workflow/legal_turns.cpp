// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/legal_turns.h"

#include "core/access/actor.h"
#include "core/workflow/turn_parts.h"

#include <algorithm>

namespace motcua {

namespace {

using turn::action;
using turn::kWithdraw;
using turn::workingSteps;

Guard guard(const char* text) {
    return guardFromText(QLatin1String(text)).value();
}

WorkflowStep end(const QString& key, const QString& name) {
    WorkflowStep step;
    step.key = key;
    step.kind = StepKind::End;
    step.name = name;
    step.publicStatus = PublicStatus::Stopped;
    return step;
}

/// No lane of its own: the dossier stays in sight of who asked.
WorkflowStep waitForSupplement() {
    WorkflowStep step;
    step.key = turn::kSupplement;
    step.kind = StepKind::Wait;
    step.name = QStringLiteral("Chờ bổ sung hồ sơ");
    step.publicStatus = PublicStatus::SupplementRequested;
    step.maxLaps = 1;
    return step;
}

WorkflowAction requestSupplement(const QString& from) {
    WorkflowAction made = action(turn::kRequestSupplement, from, turn::kSupplement, "Yêu cầu bổ sung hồ sơ");
    made.accelerator = QStringLiteral("F7");
    made.needs = {Requirement::MissingPapers};
    made.clock = ClockEffect::Pause;
    made.reasonSet = {QStringLiteral("supplement")};
    made.letters = {QStringLiteral("supplement")};
    return made;
}

WorkflowAction refuse(const QString& from) {
    WorkflowAction made = action(turn::kRefuse, from, turn::kRefused, "Từ chối giải quyết");
    made.accelerator = QStringLiteral("F8");
    made.needs = {Requirement::Reason, Requirement::LegalBasis};
    made.reasonSet = {turn::kRefusalReasons};
    made.clock = ClockEffect::Stop;
    made.letters = {QStringLiteral("refusal")};
    return made;
}

/// At the counter, or by whoever has the dossier.
WorkflowAction stopOnRequest(const QString& from, const QStringList& roles) {
    WorkflowAction made = action(turn::kStopOnRequest, from, turn::kStopped, "Dừng theo đề nghị");
    made.allowed = {AllowedRule::Kind::Roles, roles};
    made.guard = guard("stopNotice");
    made.needs = {Requirement::ReturnedOriginals};
    made.clock = ClockEffect::Stop;
    made.letters = {QStringLiteral("stop")};
    return made;
}

QList<WorkflowAction> extension(const QString& from) {
    static const QStringList leaders{role::kAgencyLeader, role::kParentLeader};
    WorkflowAction propose = action(turn::kProposeExtension, from, target::kStay, "Đề nghị gia hạn");
    propose.guard = guard("all[count(extension) < 1, not(extensionProposed), extensionInTime]");
    propose.needs = {Requirement::NewDue, Requirement::Comment};
    WorkflowAction approve = action(turn::kApproveExtension, from, target::kStay, "Duyệt gia hạn");
    approve.guard = guard("all[count(extension) < 1, extensionProposed, extensionInTime]");
    approve.allowed = {AllowedRule::Kind::Roles, leaders};
    approve.needs = {Requirement::DocumentNo};
    approve.clock = ClockEffect::Extend;
    approve.letters = {QStringLiteral("extension")};
    WorkflowAction reject = action(turn::kRejectExtension, from, target::kStay, "Không duyệt gia hạn");
    reject.guard = guard("extensionProposed");
    reject.allowed = {AllowedRule::Kind::Roles, leaders};
    reject.needs = {Requirement::Comment};
    return {propose, approve, reject};
}

/// The wait ends by the answer, by an officer's act after silence, or because the applicant gives up.
QList<WorkflowAction> exitsOfWait(const WorkflowAction& withdraw, const QStringList& roles) {
    WorkflowAction complete =
        action(turn::kSupplementComplete, turn::kSupplement, target::kAsker, "Tiếp nhận bổ sung");
    complete.accelerator = QStringLiteral("F9");
    complete.allowed = {AllowedRule::Kind::Roles, roles};
    complete.guard = guard("papersComplete");
    complete.needs = {Requirement::SuppliedPapers};
    complete.clock = ClockEffect::Restart;
    WorkflowAction close = action(turn::kCloseUnanswered, turn::kSupplement, turn::kClosed, "Đóng hồ sơ");
    close.allowed = {AllowedRule::Kind::Roles, roles};
    close.guard = guard("unanswered");
    close.needs = {Requirement::ReturnedOriginals};
    close.clock = ClockEffect::Stop;
    close.letters = {QStringLiteral("stop")};
    WorkflowAction away = withdraw;
    away.from = turn::kSupplement;
    away.allowed.roles = roles;
    return {complete, close, stopOnRequest(turn::kSupplement, roles), away};
}

}  // namespace

void addLegalTurns(WorkflowDefinition& definition) {
    const QList<WorkflowStep> working = workingSteps(definition);
    if (working.isEmpty()) throw LogicError(QStringLiteral("a process without a step: ") + definition.key);
    const WorkflowAction withdraw = *definition.action(working.first().key, kWithdraw);
    QStringList roles;
    for (const WorkflowStep& step : working) {
        const QStringList allowed = definition.action(step.key, kWithdraw)->allowed.roles;
        roles += allowed;
        definition.actions << requestSupplement(step.key);
        if (!step.isStart || working.size() == 1) definition.actions << refuse(step.key);
        definition.actions += extension(step.key);
        definition.actions << stopOnRequest(step.key, allowed);
    }
    roles.removeDuplicates();
    definition.actions += exitsOfWait(withdraw, roles);
    definition.steps << waitForSupplement() << end(turn::kRefused, QStringLiteral("Từ chối giải quyết"))
                     << end(turn::kStopped, QStringLiteral("Đã dừng giải quyết"))
                     << end(turn::kClosed, QStringLiteral("Đã đóng hồ sơ"));
    for (WorkflowAction& one : definition.actions)
        if (one.trigger.kind == Trigger::Kind::User) one.undoMinutes = turn::kUndoMinutes;
}

bool knowsNoTurns(const WorkflowDefinition& definition) {
    return std::none_of(definition.steps.begin(), definition.steps.end(), [](const WorkflowStep& step) {
        const bool waits =
            step.kind != StepKind::Human && step.kind != StepKind::End && step.kind != StepKind::Sub;
        return waits || step.key == turn::kSupplement || step.key == turn::kRefused ||
               step.key == turn::kStopped || step.key == turn::kClosed;
    });
}

bool lacksLegalTurns(const WorkflowDefinition& definition) {
    return knowsNoTurns(definition) && definition.step(turn::kWithdrawn) &&
           definition.step(QStringLiteral("returned")) && !workingSteps(definition).isEmpty();
}

}  // namespace motcua
