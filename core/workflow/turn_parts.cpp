// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/turn_parts.h"

namespace motcua::turn {

QList<WorkflowStep> workingSteps(const WorkflowDefinition& definition) {
    QList<WorkflowStep> steps;
    for (const WorkflowStep& step : definition.steps)
        if (step.kind == StepKind::Human && definition.action(step.key, kWithdraw)) steps << step;
    return steps;
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
