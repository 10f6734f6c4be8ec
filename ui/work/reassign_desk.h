// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier_list.h"
#include "ui/dossier/act_desk.h"

namespace motcua::ui {

/// Asks to whom chosen dossiers go and why, and passes them on in one batch. Nothing where a question was
/// left; never throws a Fault.
[[nodiscard]] std::optional<ActNews> reassignRows(Workplace& place, const QList<DossierId>& dossiers);

/// Officers who may have all of these dossiers, without those who have every one of them already; by login.
[[nodiscard]] QList<Officer> commonReceivers(const Desk& desk, const QList<DossierId>& dossiers);

}  // namespace motcua::ui
