// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/interpreter.h"

namespace motcua {

/// The visit from which the dossier was sent to where it lies now; null, where it was not sent by hand from
/// one desk to another.
[[nodiscard]] const Token* sentFrom(const WorkflowInstance& instance);

/// Takes back what was sent on: the visit that it came to is cancelled and counts for nothing, the one it was
/// sent from goes on as if it had never been left. Whether anybody has looked at it is for the caller to
/// know. \throws LogicError where sentFrom() gives nothing.
[[nodiscard]] Transition takenBack(const WorkflowDefinition& definition, const WorkflowInstance& instance,
                                   Instant now);

}  // namespace motcua
