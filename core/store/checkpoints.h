// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/clock.h"
#include "core/base/refusal.h"
#include "core/journal/checkpoint.h"

#include <optional>

namespace motcua {
struct Desk;
}

namespace motcua::store {

class Database;

/// The event of a checkpoint; its body holds the number of the checkpoint before.
inline const QString kCheckpointKind = QStringLiteral("journal.checkpoint");

/// Closes what happened so far: an event of its own, whose hash is the head to be kept elsewhere. In a Work
/// of its own. \throws StoreError.
[[nodiscard]] Checkpoint takenCheckpoint(Database& database, const Clock& clock,
                                         std::optional<OfficerId> officer, const QString& station);

/// The same as the closing of a day by somebody: refused as objectionsToClosing() does, within the Work of
/// the checkpoint. The desk speaks to that database. \throws StoreError.
[[nodiscard]] Outcome<Checkpoint> closedDay(Database& database, Desk& desk, const std::optional<Actor>& actor,
                                            const QString& station);

/// The last checkpoint in the journal; none in a store that never had one.
[[nodiscard]] std::optional<JournalHead> lastCheckpoint(Database& database);

/// The head from which a look since the last checkpoint begins, so that the checkpoint itself is looked at.
[[nodiscard]] std::optional<JournalHead> headBeforeCheckpoint(Database& database);

}  // namespace motcua::store
