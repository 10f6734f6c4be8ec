// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/sub_command.h"

namespace motcua::cli {

/// number void|approve|decline|list: the number of a dossier that should never have been received, voided by
/// two persons.
void addVoidCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
