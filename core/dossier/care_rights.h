// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

namespace motcua {

struct Desk;

/// Why the actor may not do what concerns the whole store: backups and their code (BackUp), restoring one
/// over it (Restore), its procedures and processes (Catalogue). Nobody named is refused ("right.nobody"),
/// others as objectionsTo() does, by their roles of this moment. A practice store asks nobody, and neither
/// does one in which nobody administers yet: before the first run there is nobody to ask. \throws StoreError.
[[nodiscard]] Refusals objectionsToCare(const Desk& desk, const std::optional<Actor>& actor,
                                        Function function);

}  // namespace motcua
