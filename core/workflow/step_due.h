// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due_date.h"
#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_instance.h"

#include <optional>

namespace motcua {

/// Until when a visit of a step should be done, by its own budget and policy: fresh counts from this entry,
/// shared from the first visit, remaining from this entry with what earlier visits left (working hours to the
/// millisecond, days by the day). A budget that is used up is due at the entry. Nothing for a step without
/// budget. An internal date: the promise to the citizen is the dossier's due date, not this.
[[nodiscard]] std::optional<DueDate> stepDue(const WorkflowStep& step, const WorkflowInstance& instance,
                                             const Token& token, const WorkingCalendar& calendar);

}  // namespace motcua
