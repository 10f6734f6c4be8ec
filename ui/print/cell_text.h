// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_table.h"

namespace motcua::print {

/// A cell as people read it: "1.234", "330.000", "97,83 %", "12,5", "23/11/2026", "09:42 23/11/2026"; empty
/// where it does not apply. The kind of its column tells shares from hours.
[[nodiscard]] QString cellText(const ReportCell& cell, CellKind kind);

/// The text with U+FFFD in place of what no file of a report may hold: control characters but tab and line
/// feed, marks that turn the direction of writing, unpaired surrogates and noncharacters. CR LF becomes LF.
/// Nothing is taken away.
[[nodiscard]] QString visibleText(const QString& text);

/// Whether numbers of this kind stand at the right end of their cells.
[[nodiscard]] bool isNumeric(CellKind kind);

}  // namespace motcua::print
