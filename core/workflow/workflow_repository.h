// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/workflow/workflow_definition.h"

#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// A published version of a process. Immutable; dossiers are pinned to it.
struct WorkflowVersion {
    WorkflowVersionId id{0};
    int number = 1;
    QDate validFrom;
    std::optional<QDate> validTo;
    WorkflowDefinition definition;
};

/// The published processes.
class WorkflowRepository {
public:
    virtual ~WorkflowRepository() = default;
    [[nodiscard]] virtual std::optional<WorkflowVersion> load(WorkflowVersionId id) const = 0;
    /// The approved process of a procedure on that day; none where it has none.
    [[nodiscard]] virtual std::optional<WorkflowVersion> approvedFor(const QString& procedureCode, QDate day) const = 0;
    /// The published version of the process with this key on that day, e.g. of the centre's default process.
    [[nodiscard]] virtual std::optional<WorkflowVersion> currentByKey(const QString& key, QDate day) const = 0;
    /// Publishes a new version; the one before it ends the day before `validFrom`. \throws LogicError outside a Work.
    virtual WorkflowVersionId publish(const WorkflowDefinition& definition, QDate validFrom) = 0;
};

}  // namespace motcua
