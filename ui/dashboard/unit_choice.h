// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/directory.h"
#include "ui/dashboard/board_access.h"
#include "ui/shared/choice_box.h"

#include <QVariant>

namespace motcua::ui {

/// Fills a box with labels and data; what was chosen stays where it is still there.
void fillChoice(ChoiceBox& box, const QList<std::pair<QString, QVariant>>& options);

/// The units that somebody may look at; where that is the whole store, `all` first.
void offerUnits(ChoiceBox& box, const Directory& directory, const BoardAccess& access, const QString& all);

/// Nothing where all are chosen.
[[nodiscard]] std::optional<UnitId> chosenUnit(const ChoiceBox& box);

}  // namespace motcua::ui
