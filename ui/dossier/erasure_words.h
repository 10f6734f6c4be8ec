// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/erasure.h"

namespace motcua::ui {

/// What an erasure of this dossier takes away, what stays, and which linked dossiers go with it: said before
/// anybody agrees. One paragraph a line.
[[nodiscard]] QString erasureScope(const Desk& desk, DossierId dossier);
/// "2 hồ sơ liên thông: …"; empty where nothing goes with it.
[[nodiscard]] QString linkedCodes(const Desk& desk, const Erasure& erasure);

}  // namespace motcua::ui
