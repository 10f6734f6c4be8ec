// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/interpreter.h"

#include "core/workflow/action_input.h"
#include "core/workflow/offer_rules.h"
#include "core/workflow/workflow_say.h"

#include <algorithm>

namespace motcua {

namespace {

Refusal unknownAction() {
    return refused("action.unknown", WorkflowSay::tr("There is no such action at this step."));
}

Refusal ended() {
    return refused("workflow.ended", WorkflowSay::tr("This dossier is no longer at this step."));
}

Token& tokenIn(WorkflowInstance& instance, int no) {
    const auto found = std::find_if(instance.tokens.begin(), instance.tokens.end(),
                                    [no](const Token& token) { return token.no == no; });
    if (found == instance.tokens.end()) throw LogicError(QStringLiteral("a token of another instance"));
    return *found;
}

Token freshToken(const WorkflowInstance& instance, const WorkflowStep& step, Instant now) {
    Token token{int(instance.tokens.size()) + 1,
                step.key,
                TokenState::Active,
                instance.visitsOf(step.key) + 1,
                now,
                std::nullopt,
                instance.units.of(step.lane),
                step.lane.role,
                std::nullopt,
                {},
                std::nullopt};
    if (isWaiting(step.kind)) token.state = TokenState::Waiting;
    if (step.kind == StepKind::End) {
        token.state = TokenState::Done;
        token.leftAt = now;
    }
    return token;
}

/// Back to a visit that was: the same officer in the same unit, and behind it what was behind it then.
void continueVisit(Token& token, const Token& earlier) {
    token.unit = earlier.unit;
    token.assignee = earlier.assignee;
    token.previousStep = earlier.previousStep;
    token.asker = earlier.asker;
}

/// A wait keeps the dossier in sight of who asked, unless it names a lane of its own.
void keepWithAsker(Token& token, const Token& asking) {
    token.asker = asking.no;
    token.previousStep = asking.stepKey;
    if (!token.role.isEmpty()) return;
    token.unit = asking.unit;
    token.role = asking.role;
    token.assignee = asking.assignee;
}

Token nextToken(const Scene& scene, const WorkflowAction& action, const WorkflowStep& to,
                const ActionInput& input, Instant now) {
    Token token = freshToken(scene.instance, to, now);
    const Token* earlier = scene.instance.latestAt(to.key);
    if (action.to == target::kPrevious && earlier) {
        continueVisit(token, *earlier);
    } else if (action.to == target::kAsker) {
        continueVisit(token, *scene.instance.token(*scene.token.asker));
    } else if (isWaiting(to.kind)) {
        keepWithAsker(token, scene.token);
    } else if (to.kind == StepKind::Human) {
        token.previousStep =
            scene.token.state == TokenState::Waiting ? scene.token.previousStep : scene.token.stepKey;
        if (earlier && earlier->unit == token.unit) token.assignee = earlier->assignee;
        if (input.officer) {
            token.unit = input.unit.value_or(token.unit);
            token.assignee = input.officer->id;
        }
    }
    return token;
}

Transition unmoved(const WorkflowInstance& instance, const QString& actionKey, const WorkflowStep& step) {
    return {instance, actionKey, step.key, step.key, ClockEffect::None, step.publicStatus, false, false,
            false,    false,     {},       0};
}

bool isReady(const std::optional<PublicStatus>& status) {
    return status == PublicStatus::Finished || status == PublicStatus::Returned;
}

/// Moves the token. `actor` is who acts; nobody for time and events.
Transition moved(const Scene& scene, const WorkflowAction& action, const ActionInput& input, Instant now) {
    const WorkflowStep& from = *scene.definition.step(scene.token.stepKey);
    const WorkflowStep& to = *targetOf(scene, action);
    Transition result = unmoved(scene.instance, action.key, from);
    result.toStep = to.key;
    result.clock = action.clock;
    result.letters = action.letters;
    result.undoMinutes = action.undoMinutes;
    result.status = to.publicStatus;
    result.lapOverridden = exceedsLaps(scene, action);

    Token& left = tokenIn(result.after, scene.token.no);
    if (scene.actor && !left.assignee && scene.actor->holds(left.role, left.unit, scene.today))
        left.assignee = scene.actor->officer.id;
    if (action.to == target::kStay) return result;
    left.state = TokenState::Done;
    left.leftAt = now;
    result.after.tokens << nextToken(
        {scene.definition, result.after, left, scene.facts, scene.actor, scene.today}, action, to, input,
        now);
    result.finished = isReady(to.publicStatus) && !isReady(from.publicStatus);
    result.returned = to.publicStatus == PublicStatus::Returned;
    result.ended = to.kind == StepKind::End;
    return result;
}

std::optional<Refusal> againstOfficer(const Officer& officer, const QString& role, UnitId unit, QDate today) {
    const Actor candidate{officer, std::nullopt, {}};
    if (officer.active && candidate.holds(role, unit, today)) return std::nullopt;
    return refused("officer.role",
                   WorkflowSay::tr("The chosen officer does not hold the role of this step in that unit."),
                   {}, "officer");
}

/// Whether the officer named for the next step may work on it.
std::optional<Refusal> againstNextOfficer(const Scene& scene, const WorkflowAction& action,
                                          const ActionInput& input) {
    const WorkflowStep& to = *targetOf(scene, action);
    if (!input.officer || to.kind != StepKind::Human || action.to == target::kPrevious ||
        action.to == target::kAsker || action.to == target::kStay)
        return std::nullopt;
    return againstOfficer(*input.officer, to.lane.role, input.unit.value_or(scene.instance.units.of(to.lane)),
                          scene.today);
}

Outcome<Transition> staffed(const Scene& scene, const ActionOffer& offer, const ActionInput& input) {
    Transition result = unmoved(scene.instance, offer.key, *scene.definition.step(scene.token.stepKey));
    Token& token = tokenIn(result.after, scene.token.no);
    if (offer.key != staffing::kAssign) {
        token.assignee = scene.actor->officer.id;
        return result;
    }
    const UnitId unit = input.unit.value_or(token.unit);
    if (const auto refusal = againstOfficer(*input.officer, token.role, unit, scene.today)) return *refusal;
    if (token.assignee == input.officer->id && token.unit == unit)
        return refused("officer.same", WorkflowSay::tr("This officer has the dossier already."), {},
                       "officer");
    token.assignee = input.officer->id;
    token.unit = unit;
    return result;
}

}  // namespace

Transition started(const WorkflowDefinition& definition, const CaseUnits& units, const Actor& by,
                   Instant now) {
    const WorkflowStep* start = definition.start();
    if (!start) throw LogicError(QStringLiteral("a workflow without start: ") + definition.key);
    Transition result = unmoved({units, {}}, {}, *start);
    result.fromStep.clear();
    result.clock = ClockEffect::Start;
    Token token = freshToken(result.after, *start, now);
    if (by.holds(token.role, token.unit, localDate(now))) token.assignee = by.officer.id;
    result.after.tokens << token;
    return result;
}

QList<ActionOffer> offers(const WorkflowDefinition& definition, const WorkflowInstance& instance,
                          const Token& token, const Facts& facts, const Actor& actor, QDate today) {
    if (!token.isLive()) return {};
    const Scene scene{definition, instance, token, facts, &actor, today};
    QList<ActionOffer> found;
    for (const WorkflowAction& action : definition.actionsFrom(token.stepKey))
        if (action.trigger.kind == Trigger::Kind::User) found << offerOf(scene, action);
    return found + staffingOffers(scene);
}

Outcome<Transition> perform(const WorkflowDefinition& definition, const WorkflowInstance& instance,
                            const Token& token, const QString& actionKey, const ActionInput& input,
                            const Facts& facts, const Actor& actor, Instant now) {
    if (!token.isLive()) return ended();
    const QDate today = localDate(now);
    const QList<ActionOffer> list = offers(definition, instance, token, facts, actor, today);
    const auto offer =
        std::find_if(list.begin(), list.end(), [&](const ActionOffer& one) { return one.key == actionKey; });
    if (offer == list.end()) return unknownAction();
    if (!offer->enabled) return offer->reasons;
    const Refusals missing = checkedInput(*offer, input);
    if (!missing.isEmpty()) return missing;
    const Scene scene{definition, instance, token, facts, &actor, today};
    const WorkflowAction* action = definition.action(token.stepKey, actionKey);
    if (!action) return staffed(scene, *offer, input);
    if (const auto refusal = againstNextOfficer(scene, *action, input)) return *refusal;
    return moved(scene, *action, input, now);
}

Outcome<Transition> fired(const WorkflowDefinition& definition, const WorkflowInstance& instance,
                          const Token& token, const QString& actionKey, const Facts& facts, Instant now) {
    if (!token.isLive()) return ended();
    const WorkflowAction* action = definition.action(token.stepKey, actionKey);
    if (!action || action->trigger.kind == Trigger::Kind::User) return unknownAction();
    const Scene scene{definition, instance, token, facts, nullptr, localDate(now)};
    const Refusals reasons = reasonsAgainst(scene, *action);
    if (!reasons.isEmpty()) return reasons;
    Transition done = moved(scene, *action, {}, now);
    done.undoMinutes = 0;  // what nobody did nobody takes back
    return done;
}

}  // namespace motcua
