// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_instance.h"

#include <algorithm>

namespace motcua {

UnitId CaseUnits::of(const Lane& lane) const {
    switch (lane.unit) {
        case LaneUnit::Receiving:
            return receiving;
        case LaneUnit::Parent:
            return parent.value_or(competent);
        case LaneUnit::Fixed:
            return named.value(lane.unitKey, competent);
        case LaneUnit::Competent:
            break;
    }
    return competent;
}

const Token* WorkflowInstance::live() const {
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.isLive(); });
    return found == tokens.end() ? nullptr : &*found;
}

const Token* WorkflowInstance::token(int no) const {
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [no](const Token& token) { return token.no == no; });
    return found == tokens.end() ? nullptr : &*found;
}

const Token* WorkflowInstance::latestAt(const QString& stepKey) const {
    const auto found = std::find_if(tokens.rbegin(), tokens.rend(),
                                    [&](const Token& token) { return token.stepKey == stepKey; });
    return found == tokens.rend() ? nullptr : &*found;
}

int WorkflowInstance::visitsOf(const QString& stepKey) const {
    return int(std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
        return token.stepKey == stepKey && token.state != TokenState::Cancelled;
    }));
}

}  // namespace motcua
