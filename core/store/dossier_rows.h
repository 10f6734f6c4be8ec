// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"

namespace motcua::store {

class Database;

/// The rows of these dossiers, in this order; unknown ids are left out.
[[nodiscard]] QList<DossierRow> dossierRows(Database& database, const QList<DossierId>& ids);

}  // namespace motcua::store
