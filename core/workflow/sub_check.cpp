// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sub_check.h"

#include <QCoreApplication>
#include <algorithm>

namespace motcua {

namespace {

Problem error(const char* key, const char* sentence, const WorkflowStep& step) {
    return {Severity::Error,
            QString::fromLatin1(key),
            QCoreApplication::translate("workflow", sentence).arg(step.name),
            step.key,
            {}};
}

bool goesOnBy(const QList<WorkflowAction>& exits, const QString& event) {
    return std::any_of(exits.begin(), exits.end(), [&event](const WorkflowAction& action) {
        return action.trigger.kind == Trigger::Kind::Event && action.trigger.event == event &&
               action.to != target::kStay;
    });
}

/// Something that an officer can do that ends nothing.
bool goesOnByHand(const WorkflowDefinition& definition, const QList<WorkflowAction>& exits) {
    return std::any_of(exits.begin(), exits.end(), [&definition](const WorkflowAction& action) {
        const WorkflowStep* to = definition.step(action.to);
        const bool ends = to && to->kind == StepKind::End;
        return action.trigger.kind == Trigger::Kind::User && action.to != target::kStay && !ends;
    });
}

}  // namespace

Problems checkedSub(const WorkflowDefinition& definition, const WorkflowStep& step) {
    const auto& rule = step.sub;
    const bool named =
        rule && !rule->procedureCode.isEmpty() && (rule->unit != LaneUnit::Fixed || !rule->unitKey.isEmpty());
    if (!named)
        return {error("sub.rule",
                      QT_TRANSLATE_NOOP(
                          "workflow", "The step \"%1\" does not say which procedure it opens in which unit."),
                      step)};
    Problems problems;
    const QList<WorkflowAction> exits = definition.actionsFrom(step.key);
    if (rule->waits && !goesOnBy(exits, trigger_event::kSubEnded))
        problems << error(
            "sub.ended",
            QT_TRANSLATE_NOOP("workflow",
                              "The step \"%1\" does not say what follows when the linked dossier has ended."),
            step);
    if (rule->waits && !goesOnByHand(definition, exits))
        problems << error("sub.exit",
                          QT_TRANSLATE_NOOP("workflow",
                                            "Whoever waits at the step \"%1\" cannot go on when the linked "
                                            "dossier fails."),
                          step);
    if (!rule->waits && !goesOnBy(exits, trigger_event::kSubOpened))
        problems << error(
            "sub.opened",
            QT_TRANSLATE_NOOP("workflow",
                              "The step \"%1\" does not say how it goes on beside the linked dossier."),
            step);
    return problems;
}

}  // namespace motcua
