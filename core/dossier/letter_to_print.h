// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/letter.h"

namespace motcua {

struct Desk;

/// The letter of this form that can be printed; refused ("letter.none", "form.notInSet") where no act has
/// issued one yet, or where the dossier's circular knows no such form.
[[nodiscard]] Outcome<Letter> letterToPrint(const Dossier& dossier, const QString& form, const Desk& desk);

}  // namespace motcua
