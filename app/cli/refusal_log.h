// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

namespace motcua::cli {

/// Keeps in the journal of a store for real work that an officer tried what his roles or the separation of
/// duties forbid: the event "right.refused" with the command and the keys of the refusals, never with what he
/// typed. What the use case kept by itself (core/dossier/refused_attempts.h), at or after `since` when the
/// command began, is not kept twice. Practice stores keep nothing. A fault is told on stderr: the answer
/// stands without it.
void noteRefusal(const Call& call, const QString& command, const Answer& answer, Instant since);

}  // namespace motcua::cli
