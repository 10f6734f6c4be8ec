// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

namespace motcua::turn {

/// The action that every step before the result has, and the end to which it leads.
inline const QString kWithdraw = QStringLiteral("withdraw");
inline const QString kWithdrawn = QStringLiteral("withdrawn");

/// The steps of persons at which there is no result yet, in order.
[[nodiscard]] QList<WorkflowStep> workingSteps(const WorkflowDefinition& definition);

/// The citizen asks for it at the counter or to whoever has the dossier.
[[nodiscard]] WorkflowAction withdrawal(const WorkflowStep& from);
[[nodiscard]] WorkflowStep withdrawn();

/// An action by hand that asks for nothing and may not be undone. `label` is UTF-8.
[[nodiscard]] WorkflowAction action(const QString& key, const QString& from, const QString& to,
                                    const char* label);

}  // namespace motcua::turn
