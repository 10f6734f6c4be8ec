// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

namespace motcua {

/// The keys of what desks need besides the straight way and the turns of the law.
namespace turn {
inline const QString kObligation = QStringLiteral("obligation");  ///< the wait for a payment
inline const QString kRequireObligation = QStringLiteral("requireObligation");
inline const QString kObligationPaid = QStringLiteral("obligationPaid");
inline const QString kCloseUnpaid = QStringLiteral("closeUnpaid");
inline const QString kAskOpinions = QStringLiteral("askOpinions");
}  // namespace turn

/// Adds to a process with the turns of the law what it lacks of these: at every step before the result the
/// notice of a financial obligation, which pauses the clock for the applicant and waits; from that wait the
/// payment (the clock resumes with what was left), the closing after the last day of payment, stop and
/// withdrawal. And at every such step asking for opinions (@stay, the clock runs on): "forward" waits for
/// those that are missing. What is there already is left alone.
void addOfficeTurns(WorkflowDefinition& definition);

/// Whether a process has the turns of the law as addLegalTurns() made them, but not all of these.
[[nodiscard]] bool lacksOfficeTurns(const WorkflowDefinition& definition);

}  // namespace motcua
