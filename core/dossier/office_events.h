// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/journal/event.h"

#include <QJsonObject>

namespace motcua {

/// What happens in the office beside the acts on dossiers.
namespace office_event {
inline const QString kAbsenceAnnounced = QStringLiteral("absence.announced");
inline const QString kAbsenceCancelled = QStringLiteral("absence.cancelled");
inline const QString kDelegated = QStringLiteral("authority.delegated");
inline const QString kDelegationEnded = QStringLiteral("authority.ended");
inline const QString kDeactivated = QStringLiteral("officer.deactivated");
inline const QString kListMade = QStringLiteral("handover.made");
inline const QString kListConfirmed = QStringLiteral("handover.confirmed");
inline const QString kClockAnomaly = QStringLiteral("clock.anomaly");  ///< a supervisor confirmed the clock
inline const QString kPapersHandedOver = QStringLiteral("papers.handedOver");  ///< of one dossier
inline const QString kPapersReturned = QStringLiteral("papers.returned");      ///< of one dossier
inline const QString kCalendarDrafted = QStringLiteral("calendar.drafted");
inline const QString kCalendarApproved = QStringLiteral("calendar.approved");
inline const QString kCalendarApplied = QStringLiteral("calendar.applied");
inline const QString kRightRefused = QStringLiteral("right.refused");  ///< somebody tried what he may not
inline const QString kImportPrepared = QStringLiteral("import.prepared");
inline const QString kImportAdmitted = QStringLiteral("import.admitted");
inline const QString kProcessesPrepared = QStringLiteral("workflow.prepared");
inline const QString kProcessesAdmitted = QStringLiteral("workflow.admitted");
inline const QString kRestorePrepared = QStringLiteral("restore.prepared");
inline const QString kRestoreAdmitted = QStringLiteral("restore.admitted");
inline const QString kProceduresKept = QStringLiteral("catalogue.kept");  ///< see vouch_for_versions.h
inline const QString kProcessesKept = QStringLiteral("workflow.kept");
inline const QString kCalendarWithdrawn = QStringLiteral("calendar.withdrawn");
}  // namespace office_event

/// The draft of such an event: `body` holds ids, codes and dates only.
[[nodiscard]] Event officeEvent(const QString& kind, const Actor& actor, Instant at, const QJsonObject& body,
                                std::optional<DossierId> dossier = {});

}  // namespace motcua
