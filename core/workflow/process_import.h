// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/workflow/workflow_file.h"

#include <QJsonObject>
#include <QString>

namespace motcua {

/// Makes a definition from one approved internal process as it is published: a table of steps with role,
/// content, time and output.
///
/// Each row becomes a human step; forward, send back (with comment) and withdraw are added; the process ends
/// with a step at which the result is ready and handed out, which is added where the table has none. Budgets
/// keep the unit of the decision: hours are working hours, whole "ngày" calendar days, "ngày làm việc"
/// working days; a broken "ngày" (0,5 ngày) is office time, hence working days. A row without a time gets
/// no budget.
///
/// Reported, never hidden: "import.role" (no rule for it: handler), "import.time", "import.total",
/// "import.returns" (step added), "import.partial", "import.decision", "budget.below" (the steps add up to
/// less than the limit), and what checked() finds, "budget.sum" (to more) among it. Refused: "import.shape",
/// "import.steps", "import.text".
[[nodiscard]] Outcome<ReadWorkflow> processFromJson(const QJsonObject& record);

}  // namespace motcua
