// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/kept_versions.h"
#include "core/workflow/workflow_definition.h"

#include <QDate>
#include <QString>
#include <optional>

namespace motcua {

/// A published version of a process. Immutable; dossiers are pinned to it.
struct WorkflowVersion {
    WorkflowVersionId id{0};
    int number = 1;  ///< from 1, without gaps, per key
    QDate validFrom;
    WorkflowDefinition definition;
};

/// The published processes. Nothing here is ever changed or deleted.
class WorkflowRepository {
public:
    virtual ~WorkflowRepository() = default;
    [[nodiscard]] virtual std::optional<WorkflowVersion> load(WorkflowVersionId id) const = 0;
    /// The approved processes of a procedure on that day, those that name its code, the one that began to
    /// hold last first. Several are cases of the procedure. The centre's default processes name no procedure.
    [[nodiscard]] virtual QList<WorkflowVersion> approvedFor(const QString& procedureCode,
                                                             QDate day) const = 0;
    /// The latest version of the process with this key.
    [[nodiscard]] virtual std::optional<WorkflowVersion> currentByKey(const QString& key) const = 0;
    /// Publishes the next version of `definition.key`. \throws LogicError outside a Work.
    virtual WorkflowVersionId publish(const WorkflowDefinition& definition, QDate validFrom) = 0;
    /// Every version whose id is greater, as it is kept. None where there is none.
    [[nodiscard]] virtual std::optional<KeptVersions> versionsAfter(qint64 id) const = 0;
    /// How many processes are published, by key.
    [[nodiscard]] virtual qint64 count() const = 0;
};

}  // namespace motcua
