// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"

#include <QList>

namespace motcua::ui {

/// Whose figures an officer may look at on a day: supervisors those of the whole store, heads and leaders
/// those of their units and the units below, others none.
struct BoardAccess {
    bool isOpen = false;
    bool isWhole = false;
    QList<UnitId> units;  ///< where it is not whole; in the order of the grants
};

[[nodiscard]] BoardAccess boardAccess(const Actor& actor, QDate today);

}  // namespace motcua::ui
