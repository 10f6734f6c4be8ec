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

}  // namespace motcua
