// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_problem.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace motcua {

/// The roles that are known without being told: those of core/access/actor.h.
[[nodiscard]] QSet<QString> builtInRoles();

/// Every static check of a definition, all findings at once, in the order of its steps.
///
/// Errors: "start.missing", "start.many", "start.kind", "end.missing", "step.key", "step.twice", "step.kind",
/// "step.status", "step.unreachable", "step.deadEnd", "step.noWayOut", "lane.role", "lane.unit", "laps",
/// "wait.answer", "wait.silence", "wait.stop", "action.from", "action.to", "action.twice", "action.label",
/// "action.accelerator", "action.reserved", "action.trigger", "action.reasons", "automatic.cycle",
/// "previous.none", "asker.none", "clock.restart", "clock.extend". Warnings: "budget.sum", "budget.none".
[[nodiscard]] Problems checked(const WorkflowDefinition& definition,
                               const QSet<QString>& roles = builtInRoles());

/// Working time of a budget for comparison only, in thousandths of an hour: one day is 8 hours, as the
/// decisions count. Nothing for months and "immediately". No due date is ever made from it.
[[nodiscard]] std::optional<qint64> nominalHours(const TimeLimit& limit);

/// The longest way from start to an end that visits no step twice, as the sum of the nominal budgets of its
/// human steps, in thousandths of an hour; waits stand outside.
[[nodiscard]] qint64 longestNominalPath(const WorkflowDefinition& definition);

}  // namespace motcua
