// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/interpreter.h"

namespace motcua {

/// Everything that decides about an action at one moment. References that outlive it.
struct Scene {
    const WorkflowDefinition& definition;
    const WorkflowInstance& instance;
    const Token& token;
    const Facts& facts;
    const Actor* actor;  ///< nobody, where an action is set off by time or event
    QDate today;
};

/// The step that an action leads to from here; nothing, where there is none to go back to.
[[nodiscard]] const WorkflowStep* targetOf(const Scene& scene, const WorkflowAction& action);
/// Whether its target has been entered as often as it may be.
[[nodiscard]] bool exceedsLaps(const Scene& scene, const WorkflowAction& action);
/// An action by hand, enabled or with every reason against it.
[[nodiscard]] ActionOffer offerOf(const Scene& scene, const WorkflowAction& action);
/// Claim, take over, assign. Empty where no person works on the step.
[[nodiscard]] QList<ActionOffer> staffingOffers(const Scene& scene);
/// Why guard, target or laps forbid it, whoever acts.
[[nodiscard]] Refusals reasonsAgainst(const Scene& scene, const WorkflowAction& action);

}  // namespace motcua
