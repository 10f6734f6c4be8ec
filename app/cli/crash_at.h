// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::cli {

/// In test builds: with MOTCUA_CRASH_AT=n the process is killed at the n-th crash point that it passes, and
/// says on stderr which one that was. In other builds it does nothing.
void obeyCrashAt();

}  // namespace motcua::cli
