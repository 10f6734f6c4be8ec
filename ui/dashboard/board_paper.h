// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"
#include "core/reports/board.h"

namespace motcua::ui {

/// The board as one sheet of A4 across: every number that the screen shows, the longest breakdowns cut to
/// their first lines. `words` say what it is about.
[[nodiscard]] FormDocument boardPaper(const Board& board, const QStringList& words,
                                      const FormHeading& heading, bool practice);

}  // namespace motcua::ui
