// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/side_rows.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace motcua::store {

bool SideRows::mayHave(DossierId dossier, Side side) {
    if (!m_database.isInWork()) return true;
    if (m_dossier != dossier || m_moment != m_database.moment()) ask(dossier);
    return m_found.at(std::size_t(side));
}

void SideRows::ask(DossierId dossier) {
    Query query(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM consult WHERE dossier = ?), "
                                           "EXISTS (SELECT 1 FROM obligation WHERE dossier = ?), "
                                           "EXISTS (SELECT 1 FROM letter WHERE dossier = ?), "
                                           "EXISTS (SELECT 1 FROM sub_link WHERE parent = ?)"));
    query.run(dossier, dossier, dossier, dossier).row();
    for (int side = 0; side < kSides; ++side) m_found.at(std::size_t(side)) = query.at<bool>(side);
    m_dossier = dossier;
    m_moment = m_database.moment();
}

}  // namespace motcua::store
