// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"

#include <QString>

namespace motcua::store {

/// The condition on `d` that leaves what the officer may see, with " AND " before it; empty where he may see
/// everything. Holds its values itself, a number and a date, so that it fits into any statement: which roles
/// he has is asked of the store each time.
[[nodiscard]] QString visibleCondition(const std::optional<VisibleTo>& visible);

}  // namespace motcua::store
