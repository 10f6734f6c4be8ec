// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/absences.h"
#include "core/dossier/directory.h"
#include "core/dossier/dossier_list.h"

namespace motcua::store {

class Database;
struct DeskView;

/// Lists of dossiers over partial indexes: what a list costs follows from the desk, not from the archive.
class SqliteDossierList final : public DossierList {
public:
    /// All are used as long as the object lives; the directory says which roles an officer holds, the
    /// absences for whom he stands in.
    SqliteDossierList(Database& database, const Directory& directory, const Absences& absences)
        : m_database(database), m_directory(directory), m_absences(absences) {}

    [[nodiscard]] DossierPage page(const DossierFilter& filter, const std::optional<PageKey>& after,
                                   int limit) const override;
    [[nodiscard]] qint64 count(const DossierFilter& filter) const override;
    [[nodiscard]] WorkCounts counts(OfficerId officer, QDate today, Instant now, Instant soon) const override;

private:
    [[nodiscard]] DeskView viewOf(const DossierFilter& filter) const;

    Database& m_database;
    const Directory& m_directory;
    const Absences& m_absences;
};

}  // namespace motcua::store
