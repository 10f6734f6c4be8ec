// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/due_text.h"
#include "ui/shared/state.h"

namespace motcua::ui {

/// The shape and colour in which a due state is shown. What has ended is quiet: its clock stands.
[[nodiscard]] State shapeOf(const DueText& due, PublicStatus status);

}  // namespace motcua::ui
