// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/account_desk.h"

namespace motcua {

/// Who holds which role: proposed by the administrator, given by a supervisor (two people, S2), never to
/// oneself (S6), and never what may not come together (S4). Rights are read anew within the transaction.
class KeepGrants {
public:
    explicit KeepGrants(AccountDesk& desk) : m_desk(desk) {}

    /// The id of `wanted` is ignored. Refused with "grant.right", "role.self", "role.separation",
    /// "officer.unknown", "unit.unknown", "role.unknown", "role.order", "role.held" (held or proposed so).
    [[nodiscard]] Outcome<GrantProposal> propose(const GrantProposal& wanted, const Actor& actor);
    /// By a supervisor who neither proposed it nor is meant. Refused with "grant.right", "grant.unknown",
    /// "role.self", "role.same" and "role.separation".
    [[nodiscard]] Outcome<GrantProposal> settle(qint64 proposal, bool granted, const Actor& actor);
    /// Ends a role today, at once. Refused with "grant.right", "role.self", "role.notHeld" and
    /// "officer.last".
    [[nodiscard]] Outcome<Officer> end(OfficerId officer, UnitId unit, const QString& role,
                                       const Actor& actor);

private:
    [[nodiscard]] bool acts(const Actor& actor, const QString& role);

    AccountDesk& m_desk;
};

/// The keys of roles that can be given.
[[nodiscard]] const QStringList& knownRoles();

}  // namespace motcua
