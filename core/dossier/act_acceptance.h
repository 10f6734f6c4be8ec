// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/dossier/act_input.h"

namespace motcua {

/// Tidies everything that is given with an act, or says all that is wrong with it by itself: lengths, signs,
/// and who takes the result ("receiver.name", "receiver.identity").
[[nodiscard]] Refusals acceptedInput(ActInput& input);

}  // namespace motcua
