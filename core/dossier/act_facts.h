// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/workflow/facts.h"

namespace motcua {

/// Everything that the guards of a process may ask of a dossier at `now`. \throws StoreError.
[[nodiscard]] Facts factsOf(const Dossier& dossier, const Desk& desk, Instant now);

}  // namespace motcua
