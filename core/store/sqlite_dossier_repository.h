// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/dossier_figures.h"

namespace motcua::store {

class Database;

/// Dossiers in rows: the dossier itself, its papers, fees, clock and visits, and beside them what can be
/// erased. Name and sector of the procedure are those of the pinned version.
class SqliteDossierRepository final : public DossierRepository {
public:
    /// Both are used as long as the object lives.
    SqliteDossierRepository(Database& database, const CentreBook& centre)
        : m_database(database), m_figures(DossierFigures(database, centre)) {}
    /// For reading alone: add() and update() throw LogicError.
    explicit SqliteDossierRepository(Database& database) : m_database(database) {}

    /// Gives back exactly what was added or updated. Where personal data was erased their fields are empty.
    [[nodiscard]] std::optional<Dossier> load(DossierId id) const override;
    [[nodiscard]] std::optional<DossierId> idOf(const QString& code) const override;
    [[nodiscard]] QList<DossierId> toBeVoided() const override;
    DossierId add(const Dossier& dossier) override;
    void update(const Dossier& dossier) override;
    void updateContact(const Dossier& before, const Dossier& after) override;

private:
    [[nodiscard]] DossierFigures& figures();
    [[nodiscard]] Dossier standing(const Dossier& update) const;

    Database& m_database;
    std::optional<DossierFigures> m_figures;
    mutable std::optional<Dossier> m_loaded;  ///< last and not updated since, without people
};

}  // namespace motcua::store
