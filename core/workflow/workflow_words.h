// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_instance.h"

#include <QString>
#include <optional>

namespace motcua {

/// The words of the exchange format, both ways. Reading gives nothing for a word that is not one.
[[nodiscard]] QString word(StepKind kind);
[[nodiscard]] QString word(LaneUnit unit);
[[nodiscard]] QString word(BudgetPolicy policy);
[[nodiscard]] QString word(ClockEffect effect);
[[nodiscard]] QString word(Requirement need);
[[nodiscard]] QString word(TokenState state);

[[nodiscard]] std::optional<StepKind> stepKindFromWord(const QString& text);
[[nodiscard]] std::optional<LaneUnit> laneUnitFromWord(const QString& text);
[[nodiscard]] std::optional<BudgetPolicy> budgetPolicyFromWord(const QString& text);
[[nodiscard]] std::optional<ClockEffect> clockEffectFromWord(const QString& text);
[[nodiscard]] std::optional<Requirement> requirementFromWord(const QString& text);
[[nodiscard]] std::optional<TokenState> tokenStateFromWord(const QString& text);

}  // namespace motcua
