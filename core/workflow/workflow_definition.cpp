// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_definition.h"

#include <algorithm>

namespace motcua {

const WorkflowStep* WorkflowDefinition::step(const QString& stepKey) const {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const WorkflowStep& candidate) { return candidate.key == stepKey; });
    return found == steps.end() ? nullptr : &*found;
}

const WorkflowAction* WorkflowDefinition::action(const QString& stepKey, const QString& actionKey) const {
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const WorkflowAction& candidate) {
        return candidate.from == stepKey && candidate.key == actionKey;
    });
    return found == actions.end() ? nullptr : &*found;
}

QList<WorkflowAction> WorkflowDefinition::actionsFrom(const QString& stepKey) const {
    QList<WorkflowAction> found;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(found),
                 [&](const WorkflowAction& candidate) { return candidate.from == stepKey; });
    return found;
}

const WorkflowStep* WorkflowDefinition::start() const {
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [](const WorkflowStep& candidate) { return candidate.isStart; });
    return found == steps.end() ? nullptr : &*found;
}

}  // namespace motcua
