// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/separation.h"
#include "core/dossier/dossier.h"
#include "core/workflow/interpreter.h"

namespace motcua {

struct Desk;

/// The actor as the store has him at this moment: a role that was taken away a second ago is gone, a new one
/// is there (S7). Within the Work of the act. Refused with "actor.inactive" once his account is closed.
/// \throws StoreError.
[[nodiscard]] Outcome<Actor> asOfNow(const Desk& desk, const Actor& actor);

/// A dossier as permissions see it: the units that receive, decide or ever handled it, who had it, and where
/// it waits.
[[nodiscard]] Subject subjectOf(const Dossier& dossier);

/// The same for who looks at it: whoever is asked for an opinion belongs to it as well.
[[nodiscard]] Subject subjectOf(const Dossier& dossier, const Desk& desk);

/// Why the actor may not: permitted() and, where the right asks for it, a fresh proof of who he is.
[[nodiscard]] Refusals objectionsTo(const Desk& desk, const Actor& actor, Function function,
                                    const Subject& subject, Way way = Way::Does);

/// "right.reauthenticate" where this desk asks for passwords and the actor has shown none for a while; for
/// acts of weight that have their rules of who may by themselves.
[[nodiscard]] std::optional<Refusal> missingProof(const Desk& desk, const Actor& actor);

/// What an action of a step is in the eyes of the permissions, done in that role: by what it does to the
/// clock and where it leads.
[[nodiscard]] Function functionOf(const WorkflowDefinition& definition, const Token& token,
                                  const QString& action, const QString& role);

/// Permission and separation of an act on a dossier, as it would be performed now.
struct ActRight {
    Refusals refusals;
    QString mark;  ///< "S1" where a small office lets it happen; see separation.h
};
[[nodiscard]] ActRight rightToAct(const Desk& desk, const WorkflowDefinition& definition,
                                  const Dossier& dossier, const QString& action, const Actor& actor);

}  // namespace motcua
