// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// The actor, with everybody whom he stands in for now. \throws StoreError.
[[nodiscard]] Actor standingIn(const Desk& desk, const Actor& actor);

/// On whose behalf the actor works on this visit: its assignee, where he is away and the actor his deputy.
[[nodiscard]] std::optional<OfficerId> behalfOf(const Actor& actor, const Token& token);

/// Keeps that the actor has the dossier before his eyes, where it lies on his desk and nobody has looked at
/// it since it came; the sender cannot recall it from then on. Nothing is written otherwise.
/// \throws StoreError.
void noteSeen(Desk& desk, const Dossier& dossier, const Actor& actor);

}  // namespace motcua
