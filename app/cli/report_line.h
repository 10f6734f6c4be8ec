// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/people_line.h"

namespace motcua::cli {

/// Reports, fees and the board.
void addReportCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
