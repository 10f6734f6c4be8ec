// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// Delegated authority: entered and ended by heads of the unit and the administrator.
class KeepDelegations {
public:
    explicit KeepDelegations(Desk& desk) : m_desk(desk) {}

    /// The id of `wanted` is ignored. Refused as checkedDelegation() says, with "officer.unknown",
    /// "unit.unknown", "procedure.unknown" and "delegation.right". \throws StoreError.
    [[nodiscard]] Outcome<Delegation> add(const Delegation& wanted, const Actor& actor);
    /// Ends it with `lastDay`. Refused with "delegation.unknown", "delegation.ended" (it does not hold so
    /// long), "delegation.past" (the day is over) and "delegation.right".
    [[nodiscard]] Outcome<Delegation> end(DelegationId id, QDate lastDay, const Actor& actor);

private:
    Desk& m_desk;
};

}  // namespace motcua
