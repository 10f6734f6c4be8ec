// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/workflow/interpreter.h"

namespace motcua {

/// What an act has to do with the dossiers above and beneath, within its Work and after its own event.
/// A sub-dossier that ended tells its parent, which gets an event and a task; one whose end was undone takes
/// that back. A parent that ended stops its open sub-dossiers or tells those who have them.
void tellLinked(const Dossier& before, const Dossier& after, const Actor& actor, Desk& desk);

/// Whether an action leads the dossier on towards its result: the acts that an awaited sub-dossier holds up.
/// Turns of the law, sending back and staffing do not.
[[nodiscard]] bool leadsOn(const WorkflowDefinition& process, const WorkflowAction& action);

/// Why an action may not be performed yet: one refusal ("sub.awaited") for each awaited sub-dossier that is
/// open. Empty for actions that do not lead on.
[[nodiscard]] Refusals awaitedSubs(const WorkflowDefinition& process, const QString& step,
                                   const QString& action, const Dossier& dossier, const Desk& desk);

/// Disables what waits for sub-dossiers, and puts how others ended beside what leads on.
void judgeBySubs(QList<ActionOffer>& offers, const WorkflowDefinition& process, const Dossier& dossier,
                 const Desk& desk);

/// For people: "Sub-dossier H17.12-… was refused."
[[nodiscard]] QString outcomeText(const SubLink& link);

}  // namespace motcua
