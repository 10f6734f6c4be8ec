// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workflow_file.h"

#include "core/base/json.h"
#include "core/workflow/completed_turns.h"
#include "core/workflow/process_import.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"
#include "core/workflow/workflow_say.h"

#include <QSet>
#include <algorithm>

namespace motcua {

namespace {

Refusal noWorkflow() {
    return {QStringLiteral("workflow.format"),
            WorkflowSay::tr("This is no workflow that this program knows."),
            WorkflowSay::tr("Choose a file of the exchange format or a list of approved processes."),
            {}};
}

bool isOwn(const QJsonObject& object) {
    return object.contains(QLatin1String("format"));
}

bool isRecord(const QJsonObject& object) {
    return object.contains(QLatin1String("id")) && object.contains(QLatin1String("steps"));
}

Problem withoutTurns() {
    return {
        Severity::Warning,
        QStringLiteral("turns.lacking"),
        WorkflowSay::tr("Supplement, refusal, stop and extension cannot be added: they would stand beside "
                        "actions of the same name or key. Write them into the process."),
        {},
        {}};
}

/// With what the law gives every dossier, where steps of it open linked ones.
ReadWorkflow completed(const WorkflowDefinition& own) {
    const bool opens = std::any_of(own.steps.begin(), own.steps.end(),
                                   [](const WorkflowStep& step) { return step.kind == StepKind::Sub; });
    const Problems problems = checked(own);
    if (!opens || hasErrors(problems)) return {own, problems};
    const auto all = withAllTurns(own);
    if (!all) return {own, problems + Problems{withoutTurns()}};
    return {*all, checked(*all)};
}

Outcome<ReadWorkflow> readOne(const QJsonObject& object) {
    if (!isOwn(object))
        return isRecord(object) ? processFromJson(object) : Outcome<ReadWorkflow>(noWorkflow());
    Outcome<WorkflowDefinition> definition = workflowFromJson(object);
    if (!definition) return definition.refusals();
    return completed(*definition);
}

QString nameOf(const QJsonObject& object, qsizetype index) {
    const QString key = object.value(QLatin1String(isOwn(object) ? "key" : "id")).toString();
    return key.isEmpty() ? QStringLiteral("[%1]").arg(index) : key.left(200);
}

Refusal twice(const QString& key) {
    return {QStringLiteral("workflow.twice"),
            WorkflowSay::tr("The file holds two workflows with the key \"%1\".").arg(key),
            WorkflowSay::tr("Correct the file and read it again."),
            {}};
}

WorkflowFile readAll(const QJsonArray& list) {
    WorkflowFile file;
    QSet<QString> keys;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list.at(i).toObject();
        const QString name = nameOf(object, i);
        const Outcome<ReadWorkflow> one = readOne(object);
        if (!one)
            file.rejected << RejectedWorkflow{name, one.refusals()};
        else if (keys.contains(one->definition.key))
            file.rejected << RejectedWorkflow{name, {twice(one->definition.key)}};
        else
            file.read << *one;
        if (one) keys.insert(one->definition.key);
    }
    return file;
}

}  // namespace

Outcome<WorkflowFile> readWorkflowFile(const QByteArray& bytes) {
    const Outcome<QJsonValue> value = parsedJson(bytes);
    if (!value) return value.refusals();
    if (value->isArray()) return readAll(value->toArray());
    const QJsonObject object = value->toObject();
    const QJsonValue list = object.value(QLatin1String("workflows"));
    if (list.isArray()) return readAll(list.toArray());
    if (isOwn(object) || isRecord(object)) return readAll(QJsonArray{object});
    return noWorkflow();
}

}  // namespace motcua
