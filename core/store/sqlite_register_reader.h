// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/register_reader.h"

namespace motcua::store {

class Database;

/// Registers over the index of their numbers.
class SqliteRegisterReader final : public RegisterReader {
public:
    /// The database is used as long as the object lives.
    explicit SqliteRegisterReader(Database& database) : m_database(database) {}

    [[nodiscard]] QList<RegisterEntry> entries(UnitId receivingUnit, QDate from, QDate to) const override;

private:
    Database& m_database;
};

}  // namespace motcua::store
