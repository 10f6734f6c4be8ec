// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"

namespace motcua {

/// Of several approved processes, which are cases of one procedure, the one for this limit: the first that
/// was approved with it (decisions often write "ngày" for working days), else the first of all. Nothing where
/// there is none.
[[nodiscard]] std::optional<WorkflowVersion> fittingProcess(const QList<WorkflowVersion>& approved,
                                                            const std::optional<TimeLimit>& limit);

/// The approved process with the key `chosen`, without a key the fitting one; nothing where none is approved.
/// Refused, with the keys that there are, where none has that key.
[[nodiscard]] Outcome<std::optional<WorkflowVersion>> approvedProcess(const QList<WorkflowVersion>& approved,
                                                                      const std::optional<TimeLimit>& limit,
                                                                      const QString& chosen);

/// The process that a dossier of this procedure received today runs on: the approved one, see
/// approvedProcess(), or the centre's default process with budgets derived from the limit, which is published
/// the first time that it is needed. One that was completed before there were legal turns gets them as a new
/// version the first time that something is received on it; running dossiers keep theirs.
/// \throws LogicError outside a Work.
[[nodiscard]] Outcome<WorkflowVersion> processFor(Desk& desk, const QString& procedureCode,
                                                  const TimeLimit& limit, QDate today, const QString& chosen);

/// Writes where the dossier stands into the fields that lists show: name and due date of its step.
void noteStep(Dossier& dossier, const WorkflowDefinition& process, const WorkingCalendar& calendar);

/// The units that the lanes of a process mean for one dossier. Refused where the process names a unit that
/// the centre does not have.
[[nodiscard]] Outcome<CaseUnits> caseUnits(const Directory& directory, const WorkflowDefinition& process,
                                           UnitId receiving, UnitId competent, QDate today);

}  // namespace motcua
