// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/identity/identity_card.h"

namespace motcua::ui {

/// Whose card it is, seen from a dossier.
enum class CardHolder {
    Submitter,
    Owner,
    SameName,  ///< the name of submitter or owner, whose number the dossier does not know
    Stranger
};

/// Compares by number, the old number of the card included; by name only where the dossier has no number.
[[nodiscard]] CardHolder holderOf(const IdentityCard& card, const Dossier& dossier);

}  // namespace motcua::ui
