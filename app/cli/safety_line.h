// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <functional>

namespace CLI {
class App;
}

namespace motcua::cli {

/// What a command does once the whole line is understood.
using Running = std::function<Answer(const Call&)>;

/// verify, checkpoint, clock, backup, restore, recovery-key, attach, attachments.
void addSafetyCommands(CLI::App& app, const std::function<void(CLI::App*, Running)>& on);

}  // namespace motcua::cli
