// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_access.h"

namespace motcua::ui {

BoardAccess boardAccess(const Actor& actor, QDate today) {
    static const QStringList heads{role::kDivisionHead, role::kAgencyLeader, role::kParentLeader};
    BoardAccess access;
    access.isWhole = actor.holdsAnywhere(role::kSupervisor, today);
    if (!access.isWhole)
        for (const RoleGrant& grant : actor.officer.grants)
            if (heads.contains(grant.role) && grant.isValidOn(today) && !access.units.contains(grant.unit))
                access.units += grant.unit;
    access.isOpen = access.isWhole || !access.units.isEmpty();
    return access;
}

}  // namespace motcua::ui
