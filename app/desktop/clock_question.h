// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::ui {
class MainWindow;
struct Workplace;
}  // namespace motcua::ui

namespace motcua::desktop {

/// Where the clock of the machine has jumped: asks a supervisor whether it is right, tells everybody else
/// what to do. Does nothing while the clock is right.
void askAboutClock(ui::Workplace& place, ui::MainWindow& window);

}  // namespace motcua::desktop
