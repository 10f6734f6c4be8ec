// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/workflow/interpreter.h"

#include <algorithm>

namespace motcua {

constexpr qint64 kDemoHourMs = 3'600'000;

/// An officer at his own machine.
[[nodiscard]] inline Actor atDesk(const Officer& officer) {
    return {officer, std::nullopt, QStringLiteral("may-") + officer.login};
}

/// The offer of an action that may be done now, of the list's lifetime; nullptr where there is none.
[[nodiscard]] inline const ActionOffer* enabledOffer(const QList<ActionOffer>& offers, const QString& key) {
    const auto found = std::find_if(offers.begin(), offers.end(), [&](const ActionOffer& offer) {
        return offer.enabled && offer.key == key;
    });
    return found == offers.end() ? nullptr : &*found;
}

}  // namespace motcua
