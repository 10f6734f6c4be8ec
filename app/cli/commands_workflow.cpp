// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/workflow_list.h"
#include "core/catalogue/procedure_search.h"
#include "core/dossier/linked_check.h"
#include "core/dossier/process_for.h"
#include "core/workflow/default_process.h"
#include "core/workflow/import_workflows.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <cstdio>

namespace motcua::cli {

namespace {

QString severityKey(Severity severity) {
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

void put(Answer& answer, QJsonArray& array, const QString& workflow, const Problem& problem) {
    array += QJsonObject{{QStringLiteral("severity"), severityKey(problem.severity)},
                         {QStringLiteral("key"), problem.key},
                         {QStringLiteral("message"), problem.message},
                         {QStringLiteral("workflow"), workflow},
                         {QStringLiteral("step"), problem.step}};
    answer.text +=
        QStringLiteral("%1  %2: %3\n").arg(workflow, severityKey(problem.severity), problem.message);
}

void put(Answer& answer, QJsonArray& array, const RejectedWorkflow& rejected) {
    for (const Refusal& reason : rejected.reasons) {
        array += QJsonObject{{QStringLiteral("severity"), QStringLiteral("error")},
                             {QStringLiteral("key"), reason.key},
                             {QStringLiteral("message"), reason.message},
                             {QStringLiteral("workflow"), rejected.key},
                             {QStringLiteral("field"), reason.field}};
        answer.text += QStringLiteral("%1  %2: %3\n").arg(rejected.key, reason.field, reason.message);
    }
}

/// All problems of a file; refused exactly where one of them is an error.
Answer problemsOf(const WorkflowFile& file) {
    Answer answer;
    QJsonArray problems;
    bool errors = !file.rejected.isEmpty();
    for (const RejectedWorkflow& rejected : file.rejected) put(answer, problems, rejected);
    for (const ReadWorkflow& read : file.read) {
        errors = errors || hasErrors(read.problems);
        for (const Problem& problem : read.problems) put(answer, problems, read.definition.key, problem);
    }
    answer.exit = errors ? Exit::Refused : Exit::Done;
    answer.document = {{QStringLiteral("problems"), problems},
                       {QStringLiteral("workflows"), file.read.size()}};
    answer.text += CliSay::tr("%1 processes, %2 problems")
                       .arg(QString::number(file.read.size()), QString::number(problems.size()));
    return answer;
}

/// A file can be checked before there is a store; that it was is said.
bool isThere(const QString& store) {
    if (store.isEmpty() || QFileInfo::exists(store)) return !store.isEmpty();
    std::fprintf(stderr, "%s\n",
                 qPrintable(CliSay::tr("There is no store %1: checked without one.").arg(store)));
    return false;
}

}  // namespace

Answer checkWorkflowFile(const Call& call, const QString& path) {
    const auto whole = readWorkflowFile(fileBytes(path, 64 * 1024 * 1024));
    if (!whole) return refused(whole.refusals());
    if (!isThere(call.store)) return problemsOf(*whole);
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    WorkflowFile file = *whole;
    checkLinked(file, session.desk());
    return problemsOf(file);
}

Answer importWorkflowFile(const Call& call, const QString& path) {
    Session session(call);
    const auto who = session.carer(Function::Catalogue);
    if (!who) return refused(who.refusals());
    const auto whole = readWorkflowFile(fileBytes(path, 64 * 1024 * 1024));
    if (!whole) return refused(whole.refusals());
    WorkflowFile file = *whole;
    checkLinked(file, session.desk());
    QList<WorkflowDefinition> sound;
    for (const ReadWorkflow& read : file.read)
        if (!hasErrors(read.problems)) sound += read.definition;
    Answer answer = problemsOf(file);
    if (sound.isEmpty() && answer.exit != Exit::Done) return answer;
    const WorkflowImportReport report =
        importWorkflows(sound, session.desk().workflows, session.desk().work, session.desk().clock);
    answer.exit = Exit::Done;
    answer.document.insert(QStringLiteral("added"), report.added.size());
    answer.document.insert(QStringLiteral("changed"), report.changed.size());
    answer.document.insert(QStringLiteral("unchanged"), report.unchanged.size());
    answer.document.insert(QStringLiteral("rejected"),
                           file.read.size() - sound.size() + file.rejected.size());
    answer.text += QLatin1Char('\n') + CliSay::tr("Added %1, changed %2, unchanged %3.")
                                           .arg(QString::number(report.added.size()),
                                                QString::number(report.changed.size()),
                                                QString::number(report.unchanged.size()));
    return answer;
}

Answer showWorkflow(const Call& call, const QString& code, const QString& key) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto procedure = findProcedure(session.desk().catalogue, code);
    if (!procedure)
        return refused(Refusal{
            QStringLiteral("procedure.unknown"), CliSay::tr("The catalogue has no procedure %1.").arg(code),
            CliSay::tr("Search it with: catalogue list --search TEXT"), QStringLiteral("code")});
    const QDate today = localDate(session.desk().clock.now());
    const QList<WorkflowVersion> all = session.desk().workflows.approvedFor(procedure->procedure.code, today);
    const auto approved = approvedProcess(all, procedure->procedure.limit(), key);
    if (!approved) return refused(approved.refusals());
    const WorkflowDefinition process =
        *approved ? (*approved)->definition : defaultProcess(procedure->procedure.limit());
    Answer answer;
    answer.document = toJson(process);
    answer.document.insert(QStringLiteral("approved"), approved->has_value());
    if (!all.isEmpty()) answer.document.insert(QStringLiteral("workflows"), workflowsJson(all));
    QJsonArray problems;
    answer.text = all.size() > 1 ? workflowsText(all) : QString();
    answer.text += process.name + QLatin1Char('\n');
    for (const WorkflowStep& step : process.steps)
        answer.text += QStringLiteral("  %1  %2  %3\n")
                           .arg(step.key, step.name, step.budget ? step.budget->toVietnamese() : QString());
    for (const Problem& problem : checked(process)) put(answer, problems, process.key, problem);
    answer.document.insert(QStringLiteral("problems"), problems);
    return answer;
}

}  // namespace motcua::cli
