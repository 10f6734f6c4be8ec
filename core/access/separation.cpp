// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/separation.h"

#include "core/access/access_say.h"

namespace motcua {

namespace {

Separation judged(bool samePerson, SmallOffice office, const char* mark, const Refusal& refusal) {
    if (!samePerson) return {};
    if (office == SmallOffice::Marks) return {std::nullopt, QString::fromLatin1(mark)};
    return {refusal, {}};
}

}  // namespace

Separation receiverDecides(OfficerId receiver, OfficerId decider, SmallOffice office) {
    return judged(
        receiver == decider, office, "S1",
        refused("separation.receiver", AccessSay::tr("Who received a dossier does not decide it."),
                AccessSay::tr("Let another leader decide, or allow it for small offices: such acts are then "
                              "marked in the daily closing report.")));
}

std::optional<Refusal> proposerApproves(OfficerId proposer, const QList<OfficerId>& approvers,
                                        OfficerId approver) {
    if (proposer != approver && !approvers.contains(approver)) return std::nullopt;
    return refused("separation.proposer", AccessSay::tr("Nobody approves what he proposed, or twice."),
                   AccessSay::tr("Ask another person who may approve."));
}

Separation cashierCancels(OfficerId cashier, OfficerId canceller, SmallOffice office) {
    return judged(cashier == canceller, office, "S3",
                  refused("separation.cashier", AccessSay::tr("Who took a fee does not cancel its receipt."),
                          AccessSay::tr("Ask the supervisor.")));
}

}  // namespace motcua
