// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/dossier/desk.h"
#include "core/dossier/drafts.h"
#include "ui/shared/settings.h"
#include "ui/shared/user_prompt.h"

namespace motcua::ui {

class Prover;
class RiskTeller;
class SlipOutput;

/// What a page works with: the desk, who sits at it, and the machine around it. Owned by the program,
/// outlives every page; nothing is null but `risks`, where nobody tells them, and `prover`, where passwords
/// are not asked for.
struct Workplace {
    Desk& desk;
    const Actor& actor;  ///< changes in place when another officer takes the counter over
    UserPrompt& prompt;
    Settings& settings;
    Drafts& drafts;
    SlipOutput& slips;
    RiskTeller* risks = nullptr;
    Prover* prover = nullptr;
};

}  // namespace motcua::ui
