// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/forms/slip_head.h"

namespace motcua {

/// Number, title, paper and symbol of the form with this meaning (form_meaning), as the circular sets them.
/// \throws LogicError where the set has no such form.
[[nodiscard]] SlipHead headOf(const FormSet& set, const QString& meaning);

/// The heading of a unit, for a paper of no circular. \throws LogicError where the centre does not describe
/// it.
[[nodiscard]] SlipHead headOf(const Desk& desk, UnitId unit);

/// The form with the heading of the unit that issues it, for no dossier yet. \throws LogicError where the set
/// has no such form, or the centre does not describe the unit.
[[nodiscard]] SlipHead headOf(const Desk& desk, const QString& formSet, const QString& meaning, UnitId unit);

/// The same about a dossier, with its code and check characters, in the form set under which it was
/// received. `printNumber` 1 is the original.
[[nodiscard]] SlipHead headOf(const Desk& desk, const Dossier& dossier, const QString& meaning, UnitId unit,
                              int printNumber);

[[nodiscard]] SlipPerson onPaper(const Person& person);

/// The name of a unit in full; empty where there is none.
[[nodiscard]] QString unitName(const Desk& desk, UnitId unit);

}  // namespace motcua
