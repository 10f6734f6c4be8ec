// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"

namespace motcua::ui {

/// Whether somebody proposed what the officer at the desk decides about. \throws StoreError.
[[nodiscard]] bool hasProposalsToDecide(const Workplace& place);

/// Lets him choose one of them, with what is proposed, why and by whom; nothing where the question was left.
/// \throws StoreError.
[[nodiscard]] std::optional<DossierId> chosenProposal(Workplace& place);

}  // namespace motcua::ui
