// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

namespace motcua {

/// How long after showing who he is somebody may do what asks for it again (reliability: R).
inline constexpr qint64 kProvenSeconds = 300;

/// Whether nothing is missing but a fresh proof ("right.reauthenticate"): then asking for it lifts them all.
[[nodiscard]] bool asksForProofOnly(const Refusals& refusals);

/// Where passwords are asked for, acts of weight need a fresh one. `provenAt` of the actor is what login and
/// the prompt leave; practice stores have no passwords and are content.
struct Reauthentication {
    bool isPractice = true;

    [[nodiscard]] bool isFresh(const Actor& actor, Instant now) const {
        return isPractice || (actor.provenAt && *actor.provenAt <= now.plusSeconds(1) &&
                              now <= actor.provenAt->plusSeconds(kProvenSeconds));
    }
    /// "right.reauthenticate" where there is no fresh proof.
    [[nodiscard]] std::optional<Refusal> objection(const Actor& actor, Instant now) const;
    /// The same where the right asks for one.
    [[nodiscard]] std::optional<Refusal> objection(const Right& right, const Actor& actor, Instant now) const;
};

}  // namespace motcua
