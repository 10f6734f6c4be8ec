// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

namespace motcua {

/// What people call a duty: "tiếp nhận", "thụ lý" …
[[nodiscard]] QString label(Duty duty);

}  // namespace motcua
