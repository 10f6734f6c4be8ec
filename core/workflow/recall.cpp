// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/recall.h"

#include <algorithm>

namespace motcua {

const Token* sentFrom(const WorkflowInstance& instance) {
    const Token* live = instance.live();
    if (!live || live->state != TokenState::Active) return nullptr;
    const Token* from = nullptr;
    for (const Token& token : instance.tokens)
        if (token.no < live->no && token.state != TokenState::Cancelled) from = &token;
    const bool sent = from && from->state == TokenState::Done && from->leftAt == live->enteredAt &&
                      from->stepKey != live->stepKey && !from->asker;
    return sent ? from : nullptr;
}

Transition takenBack(const WorkflowDefinition& definition, const WorkflowInstance& instance, Instant now) {
    const Token* from = sentFrom(instance);
    if (!from) throw LogicError(QStringLiteral("nothing was sent that could be taken back"));
    const WorkflowStep* step = definition.step(from->stepKey);
    if (!step) throw LogicError(QStringLiteral("a visit of a step that the process does not have"));
    Transition result{instance,
                      staffing::kRecall,
                      instance.live()->stepKey,
                      from->stepKey,
                      ClockEffect::None,
                      step->publicStatus,
                      false,
                      false,
                      false,
                      false,
                      {},
                      0};
    const int live = instance.live()->no;
    for (Token& token : result.after.tokens) {
        if (token.no == live) {
            token.state = TokenState::Cancelled;
            token.leftAt = now;
        } else if (token.no == from->no) {
            token.state = TokenState::Active;
            token.leftAt.reset();
        }
    }
    return result;
}

}  // namespace motcua
