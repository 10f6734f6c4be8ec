// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/offer_rules.h"

#include "core/workflow/role_label.h"
#include "core/workflow/workflow_say.h"

#include <algorithm>

namespace motcua {

namespace {

bool isMine(const Scene& scene) {
    return scene.token.assignee && *scene.token.assignee == scene.actor->officer.id;
}

/// A supervisor watches over what his unit has and over what it has received.
bool maySupervise(const Scene& scene) {
    return scene.actor &&
           (scene.actor->holds(role::kSupervisor, scene.token.unit, scene.today) ||
            scene.actor->holds(role::kSupervisor, scene.instance.units.receiving, scene.today));
}

/// Heads may assign, take over and stand in within their unit.
bool isHead(const Scene& scene) {
    static const QStringList heads{role::kDivisionHead, role::kAgencyLeader, role::kParentLeader};
    return maySupervise(scene) || std::any_of(heads.begin(), heads.end(), [&](const QString& head) {
               return scene.actor->holds(head, scene.token.unit, scene.today);
           });
}

bool holdsRole(const Scene& scene) {
    return scene.actor->holds(scene.token.role, scene.token.unit, scene.today);
}

/// The deputy of who has it and is away, for the roles that he holds himself.
bool standsIn(const Scene& scene) {
    return scene.token.assignee && scene.actor->standsInFor.contains(*scene.token.assignee) &&
           holdsRole(scene);
}

Refusal roleMissing(const QStringList& roles) {
    QStringList labels;
    for (const QString& one : roles) labels << roleLabel(one);
    return refused("role.missing",
                   WorkflowSay::tr("This is for another role: %1.").arg(labels.join(QStringLiteral(", "))),
                   WorkflowSay::tr("Ask somebody who holds this role in the unit that has the dossier."));
}

Refusal withSomebodyElse() {
    return refused("assignee.other", WorkflowSay::tr("Another officer is working on this dossier."),
                   WorkflowSay::tr("Take it over first, with a reason."));
}

std::optional<Refusal> againstAssignee(const Scene& scene) {
    if (scene.token.assignee && !isMine(scene) && !standsIn(scene)) return withSomebodyElse();
    if (holdsRole(scene) || (isMine(scene) && isHead(scene))) return std::nullopt;
    return roleMissing({scene.token.role});
}

std::optional<Refusal> againstRoles(const Scene& scene, const QStringList& roles) {
    const bool holds = std::any_of(roles.begin(), roles.end(), [&](const QString& one) {
        return scene.actor->holds(one, scene.token.unit, scene.today) ||
               scene.actor->holds(one, scene.instance.units.receiving, scene.today) ||
               scene.actor->holds(one, scene.instance.units.competent, scene.today);
    });
    return holds ? std::nullopt : std::optional<Refusal>(roleMissing(roles));
}

std::optional<Refusal> againstPerson(const Scene& scene, const AllowedRule& allowed) {
    if (!scene.actor->officer.active)
        return refused("officer.inactive", WorkflowSay::tr("This account is closed."));
    switch (allowed.kind) {
        case AllowedRule::Kind::Roles:
            return againstRoles(scene, allowed.roles);
        case AllowedRule::Kind::Holder:
            return holdsRole(scene) ? std::nullopt : std::optional<Refusal>(roleMissing({scene.token.role}));
        case AllowedRule::Kind::Assignee:
            break;
    }
    return againstAssignee(scene);
}

Refusal lapsExceeded(const WorkflowStep& step) {
    return refused("laps.exceeded",
                   WorkflowSay::tr("The step \"%1\" may be entered at most %2 time(s) for one dossier.")
                       .arg(step.name, QString::number(*step.maxLaps)),
                   WorkflowSay::tr("A supervisor may allow it, with a reason."));
}

ActionOffer staffingOffer(const QString& key, const QString& label, const Refusals& reasons,
                          const QList<Requirement>& needs) {
    ActionOffer offer;
    offer.key = key;
    offer.label = label;
    offer.reasons = reasons;
    offer.enabled = reasons.isEmpty();
    offer.needs = needs;
    offer.to = target::kStay;
    return offer;
}

Refusals againstClaim(const Scene& scene) {
    Refusals reasons;
    if (isMine(scene))
        reasons << refused("claim.mine", WorkflowSay::tr("You have this dossier already."));
    else if (scene.token.assignee)
        reasons << withSomebodyElse();
    if (!holdsRole(scene)) reasons << roleMissing({scene.token.role});
    return reasons;
}

Refusals againstTakeOver(const Scene& scene) {
    Refusals reasons;
    if (isMine(scene))
        reasons << refused("claim.mine", WorkflowSay::tr("You have this dossier already."));
    else if (!scene.token.assignee)
        reasons << refused("takeOver.free", WorkflowSay::tr("Nobody has this dossier yet."),
                           WorkflowSay::tr("Take it from the pile."));
    if (!holdsRole(scene) && !isHead(scene)) reasons << roleMissing({scene.token.role});
    return reasons;
}

Refusals againstAssign(const Scene& scene) {
    if (isMine(scene) || standsIn(scene) || isHead(scene)) return {};
    return {roleMissing({role::kDivisionHead, role::kAgencyLeader, role::kSupervisor})};
}

}  // namespace

const WorkflowStep* targetOf(const Scene& scene, const WorkflowAction& action) {
    if (action.to == target::kStay) return scene.definition.step(scene.token.stepKey);
    if (action.to == target::kPrevious) return scene.definition.step(scene.token.previousStep);
    if (action.to != target::kAsker) return scene.definition.step(action.to);
    const Token* asker = scene.token.asker ? scene.instance.token(*scene.token.asker) : nullptr;
    return asker ? scene.definition.step(asker->stepKey) : nullptr;
}

bool exceedsLaps(const Scene& scene, const WorkflowAction& action) {
    const WorkflowStep* to = targetOf(scene, action);
    return to && to->maxLaps && action.to != target::kStay &&
           scene.instance.visitsOf(to->key) >= *to->maxLaps;
}

Refusals reasonsAgainst(const Scene& scene, const WorkflowAction& action) {
    Refusals reasons;
    const GuardResult guard = evaluated(action.guard, scene.facts);
    for (const QString& sentence : guard.reasons)
        reasons << refused(guard.truth == Truth::Unknown ? "guard.unknown" : "guard.fails", sentence);
    const WorkflowStep* to = targetOf(scene, action);
    if (!to)
        reasons << refused("target.none", WorkflowSay::tr("There is no step to go back to."));
    else if (exceedsLaps(scene, action) && !maySupervise(scene))
        reasons << lapsExceeded(*to);
    return reasons;
}

ActionOffer offerOf(const Scene& scene, const WorkflowAction& action) {
    ActionOffer offer;
    offer.key = action.key;
    offer.label = action.label;
    offer.accelerator = action.accelerator;
    offer.needs = action.needs;
    offer.reasonSet = action.reasonSet;
    offer.clock = action.clock;
    offer.letters = action.letters;
    offer.to = action.to;
    offer.undoMinutes = action.undoMinutes;
    const bool overrides = exceedsLaps(scene, action) && maySupervise(scene) && scene.actor->officer.active;
    if (const std::optional<Refusal> refusal = againstPerson(scene, action.allowed); refusal && !overrides)
        offer.reasons << *refusal;
    offer.reasons += reasonsAgainst(scene, action);
    const WorkflowStep* to = targetOf(scene, action);
    const bool asks = to && to->kind == StepKind::Consult && (!to->consult || to->consult->units.isEmpty());
    if (asks && action.to != target::kStay && !offer.needs.contains(Requirement::Participants))
        offer.needs << Requirement::Participants;
    if (exceedsLaps(scene, action) && !offer.needs.contains(Requirement::Comment))
        offer.needs << Requirement::Comment;
    offer.enabled = offer.reasons.isEmpty();
    return offer;
}

QList<ActionOffer> staffingOffers(const Scene& scene) {
    const WorkflowStep* step = scene.definition.step(scene.token.stepKey);
    if (!step || step->kind != StepKind::Human) return {};
    QList<Requirement> assignNeeds{Requirement::Officer};
    if (scene.token.assignee && !isMine(scene)) assignNeeds << Requirement::Comment;
    QList<ActionOffer> found{
        staffingOffer(staffing::kClaim, WorkflowSay::tr("Take from the pile"), againstClaim(scene), {}),
        staffingOffer(staffing::kTakeOver, WorkflowSay::tr("Take over"), againstTakeOver(scene),
                      {Requirement::Comment}),
        staffingOffer(staffing::kAssign, WorkflowSay::tr("Assign"), againstAssign(scene), assignNeeds),
    };
    if (scene.actor->officer.active) return found;
    for (ActionOffer& offer : found) {
        offer.enabled = false;
        offer.reasons.prepend(refused("officer.inactive", WorkflowSay::tr("This account is closed.")));
    }
    return found;
}

}  // namespace motcua
