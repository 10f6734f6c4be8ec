// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sub_command.h"

namespace motcua::cli {

/// date propose|approve|decline|list: a date that somebody typed, corrected by two persons.
void addDateCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
