// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_turns.h"

namespace motcua {

/// Opinions and financial obligations that a fate has in store for a dossier now; a fate that has come true
/// is taken off. Nothing where it goes on as usual.
[[nodiscard]] std::optional<DemoCourse::Choice> officeTurnOf(const Dossier& dossier,
                                                             const QList<ActionOffer>& offers, DemoFate& fate,
                                                             const Desk& desk, Draw& draw);

/// Whether the dossier cannot go on because opinions are missing.
[[nodiscard]] bool waitsForOpinions(const Dossier& dossier, const Desk& desk);

/// What the next of those who were asked answers, and who he is; nothing where nobody is asked any more.
/// Where silence has a meaning, some never answer.
[[nodiscard]] std::optional<DemoDecision> opinionGiven(const Dossier& dossier, const Desk& desk, Draw& draw);

}  // namespace motcua
