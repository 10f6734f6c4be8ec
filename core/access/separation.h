// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"

namespace motcua {

/// How a centre keeps duties apart where two of them meet in one person (S1, S3). A small office has too few
/// people: there the act is let happen and marked, and stands in the daily closing report.
enum class SmallOffice { Forbids, Marks };

/// What became of a separation: kept, or broken with the office's leave.
struct Separation {
    std::optional<Refusal> objection;
    QString mark;  ///< "S1", "S3" where the act must be marked; else empty
};

/// S1: who received a dossier does not decide it ("separation.receiver").
[[nodiscard]] Separation receiverDecides(OfficerId receiver, OfficerId decider, SmallOffice office);
/// S2: who proposed does not approve ("separation.proposer"). No office may relax it.
[[nodiscard]] std::optional<Refusal> proposerApproves(OfficerId proposer, const QList<OfficerId>& approvers,
                                                      OfficerId approver);
/// S3: who took a fee does not cancel its receipt ("separation.cashier").
[[nodiscard]] Separation cashierCancels(OfficerId cashier, OfficerId canceller, SmallOffice office);
/// S4, S5: which roles one person may not hold together on a day: the administrator is neither leader,
/// cashier nor supervisor ("separation.administrator"), the supervisor processes nothing in the unit that he
/// supervises
/// ("separation.supervisor").
[[nodiscard]] Refusals rolesTogether(const QList<RoleGrant>& grants, QDate day);
/// S6: nobody grants to himself ("separation.self"), and the last active administrator and supervisor keep
/// their role ("separation.last"). `after` is everybody as he would be.
[[nodiscard]] Refusals grantObjections(OfficerId granter, OfficerId changed, const QList<Officer>& after,
                                       QDate day);

}  // namespace motcua
