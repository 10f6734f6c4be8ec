// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remembered_dossiers.h"

#include "core/store/batch_unit_of_work.h"

namespace motcua {

void RememberedDossiers::keepUp() const {
    if (m_known == m_batch.sureness()) return;
    m_known = m_batch.sureness();
    m_dossiers.clear();
}

std::optional<Dossier> RememberedDossiers::load(DossierId id) const {
    if (!m_batch.isHolding()) return m_real.load(id);
    keepUp();
    const auto known = m_dossiers.find(id.value());
    if (known != m_dossiers.end()) return known->second;
    auto loaded = m_real.load(id);
    if (loaded) m_dossiers.emplace(id.value(), *loaded);
    return loaded;
}

std::optional<DossierId> RememberedDossiers::idOf(const QString& code) const {
    return m_real.idOf(code);
}

QList<DossierId> RememberedDossiers::toBeVoided() const {
    return m_real.toBeVoided();
}

DossierId RememberedDossiers::add(const Dossier& dossier) {
    return m_real.add(dossier);
}

void RememberedDossiers::update(const Dossier& dossier) {
    m_real.update(dossier);
    keepUp();
    Dossier after = dossier;
    after.version += 1;
    m_dossiers.insert_or_assign(dossier.id.value(), std::move(after));
}

/// An update() of the same dossier follows, which remembers it.
void RememberedDossiers::updateContact(const Dossier& before, const Dossier& after) {
    m_real.updateContact(before, after);
}

}  // namespace motcua
