// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/people_line.h"

namespace motcua::cli {

/// Reception, acts, what is seen of a dossier, and its forms.
void addDossierCommands(CLI::App& app, const OnCommand& on);

}  // namespace motcua::cli
