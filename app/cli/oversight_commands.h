// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sub_command.h"

namespace motcua::cli {

/// proposals, and audit log|again|idle: what waits for a decision, and what happened, for who watches over
/// the work of others.
void addOversightCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
