// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/people_line.h"

namespace motcua::cli {

/// The commands around changes of the calendar: draft, preview, approve, apply, withdraw, list.
void addCalendarChangeCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
