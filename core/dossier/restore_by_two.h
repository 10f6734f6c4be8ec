// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/agreement.h"
#include "core/base/refusal.h"

namespace motcua {

struct Desk;

/// What somebody's wish to restore a backup over a store comes to.
struct RestoreTurn {
    bool isAdmitted = false;  ///< it may be done now; otherwise it was prepared and waits for a supervisor
    Agreement agreement;
};

/// Why the actor may take no part at all in restoring over this store; nothing said of what he may alone.
[[nodiscard]] Refusals objectionsToRestoring(const Desk& desk, const std::optional<Actor>& actor);

/// The wish of the actor, written down ("restore.prepared", "restore.admitted"). In a store for real work who
/// administers prepares the backup, and a supervisor who is somebody else lets it happen, as FileByTwo says;
/// elsewhere objectionsToCare() alone is asked. A store that cannot be asked any more, or that is not there,
/// is no matter of this: there the recovery code alone decides. \throws StoreError, IoError.
[[nodiscard]] Outcome<RestoreTurn> restoreTurn(Desk& desk, const std::optional<Actor>& actor,
                                               const QString& backup);

}  // namespace motcua
