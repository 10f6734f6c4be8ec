// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <unordered_map>

namespace motcua {

namespace store {
class BatchUnitOfWork;
}

/// The dossiers of a store, those of the running batch remembered: as long as a batch holds the store nobody
/// else can change them. For runs that touch each dossier several times within one batch.
class RememberedDossiers final : public DossierRepository {
public:
    /// Both are used as long as the object lives.
    RememberedDossiers(DossierRepository& real, const store::BatchUnitOfWork& batch)
        : m_real(real), m_batch(batch) {}

    [[nodiscard]] std::optional<Dossier> load(DossierId id) const override;
    [[nodiscard]] std::optional<DossierId> idOf(const QString& code) const override;
    [[nodiscard]] QList<DossierId> toBeVoided() const override;
    DossierId add(const Dossier& dossier) override;
    void update(const Dossier& dossier) override;
    void updateContact(const Dossier& before, const Dossier& after) override;

private:
    /// Forgets everything that another batch knew.
    void keepUp() const;

    DossierRepository& m_real;
    const store::BatchUnitOfWork& m_batch;
    mutable qint64 m_known = 0;
    mutable std::unordered_map<qint64, Dossier> m_dossiers;
};

}  // namespace motcua
