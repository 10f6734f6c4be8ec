// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/directory.h"

namespace motcua::ui {

/// The short name of a unit, else its name; empty where it is unknown.
[[nodiscard]] QString unitShort(const Directory& directory, UnitId id);
/// "Từ 01/11/2026", "01/11/2026 – 31/12/2026".
[[nodiscard]] QString spanText(QDate from, const std::optional<QDate>& to);

}  // namespace motcua::ui
