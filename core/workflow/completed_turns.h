// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

#include <optional>

namespace motcua {

/// The process with what the law and the desk know besides its own way, where it lacks that: the turns of
/// legal_turns.h and office_turns.h, and at a step that waits for a linked dossier the stop at the
/// applicant's request and the withdrawal. A process with such a step that knows no withdrawal gets that
/// first, at every step of a person before the result. What a process has already is left as it is.
///
/// Nothing where it was sound and would not be with them: its own actions have their labels, their keys or
/// their accelerators.
[[nodiscard]] std::optional<WorkflowDefinition> withAllTurns(const WorkflowDefinition& definition);

}  // namespace motcua
