// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"

#include <optional>

namespace motcua {

struct Desk;

/// Writes down, within the Work that took them over, what every version of a procedure was for which no event
/// vouches yet ("catalogue.kept", see KeptVersions); nothing where there is none. Without an actor the
/// program itself acts. \throws StoreError.
void vouchForProcedures(Desk& desk, const std::optional<Actor>& actor = {});
/// The same for processes ("workflow.kept").
void vouchForProcesses(Desk& desk, const std::optional<Actor>& actor = {});

}  // namespace motcua
