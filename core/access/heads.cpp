// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/heads.h"

namespace motcua {

const QStringList& headRoles() {
    static const QStringList roles{role::kDivisionHead, role::kAgencyLeader, role::kParentLeader,
                                   role::kSupervisor};
    return roles;
}

bool isHeadOf(const Actor& actor, UnitId unit, QDate day) {
    return std::any_of(headRoles().begin(), headRoles().end(),
                       [&](const QString& head) { return actor.holds(head, unit, day); });
}

bool leadsAnywhere(const Actor& actor, QDate day) {
    return actor.holdsAnywhere(role::kAdministrator, day) ||
           std::any_of(headRoles().begin(), headRoles().end(),
                       [&](const QString& head) { return actor.holdsAnywhere(head, day); });
}

bool looksAfter(const Actor& actor, const Officer& officer, QDate day) {
    if (actor.officer.id == officer.id || actor.holdsAnywhere(role::kAdministrator, day)) return true;
    return std::any_of(officer.grants.begin(), officer.grants.end(), [&](const RoleGrant& grant) {
        return grant.isValidOn(day) && isHeadOf(actor, grant.unit, day);
    });
}

}  // namespace motcua
