// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/reauthentication.h"

#include "core/access/access_say.h"

#include <algorithm>

namespace motcua {

namespace {

const QString kMissing = QStringLiteral("right.reauthenticate");

}  // namespace

bool asksForProofOnly(const Refusals& refusals) {
    return !refusals.isEmpty() && std::all_of(refusals.begin(), refusals.end(),
                                              [](const Refusal& one) { return one.key == kMissing; });
}

std::optional<Refusal> Reauthentication::objection(const Right& right, const Actor& actor,
                                                   Instant now) const {
    return right.reauthenticates ? objection(actor, now) : std::nullopt;
}

std::optional<Refusal> Reauthentication::objection(const Actor& actor, Instant now) const {
    if (isFresh(actor, now)) return std::nullopt;
    return Refusal{
        kMissing,
        AccessSay::tr("This act asks again for your password: the last time was more than %1 minutes ago.")
            .arg(kProvenSeconds / 60),
        AccessSay::tr("Confirm your password with Ctrl+Shift+M, then repeat the act."),
        QStringLiteral("password")};
}

}  // namespace motcua
