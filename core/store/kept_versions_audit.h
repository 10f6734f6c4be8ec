// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/event.h"
#include "core/journal/kept_versions.h"
#include "core/store/catalogue_audit.h"

namespace motcua::store {

/// What the rows of the versions after `after`, up to `to`, are now. None where there are none.
/// A procedure counts with id, code, number, first day and the hash of its text; a process with id, key,
/// number, first day, the hash of its meaning and its text. When a version ends is not among it: the next one
/// says that. \throws StoreError.
[[nodiscard]] std::optional<KeptVersions> keptProcedures(Database& database, qint64 after,
                                                         std::optional<qint64> to = {});
[[nodiscard]] std::optional<KeptVersions> keptProcesses(Database& database, qint64 after,
                                                        std::optional<qint64> to = {});

/// Holds the versions of procedures and processes against the events that vouch for them ("kept" at "event
/// 12"), and finds versions that came later and that none vouches for ("kept" at their code or key).
/// \returns how many versions there are of a store that is older than such events: what they were cannot be
/// told, and that is no finding. \throws StoreError.
[[nodiscard]] qint64 auditKeptVersions(Database& database, const CatalogueFinding& found);

/// Where no event vouches for any version yet, the closing of a day does so from now on. Within its Work;
/// `drafted` makes an event of a kind.
void vouchForOldVersions(Database& database, const std::function<Event(const QString& kind)>& drafted);

}  // namespace motcua::store
