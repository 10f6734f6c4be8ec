// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"

namespace motcua::ui {
class MainWindow;
class UserPrompt;
}  // namespace motcua::ui

namespace motcua::desktop {

/// Where the clock of the machine has jumped: asks a supervisor whether it is right, tells everybody else
/// what to do. Does nothing while the clock is right.
void askAboutClock(Desk& desk, const Actor& actor, ui::UserPrompt& prompt, ui::MainWindow& window);

}  // namespace motcua::desktop
