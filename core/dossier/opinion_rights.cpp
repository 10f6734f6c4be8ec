// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/opinion_rights.h"

#include <algorithm>

namespace motcua {

const QStringList& speakingRoles() {
    static const QStringList roles{role::kHandler,      role::kDivisionHead, role::kAgencyLeader,
                                   role::kParentLeader, role::kCoordinator,  role::kSupervisor};
    return roles;
}

bool speaksFor(const Actor& actor, UnitId unit, QDate day) {
    const QStringList& roles = speakingRoles();
    return actor.officer.active && std::any_of(roles.begin(), roles.end(), [&](const QString& one) {
               return actor.holds(one, unit, day);
           });
}

bool isAsked(const Consulted& item, const Actor& actor, const Directory& directory, QDate day) {
    if (!item.officer) return speaksFor(actor, item.unit, day);
    if (*item.officer == actor.officer.id) return true;
    if (actor.standsInFor.contains(*item.officer)) return true;
    const auto officer = directory.officer(*item.officer);
    return officer && !officer->active && speaksFor(actor, item.unit, day);
}

std::optional<OfficerId> behalfOf(const Actor& actor, const Consulted& item) {
    if (!item.officer || *item.officer == actor.officer.id) return std::nullopt;
    return actor.standsInFor.contains(*item.officer) ? item.officer : std::nullopt;
}

QString nameOf(const Consulted& item, const Directory& directory) {
    const auto unit = directory.unit(item.unit);
    const QString unitName = unit ? unit->name : QString();
    const auto officer = item.officer ? directory.officer(*item.officer) : std::nullopt;
    return officer ? QStringLiteral("%1 (%2)").arg(officer->name, unitName) : unitName;
}

}  // namespace motcua
