// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/people_line.h"

namespace motcua::cli {

/// The commands around sub-dossiers: open, note, list.
void addLinkedCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
