// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

namespace motcua::turn {

/// The action that every step before the result has.
inline const QString kWithdraw = QStringLiteral("withdraw");

/// The steps of persons at which there is no result yet, in order.
[[nodiscard]] QList<WorkflowStep> workingSteps(const WorkflowDefinition& definition);

/// An action by hand that asks for nothing and may not be undone. `label` is UTF-8.
[[nodiscard]] WorkflowAction action(const QString& key, const QString& from, const QString& to,
                                    const char* label);

}  // namespace motcua::turn
