// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desks.h"

namespace motcua::store {

class Database;

/// Desks over the index of assigned dossiers.
class SqliteDesks final : public Desks {
public:
    /// The database is used as long as the object lives.
    explicit SqliteDesks(Database& database) : m_database(database) {}

    [[nodiscard]] QList<DeskLot> lotsOf(OfficerId officer) const override;
    [[nodiscard]] std::optional<SeenMark> seen(DossierId dossier, int token) const override;
    void markSeen(DossierId dossier, int token, const SeenMark& mark) override;
    [[nodiscard]] std::optional<Reminder> reminder(DossierId dossier, int token) const override;
    void remind(DossierId dossier, int token, const Reminder& reminder) override;
    void closeAccount(OfficerId officer) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
