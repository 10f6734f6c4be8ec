// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/reports/period.h"

#include <optional>

namespace motcua {

/// Why the days make no period: one is missing, or the last lies before the first ("period.order").
[[nodiscard]] std::optional<Refusal> objectionTo(const Period& period);

}  // namespace motcua
