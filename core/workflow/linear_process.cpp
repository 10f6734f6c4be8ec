// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/linear_process.h"

#include "core/access/actor.h"
#include "core/workflow/legal_turns.h"
#include "core/workflow/office_turns.h"
#include "core/workflow/turn_parts.h"

namespace motcua {

namespace {

const QString kReturned = QStringLiteral("returned");

WorkflowStep returned() {
    WorkflowStep step;
    step.key = kReturned;
    step.kind = StepKind::End;
    step.name = QStringLiteral("Đã trả kết quả");
    step.publicStatus = PublicStatus::Returned;
    return step;
}

WorkflowAction action(const QString& key, const QString& from, const QString& to, const QString& label) {
    WorkflowAction made;
    made.key = key;
    made.from = from;
    made.to = to;
    made.label = label;
    return made;
}

WorkflowAction forward(const WorkflowStep& from, const WorkflowStep& to, bool last) {
    WorkflowAction made = action(
        QStringLiteral("forward"), from.key, to.key,
        last ? QStringLiteral("Hoàn thành, chuyển trả kết quả") : QStringLiteral("Chuyển bước tiếp theo"));
    made.accelerator = QStringLiteral("F9");
    if (last) made.clock = ClockEffect::Stop;
    return made;
}

WorkflowAction sendBack(const WorkflowStep& from) {
    WorkflowAction made =
        action(QStringLiteral("sendBack"), from.key, target::kPrevious, QStringLiteral("Trả lại bước trước"));
    made.needs = {Requirement::Comment};
    return made;
}

WorkflowAction handOut(const WorkflowStep& from) {
    WorkflowAction made =
        action(QStringLiteral("return"), from.key, kReturned, QStringLiteral("Trả kết quả"));
    made.accelerator = QStringLiteral("F9");
    made.needs = {Requirement::Receiver};
    return made;
}

}  // namespace

WorkflowStep returnsStep(const QString& key) {
    WorkflowStep step;
    step.key = key;
    step.name = QStringLiteral("Trả kết quả");
    step.lane = {role::kReturnOfficer, LaneUnit::Receiving, {}};
    return step;
}

void completeLinear(WorkflowDefinition& definition) {
    QList<WorkflowStep>& steps = definition.steps;
    if (steps.size() < 2) throw LogicError(QStringLiteral("a process needs two steps at least"));
    const qsizetype last = steps.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        steps[i].isStart = i == 0;
        steps[i].publicStatus = i == 0      ? PublicStatus::Received
                                : i == last ? PublicStatus::Finished
                                            : PublicStatus::Processing;
        if (i == last) break;
        definition.actions << forward(steps.at(i), steps.at(i + 1), i + 1 == last);
        if (i > 0) definition.actions << sendBack(steps.at(i));
        definition.actions << turn::withdrawal(steps.at(i));
    }
    definition.actions << handOut(steps.at(last));
    steps << returned() << turn::withdrawn();
    addLegalTurns(definition);
    addOfficeTurns(definition);
}

}  // namespace motcua
