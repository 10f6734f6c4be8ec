// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::ui {

struct Colours;

/// The one style sheet of the program, its colours filled in.
[[nodiscard]] QString styleSheet(const Colours& colours);

}  // namespace motcua::ui
