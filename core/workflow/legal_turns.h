// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

namespace motcua {

/// The keys of the turns that the law gives every dossier (NĐ 118/2025 art. 16, 19, 21).
namespace turn {
inline const QString kSupplement = QStringLiteral("supplement");  ///< the wait for the applicant
inline const QString kRefused = QStringLiteral("refused");
inline const QString kStopped = QStringLiteral("stopped");
inline const QString kClosed = QStringLiteral("closed");

inline const QString kRequestSupplement = QStringLiteral("requestSupplement");
inline const QString kSupplementComplete = QStringLiteral("supplementComplete");
inline const QString kCloseUnanswered = QStringLiteral("closeUnanswered");
inline const QString kRefuse = QStringLiteral("refuse");
inline const QString kStopOnRequest = QStringLiteral("stopOnRequest");
inline const QString kProposeExtension = QStringLiteral("proposeExtension");
inline const QString kApproveExtension = QStringLiteral("approveExtension");
inline const QString kRejectExtension = QStringLiteral("rejectExtension");

/// Stands in a reason set for the standard reasons of refusal that hold for the procedure.
inline const QString kRefusalReasons = QStringLiteral("@refusal");
/// How long an act may be taken back while nothing followed.
inline constexpr int kUndoMinutes = 15;
}  // namespace turn

/// Adds to a process of completeLinear() what the law knows besides the straight way: at every step before
/// the result the supplement (a wait, once; a supervisor may let it happen again), the refusal after
/// appraisal (at the first step only where it is the only one), the stop at the applicant's request and the
/// extension in two acts (proposed by who has it, approved or rejected by a leader); from the wait the way
/// back to who asked, the closing after silence, stop and withdrawal. Acts by hand may be undone for
/// turn::kUndoMinutes.
void addLegalTurns(WorkflowDefinition& definition);

/// Whether nobody can be asked for a supplement, refused or stopped by it: no step waits for the applicant
/// or for opinions, and no end of addLegalTurns() is there.
[[nodiscard]] bool knowsNoTurns(const WorkflowDefinition& definition);

/// Whether a process is one that completeLinear() made before there were legal turns.
[[nodiscard]] bool lacksLegalTurns(const WorkflowDefinition& definition);

}  // namespace motcua
