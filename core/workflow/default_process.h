// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/workflow/workflow_definition.h"

#include <optional>

namespace motcua {

/// The process of a procedure that has no approved one: receive, assign, handle, review, sign, issue, hand
/// out; for an immediate one or one of at most 8 working hours: receive and handle, sign, hand out.
/// The budgets are shares of the limit in its own unit, never zero, and add up to at most the limit; a
/// limit in months or "immediately" leaves the steps without budgets of their own, and so does none.
/// Passes checked() without errors.
[[nodiscard]] WorkflowDefinition defaultProcess(const std::optional<TimeLimit>& legalLimit);

}  // namespace motcua
