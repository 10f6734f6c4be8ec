// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/archive.h"

namespace motcua::store {

class Database;

/// The archive over one open store.
class SqliteArchive final : public ArchiveBook {
public:
    /// The database is used as long as the object lives.
    explicit SqliteArchive(Database& database) : m_database(database) {}

    [[nodiscard]] ArchivePage page(const ArchiveFilter& filter, const std::optional<ArchiveKey>& after,
                                   int limit) const override;
    [[nodiscard]] qint64 count(const ArchiveFilter& filter) const override;
    [[nodiscard]] std::optional<Archiving> of(DossierId dossier) const override;
    void keep(const Archiving& archiving) override;

private:
    Database& m_database;
};

}  // namespace motcua::store
