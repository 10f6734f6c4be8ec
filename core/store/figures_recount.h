// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_invariants.h"

namespace motcua::store {

/// Whether the figures of each day are what counting the dossiers gives, from the day on which dossier
/// `first` was received ("figures.received", "figures.days"), and whether the sums over everything are those
/// of their parts ("figures.whole"). Nothing while the figures are not complete.
[[nodiscard]] QList<Invariant> figuresInvariants(Database& database, qint64 first);

}  // namespace motcua::store
