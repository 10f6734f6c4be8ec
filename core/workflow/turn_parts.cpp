// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/turn_parts.h"

#include "core/access/actor.h"

namespace motcua::turn {

QList<WorkflowStep> workingSteps(const WorkflowDefinition& definition) {
    QList<WorkflowStep> steps;
    for (const WorkflowStep& step : definition.steps)
        if (step.kind == StepKind::Human && definition.action(step.key, kWithdraw)) steps << step;
    return steps;
}

WorkflowAction withdrawal(const WorkflowStep& from) {
    WorkflowAction made = action(kWithdraw, from.key, kWithdrawn, "Rút hồ sơ");
    made.allowed = {AllowedRule::Kind::Roles,
                    {role::kReceivingOfficer, role::kReturnOfficer, role::kSupervisor}};
    if (!made.allowed.roles.contains(from.lane.role)) made.allowed.roles << from.lane.role;
    made.needs = {Requirement::Comment};
    made.clock = ClockEffect::Stop;
    return made;
}

WorkflowStep withdrawn() {
    WorkflowStep step;
    step.key = kWithdrawn;
    step.kind = StepKind::End;
    step.name = QStringLiteral("Đã rút hồ sơ");
    step.publicStatus = PublicStatus::Withdrawn;
    return step;
}

WorkflowAction action(const QString& key, const QString& from, const QString& to, const char* label) {
    WorkflowAction made;
    made.key = key;
    made.from = from;
    made.to = to;
    made.label = QString::fromUtf8(label);
    return made;
}

}  // namespace motcua::turn
