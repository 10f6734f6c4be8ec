// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "ui/print/table_export.h"

namespace motcua::print {

/// The heading of a unit's reports with place and today's date, and whether they are practice. The centre's
/// own unit where none is given.
[[nodiscard]] TableLook reportLook(const Desk& desk, const std::optional<UnitId>& unit);

}  // namespace motcua::print
