// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::ui {

/// Leaves every dialog that is open, of whatever kind and however deep, as Esc would: for the lock. What they
/// asked is not done, and nothing of it stays on the screen.
void leaveDialogs();

}  // namespace motcua::ui
