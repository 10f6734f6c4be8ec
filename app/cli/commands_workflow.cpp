// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/workflow_list.h"
#include "core/catalogue/procedure_search.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/file_by_two.h"
#include "core/dossier/linked_check.h"
#include "core/dossier/process_for.h"
#include "core/dossier/vouch_for_versions.h"
#include "core/workflow/default_process.h"
#include "core/workflow/import_workflows.h"
#include "core/workflow/workflow_check.h"
#include "core/workflow/workflow_json.h"

#include <QFileInfo>
#include <QJsonArray>
#include <cstdio>

namespace motcua::cli {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

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

/// The processes of a file that passed the static check, and what is told of all of them.
struct SoundProcesses {
    QList<WorkflowDefinition> sound;
    qsizetype rejected = 0;
    Answer answer;

    [[nodiscard]] bool isWhollyWrong() const { return sound.isEmpty() && answer.exit != Exit::Done; }
};

Outcome<SoundProcesses> soundProcesses(const Desk& desk, const QByteArray& bytes) {
    const auto whole = readWorkflowFile(bytes);
    if (!whole) return whole.refusals();
    WorkflowFile file = *whole;
    checkLinked(file, desk);
    SoundProcesses out;
    for (const ReadWorkflow& read : file.read)
        if (!hasErrors(read.problems)) out.sound += read.definition;
    out.rejected = file.read.size() - out.sound.size() + file.rejected.size();
    out.answer = problemsOf(file);
    return out;
}

/// For the journal as well: numbers alone.
QJsonObject countsJson(const SoundProcesses& file, const WorkflowImportReport& report) {
    return {{QStringLiteral("added"), report.added.size()},
            {QStringLiteral("changed"), report.changed.size()},
            {QStringLiteral("unchanged"), report.unchanged.size()},
            {QStringLiteral("rejected"), file.rejected}};
}

Answer reported(const SoundProcesses& file, const WorkflowImportReport& report) {
    Answer answer = file.answer;
    answer.exit = Exit::Done;
    const QJsonObject counts = countsJson(file, report);
    for (auto count = counts.begin(); count != counts.end(); ++count)
        answer.document.insert(count.key(), count.value());
    answer.text += QLatin1Char('\n') + CliSay::tr("Added %1, changed %2, unchanged %3.")
                                           .arg(QString::number(report.added.size()),
                                                QString::number(report.changed.size()),
                                                QString::number(report.unchanged.size()));
    return answer;
}

/// What the file would do, and that it waits for a second person.
Answer prepareWorkflows(const Call& call, Session& session, const QString& path) {
    Desk& desk = session.desk();
    if (call.login.isEmpty()) return refused(objectionsToCare(desk, std::nullopt, Function::Import));
    const auto who = session.actor();
    if (!who) return refused(who.refusals());
    const Refusals objections = objectionsToPrepare(desk, *who, FileAct::Processes);
    if (!objections.isEmpty()) return refused(objections);
    const QByteArray bytes = fileBytes(path, kMostBytes);
    const auto file = soundProcesses(desk, bytes);
    if (!file) return refused(file.refusals());
    if (file->isWhollyWrong()) return file->answer;
    const auto report = importWorkflows(file->sound, desk.workflows, desk.work, desk.clock, {},
                                        [](const WorkflowImportReport&) { return false; });
    if (!report) return refused(report.refusals());
    const auto prepared =
        FileByTwo(desk, FileAct::Processes, hashOfFile(bytes)).prepare(*who, countsJson(*file, *report));
    if (!prepared) return refused(prepared.refusals());
    Answer answer = reported(*file, *report);
    answer.document.insert(QStringLiteral("prepared"), *prepared);
    answer.text += QLatin1Char('\n') + CliSay::tr(
                                           "Nothing was changed yet: a supervisor lets the file in with: "
                                           "workflow approve FILE.");
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
    const auto whole = readWorkflowFile(fileBytes(path, kMostBytes));
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
    Desk& desk = session.desk();
    if (takesTwo(desk)) return prepareWorkflows(call, session, path);
    const auto who = session.carer(Function::Catalogue);
    if (!who) return refused(who.refusals());
    const auto file = soundProcesses(desk, fileBytes(path, kMostBytes));
    if (!file) return refused(file.refusals());
    if (file->isWhollyWrong()) return file->answer;
    const auto report = importWorkflows(
        file->sound, desk.workflows, desk.work, desk.clock,
        [&] { return objectionsToCare(desk, *who, Function::Catalogue); },
        [&](const WorkflowImportReport&) {
            vouchForProcesses(desk, *who);
            return true;
        });
    if (!report) return refused(report.refusals());
    return reported(*file, *report);
}

Answer approveWorkflowFile(const Call& call, const QString& path) {
    Session session(call);
    Desk& desk = session.desk();
    if (!takesTwo(desk))
        return refused(Refusal{QStringLiteral("import.direct"),
                               CliSay::tr("This store lets files in without a second person."),
                               CliSay::tr("Import it: workflow import FILE."), QStringLiteral("file")});
    const auto who = session.actor();
    if (!who) return refused(who.refusals());
    const QByteArray bytes = fileBytes(path, kMostBytes);
    const auto file = soundProcesses(desk, bytes);
    if (!file) return refused(file.refusals());
    FileByTwo two(desk, FileAct::Processes, hashOfFile(bytes));
    const auto report = importWorkflows(
        file->sound, desk.workflows, desk.work, desk.clock, [&] { return two.objectionsToAdmit(*who); },
        [&](const WorkflowImportReport& done) {
            vouchForProcesses(desk, *who);
            two.tellAdmitted(*who, countsJson(*file, done));
            return true;
        });
    if (!report) return refused(report.refusals());
    return reported(*file, *report);
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
