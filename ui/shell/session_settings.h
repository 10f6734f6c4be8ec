// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/settings.h"

/// What this machine keeps of who signs in.
namespace motcua::ui::setting {

inline const Setting<QString> kLastLogin{"desk/lastLogin", {}};
inline const Setting<int> kIdleMinutes{"desk/idleMinutes", 5};  ///< until the desk locks itself, 1–15

}  // namespace motcua::ui::setting
