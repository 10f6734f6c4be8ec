// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sub_command.h"

namespace motcua::cli {

/// archive add|list: dossiers that have ended go into the archive, and the retention list.
void addArchiveCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
