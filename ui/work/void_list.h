// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

namespace motcua::ui {

/// Whether numbers are proposed to be voided that the officer at the desk decides about. \throws StoreError.
[[nodiscard]] bool hasVoidsToDecide(const Workplace& place);

/// Lets him choose one of them, with who proposed it and why; nothing where the question was left.
/// \throws StoreError.
[[nodiscard]] std::optional<DossierId> chosenVoid(Workplace& place);

}  // namespace motcua::ui
