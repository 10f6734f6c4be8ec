// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/absence.h"

#include "core/access/access_say.h"

namespace motcua {

namespace {

const Absence* overlapping(const Absence& wanted, OfficerId officer, const QList<Absence>& known) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const Absence& other) {
        return other.officer == officer && !other.cancelledAt && other.overlaps(wanted);
    });
    return found == known.end() ? nullptr : &*found;
}

Refusals againstSpan(const Absence& wanted, const Officer& officer, const QList<Absence>& known,
                     const HalfDay& now) {
    if (wanted.to < wanted.from)
        return {refused("absence.order", AccessSay::tr("The absence ends before it begins."),
                        AccessSay::tr("Correct one of the two half days."), "to")};
    if (wanted.to < now)
        return {refused("absence.past", AccessSay::tr("This absence is over already."),
                        AccessSay::tr("Choose half days that are still to come."), "to")};
    if (const Absence* other = overlapping(wanted, officer.id, known))
        return {refused("absence.overlap",
                        AccessSay::tr("%1 is away from %2 to %3 already.")
                            .arg(officer.name, toText(other->from), toText(other->to)),
                        AccessSay::tr("Cancel that absence first, or choose other half days."), "from")};
    return {};
}

Refusals againstDeputy(const Absence& wanted, const Officer& officer, const Officer& deputy,
                       const QList<Absence>& known) {
    if (deputy.id == officer.id)
        return {refused("deputy.self", AccessSay::tr("Nobody is his own deputy."),
                        AccessSay::tr("Choose a colleague."), "deputy")};
    if (!deputy.active)
        return {refused("deputy.inactive", AccessSay::tr("The account of %1 is closed.").arg(deputy.name),
                        AccessSay::tr("Choose somebody else."), "deputy")};
    const auto held = std::count_if(officer.grants.begin(), officer.grants.end(),
                                    [&](const RoleGrant& grant) { return grant.isValidOn(wanted.from.day); });
    if (held <= leftOpen(officer, deputy, wanted.from.day).size())
        return {
            refused("deputy.role",
                    AccessSay::tr("%1 holds none of the roles of %2 in the same unit.")
                        .arg(deputy.name, officer.name),
                    AccessSay::tr("Choose a colleague who does the same work, or leave the deputy open: the "
                                  "head of the unit then sees what lies there."),
                    "deputy")};
    if (const Absence* away = overlapping(wanted, deputy.id, known))
        return {refused(
            "deputy.absent",
            AccessSay::tr("%1 is away from %2 to %3.").arg(deputy.name, toText(away->from), toText(away->to)),
            AccessSay::tr("Choose somebody who is there."), "deputy")};
    return {};
}

}  // namespace

Refusals checkedAbsence(const Absence& wanted, const Officer& officer, const std::optional<Officer>& deputy,
                        const QList<Absence>& known, const HalfDay& now) {
    Refusals refusals = againstSpan(wanted, officer, known, now);
    if (deputy) refusals += againstDeputy(wanted, officer, *deputy, known);
    return refusals;
}

QList<RoleGrant> leftOpen(const Officer& officer, const std::optional<Officer>& deputy, QDate day) {
    QList<RoleGrant> open;
    for (const RoleGrant& grant : officer.grants) {
        const bool held =
            deputy && Actor{*deputy, std::nullopt, {}}.holds(grant.role, grant.unit, day) && deputy->active;
        if (grant.isValidOn(day) && !held) open += grant;
    }
    return open;
}

}  // namespace motcua
