// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

namespace motcua {

/// The step at which the result is ready and handed out.
[[nodiscard]] WorkflowStep returnsStep(const QString& key);

/// Completes human steps that follow one another, the last of them the one that hands the result out: marks
/// the start, sets the public status of each, adds the ends "returned" and "withdrawn" and the actions
/// "forward" (F9; into the last step it stops the clock, for the result is ready), "sendBack" (with comment),
/// "withdraw" (with comment) and, at the last, "return" (with receiver). Once the result is ready there is
/// no way back and nothing to withdraw. Then adds the turns of the law (legal_turns.h)
/// and those of the desk (office_turns.h).
/// \throws LogicError for fewer than two steps.
void completeLinear(WorkflowDefinition& definition);

}  // namespace motcua
