// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_problem.h"

namespace motcua {

/// What is wrong with a step of the kind `sub`: it does not say what it opens where ("sub.rule"); one that
/// waits has no action for the end of the other dossier ("sub.ended"), or leaves an officer no way on when
/// that fails ("sub.exit"); one that does not wait says nothing of how it goes on ("sub.opened").
/// Whether procedure and unit exist is for those to say who know the centre.
[[nodiscard]] Problems checkedSub(const WorkflowDefinition& definition, const WorkflowStep& step);

}  // namespace motcua
