// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/slip_head.h"

namespace motcua {

/// How an officer signs a letter of a unit about a procedure on that day (NĐ 30/2020): by a delegation that
/// holds then "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", likewise TL. and TUQ.; else under his own title.
[[nodiscard]] SlipSigner signerOf(const Desk& desk, OfficerId officer, UnitId unit, const QString& procedure,
                                  QDate day);

}  // namespace motcua
