// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/act_input.h"
#include "core/dossier/dossier.h"
#include "core/dossier/legal_step.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// What an act does to the clock of a dossier that stands so after it. Nothing where it does nothing, or
/// where the clock has stopped for good.
[[nodiscard]] std::optional<ClockEvent> clockEventOf(const Transition& transition, const ActInput& input,
                                                     const LegalStep& legal, const Dossier& after,
                                                     Instant now);

}  // namespace motcua
