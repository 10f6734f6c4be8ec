// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/erasure.h"

namespace motcua::store {

class Database;

/// Rows of `erasure`, and the rows that go. The database is used as long as the object lives.
class SqliteErasures final : public Erasures {
public:
    explicit SqliteErasures(Database& database) : m_database(database) {}

    [[nodiscard]] QList<Erasure> all() const override;
    [[nodiscard]] std::optional<Erasure> find(qint64 id) const override;
    [[nodiscard]] std::optional<Erasure> of(DossierId dossier) const override;
    qint64 add(const Erasure& erasure) override;
    void update(const Erasure& erasure) override;
    [[nodiscard]] ErasedRecords takeAway(const Dossier& dossier) override;
    void cleanUp() override;

private:
    Database& m_database;
};

}  // namespace motcua::store
