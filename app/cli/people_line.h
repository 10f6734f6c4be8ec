// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <functional>

namespace CLI {
class App;
}

namespace motcua::cli {

/// What a command of the line runs; `draws` where it needs fonts.
using Command = std::function<Answer(const Call&)>;
using OnCommand = std::function<void(CLI::App* command, Command run, bool draws)>;

/// Absences, delegations, desks and handover lists. Values live as long as the commands that read them.
void addPeopleCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
