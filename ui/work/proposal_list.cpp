// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/proposal_list.h"

#include "core/dossier/waiting_proposals.h"
#include "ui/shared/user_prompt.h"
#include "ui/work/ui_work_say.h"

namespace motcua::ui {

bool hasProposalsToDecide(const Workplace& place) {
    return !waitingFor(place.desk, place.actor).isEmpty();
}

std::optional<DossierId> chosenProposal(Workplace& place) {
    const QList<WaitingProposal> waiting = waitingFor(place.desk, place.actor);
    QStringList lines;
    for (const WaitingProposal& proposal : waiting) {
        const auto proposer = place.desk.directory.officer(proposal.proposedBy);
        lines +=
            UiWorkSay::tr("%1: %2. %3 (%4)")
                .arg(proposal.code, proposal.what, proposal.reason, proposer ? proposer->name : QString());
    }
    const auto chosen = place.prompt.choose(
        UiWorkSay::tr("Proposals to decide about"),
        UiWorkSay::tr("Open the dossier to look at it; there you decide under More (F10)."), lines);
    return chosen ? std::optional(waiting.at(*chosen).dossier) : std::nullopt;
}

}  // namespace motcua::ui
