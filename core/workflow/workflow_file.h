// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/workflow/workflow_definition.h"
#include "core/workflow/workflow_problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace motcua {

/// A definition and all that was found while it was read and checked.
struct ReadWorkflow {
    WorkflowDefinition definition;
    Problems problems;
};

struct RejectedWorkflow {
    QString key;  ///< as the file names it, else its place, "[3]"
    Refusals reasons;
};

struct WorkflowFile {
    QList<ReadWorkflow> read;
    QList<RejectedWorkflow> rejected;
};

/// Reads a file of workflows: one definition of the exchange format, a list of them, or a list of approved
/// processes as they are published (process_import.h). Each is checked; one bad entry does not stop the
/// others. A process that opens linked dossiers gets the turns that it lacks (completed_turns.h), or the
/// warning "turns.lacking". Refused as a whole only where it is no such file: "json.*", "workflow.format".
[[nodiscard]] Outcome<WorkflowFile> readWorkflowFile(const QByteArray& bytes);

}  // namespace motcua
