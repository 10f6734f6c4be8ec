// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/interpreter.h"

namespace motcua {

/// Everything that is missing or cannot be accepted in what was given with an action.
[[nodiscard]] Refusals checkedInput(const ActionOffer& offer, const ActionInput& input);

}  // namespace motcua
