// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/sub_dossiers.h"

#include <functional>

namespace motcua::store {

class Database;

/// The links between dossiers, in the store.
class SqliteSubDossiers final : public SubDossiers {
public:
    /// The database is used as long as the object lives.
    explicit SqliteSubDossiers(Database& database) : m_database(database) {}

    [[nodiscard]] QList<SubLink> of(DossierId parent) const override;
    [[nodiscard]] std::optional<SubLink> linkOf(DossierId child) const override;
    void add(const SubLink& link) override;
    void update(const SubLink& link) override;

private:
    Database& m_database;
};

/// Holds the links against the events of their parents. Calls `found` with the code of the parent and the
/// field that does not fit. \throws StoreError.
void auditSubDossiers(Database& database,
                      const std::function<void(const QString& where, const QString& field)>& found);

}  // namespace motcua::store
