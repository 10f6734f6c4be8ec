// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a dossier now, and why not the rest.
#include "core/access/reauthentication.h"
#include "core/dossier/act_facts.h"
#include "core/dossier/act_on_dossier.h"
#include "core/dossier/legal_facts.h"
#include "core/dossier/opinion_offers.h"
#include "core/dossier/recall_offer.h"
#include "core/dossier/rights.h"
#include "core/dossier/stand_in.h"
#include "core/dossier/sub_turns.h"
#include "core/dossier/undo.h"

namespace motcua {

QList<ActionOffer> ActOnDossier::offers(const Dossier& dossier, const Actor& actor) const {
    const Token* token = dossier.process.live();
    const auto process = m_desk.workflows.load(dossier.workflowVersion);
    if (!process) return {};
    const Instant now = m_desk.clock.now();
    const Actor acting = standingIn(m_desk, actor);
    QList<ActionOffer> found;
    if (token) {
        found = motcua::offers(process->definition, dossier.process, *token, factsOf(dossier, m_desk, now),
                               acting, localDate(now));
        if (const auto recall = recallOffer(m_desk, process->definition, dossier, acting)) found += *recall;
        found += opinionOffers(dossier, acting, m_desk);
    }
    completeOffers(found, dossier, m_desk, now);
    judgeBySubs(found, process->definition, dossier, m_desk);
    for (ActionOffer& offer : found) {
        if (!offer.enabled || isOpinionAct(offer.key)) continue;
        offer.reasons = rightToAct(m_desk, process->definition, dossier, offer.key, acting).refusals;
        if (asksForProofOnly(offer.reasons)) offer.reasons.clear();  // act() asks for it
        offer.enabled = offer.reasons.isEmpty();
    }
    if (const auto undo = undoOffer(dossier, actor, m_desk)) found += *undo;
    return found;
}

}  // namespace motcua
