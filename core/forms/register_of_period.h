// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/register_form.h"

namespace motcua {

/// Which pages of a unit's register.
struct RegisterPeriod {
    UnitId unit;
    QDate from;  ///< both inclusive, within one year
    QDate to;
};

/// The register of a unit over a period, a form for each volume that it reaches: numbers run on, volumes
/// never mix. One empty volume where nothing was received. Under `formSet`; `printNumber` 1 is the original.
/// \throws LogicError where the form set has no register. \throws StoreError.
[[nodiscard]] QList<RegisterVolume> registerOf(const Desk& desk, const RegisterPeriod& period,
                                               const QString& formSet, int printNumber);

/// The register of the unit and year of a dossier, up to the day it was received.
[[nodiscard]] QList<RegisterVolume> registerUpTo(const Dossier& dossier, const Desk& desk, int printNumber);

}  // namespace motcua
