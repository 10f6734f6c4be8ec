// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/dossier/looks.h"
#include "core/forms/form_document.h"

namespace motcua {

/// The extract "who looked at my dossier" for the person concerned (Law 91/2025/QH15): one table a dossier,
/// with who saw the full numbers, when, by what and for what; and who handled it. Holds neither number nor
/// phone.
[[nodiscard]] FormDocument viewExtract(const QList<DossierLooks>& looks, const Desk& desk, UnitId unit,
                                       const Actor& actor);

}  // namespace motcua
