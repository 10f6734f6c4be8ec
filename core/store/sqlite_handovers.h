// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/handovers.h"

namespace motcua::store {

class Database;

/// Handover lists and where papers lie. Papers that were never handed over lie with the unit that received
/// them.
class SqliteHandovers final : public Handovers {
public:
    /// The database is used as long as the object lives.
    explicit SqliteHandovers(Database& database) : m_database(database) {}

    [[nodiscard]] QList<HandoverList> pending(UnitId from) const override;
    [[nodiscard]] std::optional<HandoverList> find(HandoverId id) const override;
    [[nodiscard]] QList<HandoverList> of(UnitId unit, bool open, int limit) const override;
    [[nodiscard]] std::optional<Custody> custody(DossierId dossier) const override;
    HandoverList add(const HandoverList& list) override;
    void confirm(HandoverId id, OfficerId receiver, Instant at, const QList<DossierId>& missing) override;
    void setCustody(DossierId dossier, const Custody& custody) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
