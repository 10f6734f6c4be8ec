// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/refusal.h"
#include "core/base/unit_of_work.h"
#include "core/workflow/workflow_file.h"
#include "core/workflow/workflow_repository.h"

#include <functional>

namespace motcua {

/// What an import of processes did, by their keys.
struct WorkflowImportReport {
    QStringList added;
    QStringList changed;
    QStringList unchanged;
};

/// Asked once within the import's own Work: why it may not be done, e.g. that a role was taken away.
using WorkflowObjections = std::function<Refusals()>;

/// Asked last within that Work, with what the import did: false leaves nothing of it, and the report says
/// what it would do.
using WorkflowKeeping = std::function<bool(const WorkflowImportReport&)>;

/// Publishes the processes of a file that passed the static check, all in one transaction. A process that
/// differs from its current version becomes a new version from today on; running dossiers keep theirs.
/// Refused as `objections` says.
/// The caller has looked at the problems of the file: definitions with errors must not be among them.
/// \throws LogicError for a definition that fails the static check. \throws StoreError.
[[nodiscard]] Outcome<WorkflowImportReport> importWorkflows(const QList<WorkflowDefinition>& definitions,
                                                            WorkflowRepository& repository, UnitOfWork& work,
                                                            const Clock& clock,
                                                            const WorkflowObjections& objections = {},
                                                            const WorkflowKeeping& keeping = {});

}  // namespace motcua
