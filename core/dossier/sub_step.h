// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/open_sub_dossier.h"
#include "core/workflow/workflow_definition.h"

namespace motcua {

/// Opens, within the Work of an act, the linked dossier of the step that the act enters: `after` is the
/// dossier as it will stand. Nothing for an act that enters no such step. Refused as
/// OpenSubDossier::openWithin() says: then nothing may be kept of the act.
[[nodiscard]] Outcome<std::optional<OpenedSub>> openedAtStep(const WorkflowDefinition& process,
                                                             const Dossier& before, const Dossier& after,
                                                             const Actor& actor, Desk& desk);

/// The dossier above one that has ended, where it waits at the step that opened that one. Nothing for others.
[[nodiscard]] std::optional<Dossier> waitingAbove(const Dossier& ended, const Desk& desk);

/// The dossier above has gone on by the result of this one: nobody has to take note of it. Does nothing for
/// one without a result, which stays a task.
void noteResult(const Dossier& ended, const Actor& actor, Desk& desk);

/// The code of the dossier above that has gone on by the end of this one, which therefore stands.
[[nodiscard]] std::optional<QString> goneOnAbove(const Dossier& ended, const Desk& desk);

/// How the linked dossier ended that a dossier asks about: the last one that its step opened, else the last
/// of all. Nothing while that is open, and without one.
[[nodiscard]] std::optional<SubOutcome> askedOutcome(const Dossier& dossier, const Desk& desk);

/// Whether the dossier stands at a step that opened a linked dossier and waits for it.
[[nodiscard]] bool waitsAtSubStep(const Dossier& dossier, const Desk& desk);

}  // namespace motcua
