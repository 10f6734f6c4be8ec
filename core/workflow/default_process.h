// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_limit.h"
#include "core/workflow/workflow_definition.h"

#include <optional>

namespace motcua {

/// The process of a procedure that has no approved one: receive, assign, handle, review, sign, issue, hand
/// out; for an immediate one or one of at most 8 working hours or one working day: receive and handle,
/// sign, hand out.
///
/// The budgets are round shares of the limit in its own unit, never zero, and add up to the limit; of a
/// month 28 calendar days are shared, and an immediate one is immediate at each step. Handing out has no
/// budget: the result is ready before it. Without a limit there are no budgets. checked() finds no errors.
[[nodiscard]] WorkflowDefinition defaultProcess(const std::optional<TimeLimit>& legalLimit);

}  // namespace motcua
