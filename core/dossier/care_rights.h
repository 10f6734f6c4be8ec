// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

namespace motcua {

struct Desk;

/// Whether somebody administers the store: from the first run on.
[[nodiscard]] bool isAdministered(const Desk& desk);

/// Why the actor may not do what concerns the whole store: backups and their code (BackUp), restoring one
/// over it (Restore), its procedures and processes (Catalogue). Nobody named is refused ("right.nobody"),
/// others as objectionsTo() does, by their roles of this moment. A practice store asks nobody, and neither
/// does one in which nobody administers yet: before the first run there is nobody to ask. \throws StoreError.
[[nodiscard]] Refusals objectionsToCare(const Desk& desk, const std::optional<Actor>& actor,
                                        Function function);

/// The same of who tries; see noted().
[[nodiscard]] Refusals refusedCare(const Desk& desk, const std::optional<Actor>& actor, Function function);

/// Why the actor may not close the day (CloseDay): the journal is one for the whole centre, so who may close
/// no more than his cash is refused like everybody else without the right. Nobody named closes days of a
/// practice store and before the first run alone ("right.nobody"). \throws StoreError.
[[nodiscard]] Refusals objectionsToClosing(const Desk& desk, const std::optional<Actor>& actor);

}  // namespace motcua
