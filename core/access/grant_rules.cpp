// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/grant_rules.h"

#include "core/access/access_say.h"
#include "core/access/heads.h"

namespace motcua {

namespace {

bool mayHoldLater(const RoleGrant& grant, QDate day) {
    return !grant.to || *grant.to >= day;
}

/// Whether two grants hold on one and the same day.
bool meet(const RoleGrant& a, const RoleGrant& b) {
    return (!a.to || b.from <= *a.to) && (!b.to || a.from <= *b.to);
}

}  // namespace

bool isPrivileged(const Officer& officer, QDate day) {
    return std::any_of(officer.grants.begin(), officer.grants.end(), [&](const RoleGrant& grant) {
        return mayHoldLater(grant, day) &&
               (grant.role == role::kAdministrator || headRoles().contains(grant.role));
    });
}

Refusals againstSeparation(const QList<RoleGrant>& grants, QDate day) {
    const auto together = [&](const QString& role, const auto& clashes) {
        for (const RoleGrant& one : grants)
            for (const RoleGrant& other : grants)
                if (one.role == role && mayHoldLater(one, day) && mayHoldLater(other, day) &&
                    meet(one, other) && clashes(one, other))
                    return true;
        return false;
    };
    Refusals refusals;
    if (together(role::kAdministrator, [](const RoleGrant&, const RoleGrant& other) {
            return headRoles().contains(other.role) || other.role == role::kCashier;
        }))
        refusals +=
            Refusal{QStringLiteral("role.separation"),
                    AccessSay::tr("Whoever administers the accounts may not lead, decide, supervise or take "
                                  "money as well."),
                    AccessSay::tr("Give one of the roles to somebody else."), QStringLiteral("role")};
    if (together(role::kSupervisor, [](const RoleGrant& one, const RoleGrant& other) {
            return one.unit == other.unit && other.role != role::kSupervisor &&
                   other.role != role::kAdministrator;
        }))
        refusals +=
            Refusal{QStringLiteral("role.supervisor"),
                    AccessSay::tr("A supervisor reads everything and processes nothing in his own unit."),
                    AccessSay::tr("Give one of the roles to somebody else."), QStringLiteral("role")};
    return refusals;
}

bool isLastHolder(const QList<Officer>& officers, OfficerId officer, const QString& role, QDate day) {
    bool holdsIt = false;
    for (const Officer& one : officers) {
        if (!one.active || !Actor{one, std::nullopt, {}}.holdsAnywhere(role, day)) continue;
        if (one.id != officer) return false;
        holdsIt = true;
    }
    return holdsIt;
}

Refusals againstLosing(const QList<Officer>& officers, OfficerId officer, QDate day) {
    Refusals refusals;
    if (isLastHolder(officers, officer, role::kAdministrator, day))
        refusals += Refusal{
            QStringLiteral("officer.last"), AccessSay::tr("This is the last administrator of the centre."),
            AccessSay::tr("Let somebody else become administrator first."), QStringLiteral("officer")};
    if (isLastHolder(officers, officer, role::kSupervisor, day))
        refusals += Refusal{
            QStringLiteral("officer.last"), AccessSay::tr("This is the last supervisor of the centre."),
            AccessSay::tr("Let somebody else become supervisor first."), QStringLiteral("officer")};
    return refusals;
}

}  // namespace motcua
