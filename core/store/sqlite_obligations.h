// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/obligation.h"

namespace motcua::store {

class Database;

/// Financial obligations in rows. The database is used as long as the object lives.
class SqliteObligations final : public Obligations {
public:
    explicit SqliteObligations(Database& database) : m_database(database) {}

    [[nodiscard]] QList<Obligation> of(DossierId dossier) const override;
    void add(const Obligation& obligation) override;
    void settle(const Obligation& settled) override;
    void correctPayBy(DossierId dossier, int no, QDate payBy) override;
    void undo(qint64 event) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
