// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_workflows.h"

#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"

namespace motcua {

namespace {

bool isSame(const WorkflowDefinition& a, const WorkflowDefinition& b) {
    return semHash(a) == semHash(b) && textHash(a) == textHash(b);
}

void requireSound(const WorkflowDefinition& definition) {
    if (hasErrors(checked(definition)))
        throw LogicError(QStringLiteral("a process with errors cannot be published: ") + definition.key);
}

}  // namespace

Outcome<WorkflowImportReport> importWorkflows(const QList<WorkflowDefinition>& definitions,
                                              WorkflowRepository& repository, UnitOfWork& work,
                                              const Clock& clock, const WorkflowObjections& objections,
                                              const WorkflowKeeping& keeping) {
    WorkflowImportReport report;
    const auto all = work.begin();
    const Refusals refusals = objections ? objections() : Refusals();
    if (!refusals.isEmpty()) return refusals;
    const QDate today = localDate(clock.now());
    for (const WorkflowDefinition& definition : definitions) {
        requireSound(definition);
        const auto current = repository.currentByKey(definition.key);
        if (current && isSame(current->definition, definition)) {
            report.unchanged += definition.key;
            continue;
        }
        const QDate from =
            current ? today : definition.validFrom.value_or(definition.decisionDate.value_or(today));
        repository.publish(definition, from);
        (current ? report.changed : report.added) += definition.key;
    }
    if (!keeping || keeping(report)) all->commit();
    return report;
}

}  // namespace motcua
