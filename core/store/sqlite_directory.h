// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/directory.h"

namespace motcua {
struct Centre;
}

namespace motcua::store {

class Database;

/// Units, counters and officers of a store, read once and kept in memory. Every question may throw StoreError
/// after reload().
class SqliteDirectory final : public Directory {
public:
    /// The database is used as long as the object lives. \throws StoreError.
    explicit SqliteDirectory(Database& database);

    /// What was handed out before stays as it was.
    void reload() override { m_isRead = false; }

    [[nodiscard]] QList<Unit> units() const override { return known().units; }
    [[nodiscard]] std::optional<Unit> unit(UnitId id) const override;
    [[nodiscard]] std::optional<Unit> unitByKey(const QString& key) const override;
    [[nodiscard]] QList<Counter> counters() const override { return known().counters; }
    [[nodiscard]] QList<Officer> officers() const override { return known().officers; }
    [[nodiscard]] std::optional<Officer> officer(OfficerId id) const override;
    [[nodiscard]] std::optional<Officer> fresh(OfficerId id) const override;
    [[nodiscard]] std::optional<Officer> officerByLogin(const QString& login) const override;
    [[nodiscard]] QList<Officer> holders(UnitId unit, const QString& role, QDate day) const override;

private:
    struct Known {
        QList<Unit> units;
        QList<Counter> counters;
        QList<Officer> officers;
    };
    [[nodiscard]] const Known& known() const;

    Database& m_database;
    mutable Known m_known;
    mutable bool m_isRead = false;
};

/// Fills the units and counters of a new store from its centre and, in a practice store, its demonstration
/// officers with the roles that they still hold on `today`. Within a Work, once.
/// \throws LogicError where the centre names a unit that it does not have.
void populateDirectory(Database& database, const Centre& centre, QDate today);

}  // namespace motcua::store
