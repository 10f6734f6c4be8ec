// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/people_line.h"

namespace CLI {
class App;
}

namespace motcua::cli {

/// Adds `first-run`, `login` and `user …`.
void addUserCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
