// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/reauthentication.h"

namespace motcua::ui {

/// Lets whoever sits at the desk show again who he is, where an act of weight asks for it.
class Prover {
public:
    virtual ~Prover() = default;
    /// True once the password was given: the actor of the desk is fresh from then on. False where it was
    /// left.
    [[nodiscard]] virtual bool prove() = 0;
};

/// Does it; where a fresh proof is all that is missing, asks for it in place and does it once more. `act`
/// gives an Outcome, and has done nothing where that is a refusal. Without a prover (practice stores) the
/// refusal stays what it is.
template <class Act>
[[nodiscard]] auto proven(Prover* prover, const Act& act) -> decltype(act()) {
    auto outcome = act();
    if (outcome || !prover || !asksForProofOnly(outcome.refusals()) || !prover->prove()) return outcome;
    return act();
}

}  // namespace motcua::ui
