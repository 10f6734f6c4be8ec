// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_search.h"

namespace motcua::store {

class Database;

/// The one box. A whole dossier code, personal number or tax code is looked up exactly; where that finds
/// nothing, and for every other text, words are matched.
class SqliteDossierSearch final : public DossierSearch {
public:
    /// The database is used as long as the object lives.
    explicit SqliteDossierSearch(Database& database) : m_database(database) {}

    [[nodiscard]] SearchAnswer search(const QString& text, int limit,
                                      const std::optional<VisibleTo>& visible = {}) const override;

private:
    [[nodiscard]] QList<DossierId> byCode(const QString& text) const;
    [[nodiscard]] QList<DossierId> seen(const QList<DossierId>& ids, const QString& condition) const;
    [[nodiscard]] SearchAnswer byWords(const QString& text, int limit, const QString& condition) const;

    Database& m_database;
};

/// Citizens met before, in the rows of `person`.
class SqliteKnownCitizens final : public KnownCitizens {
public:
    /// The database is used as long as the object lives.
    explicit SqliteKnownCitizens(Database& database) : m_database(database) {}

    [[nodiscard]] QList<Person> byNumber(const QString& number) const override;
    [[nodiscard]] QList<Person> byPhone(const QString& phone) const override;
    [[nodiscard]] QList<DossierRow> openDossiers(const QString& number,
                                                 const QString& procedureCode) const override;

private:
    Database& m_database;
};

}  // namespace motcua::store
