// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/id.h"
#include "core/base/refusal.h"

namespace motcua::cli {

class Session;

/// Writes both copies of the receipt slip as PDF and counts the print. Returns its number, 1 the original.
/// \throws IoError where the file cannot be written; then nothing was counted.
[[nodiscard]] Outcome<int> writeReceipt(Session& session, DossierId dossier, const Actor& actor,
                                        const QString& path);

}  // namespace motcua::cli
