// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

#include <QString>

namespace motcua::ui {

/// What happened and what to do, in one or two sentences for people. The technical text of the fault is
/// not in it; that goes to the log. Codes that are not known still say what to do.
[[nodiscard]] QString faultText(const Fault& fault);

/// One refusal: its message, and what would lift it.
[[nodiscard]] QString refusalText(const Refusal& refusal);
/// All of them, one a line.
[[nodiscard]] QString refusalsText(const Refusals& refusals);

}  // namespace motcua::ui
