// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/delegations.h"

namespace motcua::store {

class Database;

/// Delegations in their table.
class SqliteDelegations final : public Delegations {
public:
    /// The database is used as long as the object lives.
    explicit SqliteDelegations(Database& database) : m_database(database) {}

    [[nodiscard]] QList<Delegation> standing(QDate from) const override;
    [[nodiscard]] std::optional<Delegation> find(DelegationId id) const override;
    [[nodiscard]] std::optional<Delegation> of(OfficerId signer, UnitId unit, const QString& procedure,
                                               QDate day) const override;
    DelegationId add(const Delegation& delegation) override;
    void end(DelegationId id, QDate lastDay) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
