// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/told.h"

#include <QHash>
#include <QStringList>

namespace motcua::store {

/// Opinions and financial obligations as the events tell them, held against their rows: "obligation 1",
/// "consult 2".
void compareOffice(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out);

/// The document numbers that somebody typed with acts, by the event whose commitment vouches for them.
[[nodiscard]] QHash<qint64, QString> documentNumbers(Database& database, DossierId dossier);

}  // namespace motcua::store
