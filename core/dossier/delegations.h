// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/delegation.h"

namespace motcua {

/// Who signs for whom.
class Delegations {
public:
    virtual ~Delegations() = default;
    /// Those that hold on `from` or later, in the order of their beginning.
    [[nodiscard]] virtual QList<Delegation> standing(QDate from) const = 0;
    [[nodiscard]] virtual std::optional<Delegation> find(DelegationId id) const = 0;
    /// By which delegation the officer signs a procedure of the unit on that day; nothing, where he signs in
    /// his own right or not at all.
    [[nodiscard]] virtual std::optional<Delegation> of(OfficerId signer, UnitId unit,
                                                       const QString& procedure, QDate day) const = 0;
    /// \throws LogicError outside a Work; likewise below.
    virtual DelegationId add(const Delegation& delegation) = 0;
    /// The delegation holds up to and with `lastDay`.
    virtual void end(DelegationId id, QDate lastDay) = 0;
};

}  // namespace motcua
