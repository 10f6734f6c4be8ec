// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/messages.h"
#include "ui/shared/state.h"

namespace motcua::ui {

/// What became of an act, as a notice says it.
struct ActNews {
    State state = State::Ready;
    QString text;
    bool done = false;
    Refusals refusals;  ///< where it was refused
};

/// Carries out `act`, which answers with an Outcome; `told` words what that gave. Never throws a Fault: it
/// becomes news.
template <class Act, class Told>
[[nodiscard]] ActNews newsOf(Act act, Told told) {
    try {
        const auto done = act();
        if (!done) return {State::DueSoon, refusalsText(done.refusals()), false, done.refusals()};
        return {State::Ready, told(*done), true, {}};
    } catch (const Fault& fault) {
        qWarning("an act failed: %s", fault.what());
        return {State::Overdue, faultText(fault), false, {}};
    }
}

}  // namespace motcua::ui
