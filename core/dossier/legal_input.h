// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/procedure.h"
#include "core/dossier/act_input.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// Tidies what is given with a legal turn, or says everything that is wrong with it by itself: keys
/// "documentNo", "legalBasis", "papers.name", "papers.why", and those of acceptedText().
[[nodiscard]] Refusals acceptLegalInput(ActInput& input);

/// Gives every paper its name from the list of the procedure, and its place where only the name was given.
/// Refused where the list has no such place: "papers.unknown", with `field`.
[[nodiscard]] Refusals resolvePapers(QList<PaperRef*> papers, const Procedure& procedure, const char* field);

/// What of it the process asks about.
void putLegalInput(ActionInput& out, const ActInput& input);

}  // namespace motcua
