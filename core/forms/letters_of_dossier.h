// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/procedure.h"
#include "core/dossier/application.h"
#include "core/dossier/desk.h"
#include "core/forms/form_document.h"

namespace motcua {

/// A letter of a dossier as it goes to the printer, from what was recorded with its act, in the form set
/// under which the dossier was received: both copies of a slip, a letter once. `printNumber` 1 is the
/// original. \throws LogicError for a letter that was not issued, or a form set without its form.
[[nodiscard]] QList<FormDocument> letterPages(const Letter& letter, const Dossier& dossier, const Desk& desk,
                                              int printNumber);

/// The supplement or refusal slip that is given at the counter instead of receiving: both copies.
[[nodiscard]] QList<FormDocument> counterPages(const Letter& letter, const Application& application,
                                               const Procedure& procedure, const Desk& desk);

}  // namespace motcua
