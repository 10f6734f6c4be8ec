// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/calendar_change.h"
#include "core/dossier/directory.h"
#include "ui/shared/state.h"

namespace motcua::ui {

/// "Nghỉ 26/11/2026 · làm việc 28/11/2026".
[[nodiscard]] QString daysText(const CalendarChange& change);
[[nodiscard]] QString whereText(const CalendarChange& change, const Directory& directory);
[[nodiscard]] QString stateText(ChangeState state);
[[nodiscard]] State shapeOf(ChangeState state);
[[nodiscard]] QString effectText(MoveEffect effect);
[[nodiscard]] State shapeOf(MoveEffect effect);

}  // namespace motcua::ui
