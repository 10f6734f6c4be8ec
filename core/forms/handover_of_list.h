// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/handover_form.h"

namespace motcua {

/// The slip of a handover list, headed by the unit that gives. \throws LogicError where the centre does not
/// describe that unit.
[[nodiscard]] HandoverSlip handoverOf(const HandoverList& list, const Desk& desk);

}  // namespace motcua
