// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/told.h"

#include <QStringList>

namespace motcua::store {

/// Corrections of dates as the events tell them, held against their rows ("date 1"), and the dates of letters
/// as their acts and the corrections since tell them ("letter 17", by the event of the act). What a
/// correction made of the start of the clock or of an obligation is held against those.
void compareDates(Database& database, DossierId dossier, const QList<Told>& events, QStringList& out);

}  // namespace motcua::store
