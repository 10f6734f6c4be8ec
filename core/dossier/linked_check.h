// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/desk.h"
#include "core/workflow/workflow_file.h"

namespace motcua {

/// Adds to what was found in a file of processes what only a centre can know of their steps that open linked
/// dossiers: the catalogue has no such procedure ("sub.procedure"), the centre no such unit ("sub.unit"),
/// neither procedure nor step gives a time limit ("sub.limit"), or the procedure has no process of that key,
/// in the store or in the file itself ("sub.process"). All are errors: such a process is not published.
void checkLinked(WorkflowFile& file, const Desk& desk);

}  // namespace motcua
