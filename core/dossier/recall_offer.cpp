// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/recall_offer.h"

#include "core/dossier/dossier_say.h"

namespace motcua {

namespace {

bool isSender(const Token& from, const Actor& actor) {
    return from.assignee &&
           (*from.assignee == actor.officer.id || actor.standsInFor.contains(*from.assignee));
}

Refusals against(const Desk& desk, const Dossier& dossier, const Token& live) {
    Refusals reasons;
    if (const auto seen = desk.desks.seen(dossier.id, live.no)) {
        const auto officer = desk.directory.officer(seen->by);
        reasons += refused("recall.seen",
                           DossierSay::tr("%1 opened it at %2.")
                               .arg(officer ? officer->name : QString(), toShortVietnamese(seen->at)),
                           DossierSay::tr("Ask for it to be sent back."));
    }
    if (!dossier.ledger.isEmpty() && dossier.ledger.last().kind != ClockEventKind::Start &&
        dossier.ledger.last().at >= live.enteredAt)
        reasons += refused("recall.clock", DossierSay::tr("Sending it on has moved its clock."),
                           DossierSay::tr("Ask for it to be sent back."));
    const auto custody = desk.handovers.custody(dossier.id);
    if (custody && custody->unit == live.unit && custody->since >= live.enteredAt)
        reasons += refused("recall.papers", DossierSay::tr("Its papers were handed over already."),
                           DossierSay::tr("Ask for it to be sent back, with its papers."));
    return reasons;
}

}  // namespace

std::optional<ActionOffer> recallOffer(const Desk& desk, const WorkflowDefinition& process,
                                       const Dossier& dossier, const Actor& actor) {
    const Token* from = sentFrom(dossier.process);
    const Token* live = dossier.process.live();
    if (!from || !live || !isSender(*from, actor) || !process.step(from->stepKey)) return std::nullopt;
    if (live->assignee && *live->assignee == actor.officer.id) return std::nullopt;  // sent to himself
    ActionOffer offer;
    offer.key = staffing::kRecall;
    offer.label = DossierSay::tr("Recall");
    offer.to = from->stepKey;
    offer.reasons = against(desk, dossier, *live);
    offer.enabled = offer.reasons.isEmpty();
    return offer;
}

Outcome<Transition> recalled(const Desk& desk, const WorkflowDefinition& process, const Dossier& dossier,
                             const Actor& actor) {
    const auto offer = recallOffer(desk, process, dossier, actor);
    if (!offer)
        return refused("recall.sender", DossierSay::tr("Only who sent it here can recall it."),
                       DossierSay::tr("Ask for it to be sent back."));
    if (!offer->enabled) return offer->reasons;
    return takenBack(process, dossier.process, desk.clock.now());
}

}  // namespace motcua
