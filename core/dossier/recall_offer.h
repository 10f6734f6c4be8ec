// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/workflow/recall.h"

namespace motcua {

/// Recall, offered to whoever sent the dossier to where it lies; nothing for anybody else. Disabled once the
/// receiver has opened it ("recall.seen"), where sending it moved its clock ("recall.clock") or its papers
/// were handed over with it ("recall.papers").
[[nodiscard]] std::optional<ActionOffer> recallOffer(const Desk& desk, const WorkflowDefinition& process,
                                                     const Dossier& dossier, const Actor& actor);

/// The recall itself. Refused as the offer says, and with "recall.sender" for anybody but the sender.
[[nodiscard]] Outcome<Transition> recalled(const Desk& desk, const WorkflowDefinition& process,
                                           const Dossier& dossier, const Actor& actor);

}  // namespace motcua
