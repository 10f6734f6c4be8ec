// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/undo.h"

namespace motcua::store {

class Database;

/// Undo points in rows, as many as there are acts of a day. The database is used as long as the object lives.
class SqliteUndoPoints final : public UndoPoints {
public:
    explicit SqliteUndoPoints(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<UndoPoint> of(DossierId dossier) const override;
    void keep(const UndoPoint& point, Instant now) override;
    void drop(DossierId dossier) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
