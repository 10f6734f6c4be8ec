// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/unit_of_work.h"
#include "core/workflow/workflow_file.h"
#include "core/workflow/workflow_repository.h"

namespace motcua {

/// What an import of processes did, by their keys.
struct WorkflowImportReport {
    QStringList added;
    QStringList changed;
    QStringList unchanged;
};

/// Publishes the processes of a file that passed the static check, all in one transaction. A process that
/// differs from its current version becomes a new version from today on; running dossiers keep theirs.
/// The caller has looked at the problems of the file: definitions with errors must not be among them.
/// \throws LogicError for a definition that fails the static check. \throws StoreError.
[[nodiscard]] WorkflowImportReport importWorkflows(const QList<WorkflowDefinition>& definitions,
                                                   WorkflowRepository& repository, UnitOfWork& work,
                                                   const Clock& clock);

}  // namespace motcua
