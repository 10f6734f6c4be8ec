// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// Why nothing is done to a dossier that stands at another version than the one that the actor looked at
/// ("dossier.changed"): who changed it and when, and how it stood at both.
[[nodiscard]] Refusal changedSince(const Desk& desk, const Dossier& dossier, qint64 seen);

}  // namespace motcua
