// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_problem.h"

#include <QSet>
#include <QString>

namespace motcua {

/// The checks that look at actions: a part of checked().
[[nodiscard]] Problems checkedActions(const WorkflowDefinition& definition, const QSet<QString>& roles);

/// The exits of one wait: for an answer, for silence, for a stop.
[[nodiscard]] Problems checkedWait(const WorkflowDefinition& definition, const WorkflowStep& step);

/// The rule of one consult, its way on once the opinions are together, and the way out of whoever asked.
[[nodiscard]] Problems checkedConsult(const WorkflowDefinition& definition, const WorkflowStep& step);

/// Whether a guard lets something happen once at most: `count(fact) < 1`, alone or among all[…].
[[nodiscard]] bool happensOnce(const Guard& guard, const QString& fact);

}  // namespace motcua
