// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_repository.h"

#include <QJsonArray>

namespace motcua::cli {

/// The approved processes of a procedure, to choose from with "workflow" in an application file.
[[nodiscard]] QJsonArray workflowsJson(const QList<WorkflowVersion>& approved);
/// The same for people, one a line; empty where there are none.
[[nodiscard]] QString workflowsText(const QList<WorkflowVersion>& approved);

}  // namespace motcua::cli
