// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/control_slip.h"

namespace motcua {

/// The control slip of a dossier as far as it has gone: every handover with the officers who are known, and
/// whether the giver kept the budget of his step (core/workflow/step_due.h). While the process runs the
/// next one is still open, and empty rows follow to be filled in by hand. In the form set under which it was
/// received; `printNumber` 1 is the original. \throws LogicError where the form set has no control slip.
/// \throws StoreError.
[[nodiscard]] ControlSlip controlOf(const Dossier& dossier, const Desk& desk, int printNumber);

}  // namespace motcua
