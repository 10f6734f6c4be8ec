// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"

namespace motcua {

/// Why nothing is done to a dossier that the store does not have ("dossier.unknown").
[[nodiscard]] Refusal unknownDossier();

/// Why nothing is done with an officer whom the centre does not have ("officer.unknown"); `field` is where
/// he was named.
[[nodiscard]] Refusal unknownOfficer(const char* field = "officer");

}  // namespace motcua
