// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/dossier_file.h"
#include "ui/shared/timeline.h"

namespace motcua::ui {

/// What happened to a dossier, newest first, in words.
[[nodiscard]] QList<TimelineEntry> timelineOf(const DossierFile& file, const Directory& directory);

/// The last note that somebody left; nothing where nobody did.
[[nodiscard]] const HistoryEntry* lastNote(const DossierFile& file);

/// "23/11", with the year where it is not that of `now`.
[[nodiscard]] QString shortDay(Instant at, Instant now);
/// "08:20".
[[nodiscard]] QString timeOfDay(Instant at);

}  // namespace motcua::ui
