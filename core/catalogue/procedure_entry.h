// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// One entry of a catalogue file as a procedure, or every reason why not.
[[nodiscard]] Outcome<Procedure> procedureFromEntry(const QJsonObject& entry);

}  // namespace motcua
