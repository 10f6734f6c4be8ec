// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/workflow_list.h"
#include "core/catalogue/import_catalogue.h"
#include "core/catalogue/procedure_search.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/file_by_two.h"
#include "core/dossier/vouch_for_versions.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QJsonValue shortLimit(const std::optional<TimeLimit>& limit) {
    return limit ? QJsonValue(limit->toShort()) : QJsonValue();
}

QJsonObject rowJson(const ProcedureRow& row) {
    return {{QStringLiteral("code"), row.code},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("sector"), row.sector},
            {QStringLiteral("limit"), shortLimit(row.limit)}};
}

QJsonArray rejectedJson(const QList<RejectedProcedure>& rejected) {
    QJsonArray array;
    for (const RejectedProcedure& entry : rejected) {
        QJsonArray reasons;
        for (const Refusal& reason : entry.reasons)
            reasons += QJsonObject{{QStringLiteral("field"), reason.field},
                                   {QStringLiteral("key"), reason.key},
                                   {QStringLiteral("message"), reason.message}};
        array += QJsonObject{{QStringLiteral("id"), entry.id},
                             {QStringLiteral("code"), entry.code},
                             {QStringLiteral("reasons"), reasons}};
    }
    return array;
}

QJsonObject reportJson(const ImportReport& report) {
    QJsonArray attention;
    for (const ImportReport::Entry& entry : report.attention)
        attention += QJsonObject{{QStringLiteral("code"), entry.code},
                                 {QStringLiteral("field"), entry.what.field},
                                 {QStringLiteral("reason"), entry.what.reason},
                                 {QStringLiteral("message"), attentionText(entry.what.reason)},
                                 {QStringLiteral("raw"), entry.what.raw}};
    return {{QStringLiteral("added"), report.added.size()},
            {QStringLiteral("changed"), report.changed.size()},
            {QStringLiteral("unchanged"), report.unchanged.size()},
            {QStringLiteral("rejected"), rejectedJson(report.rejected)},
            {QStringLiteral("attention"), attention}};
}

/// For the journal: numbers alone.
QJsonObject countsJson(const ImportReport& report) {
    return {{QStringLiteral("added"), report.added.size()},
            {QStringLiteral("changed"), report.changed.size()},
            {QStringLiteral("unchanged"), report.unchanged.size()},
            {QStringLiteral("rejected"), report.rejected.size()}};
}

QString reportText(const ImportReport& report) {
    QString text = CliSay::tr("Added %1, changed %2, unchanged %3, rejected %4, needing attention %5.")
                       .arg(QString::number(report.added.size()), QString::number(report.changed.size()),
                            QString::number(report.unchanged.size()), QString::number(report.rejected.size()),
                            QString::number(report.attention.size())) +
                   QLatin1Char('\n');
    for (const RejectedProcedure& entry : report.rejected)
        for (const Refusal& reason : entry.reasons)
            text += QStringLiteral("  %1 %2: %3\n").arg(entry.id, reason.field, reason.message);
    return text;
}

QJsonArray waysJson(const Procedure& procedure) {
    QJsonArray ways;
    for (const FilingWay& way : procedure.ways) {
        QJsonArray channels;
        for (const Channel channel : way.channels) channels += keyOf(channel);
        QJsonArray fees;
        for (const FeeItem& fee : way.fees)
            fees += QJsonObject{
                {QStringLiteral("amount"), fee.amount ? QJsonValue(fee.amount->amount) : QJsonValue()},
                {QStringLiteral("free"), fee.isFree()},
                {QStringLiteral("raw"), fee.raw},
                {QStringLiteral("condition"), fee.condition}};
        ways += QJsonObject{{QStringLiteral("channels"), channels},
                            {QStringLiteral("limit"), shortLimit(way.limit)},
                            {QStringLiteral("limitRaw"), way.limitRaw},
                            {QStringLiteral("fees"), fees}};
    }
    return ways;
}

QJsonArray papersJson(const Procedure& procedure) {
    QJsonArray papers;
    for (const RequiredPaper& paper : procedure.papers)
        papers += QJsonObject{{QStringLiteral("index"), paper.index},
                              {QStringLiteral("name"), paper.name},
                              {QStringLiteral("required"), paper.required},
                              {QStringLiteral("originals"), paper.originals},
                              {QStringLiteral("copies"), paper.copies}};
    return papers;
}

/// What the file would do, and that it waits for a second person.
Answer prepareImport(const Call& call, Session& session, const QString& file) {
    Desk& desk = session.desk();
    if (call.login.isEmpty()) return refused(objectionsToCare(desk, std::nullopt, Function::Import));
    const auto who = session.actor();
    if (!who) return refused(who.refusals());
    const Refusals objections = objectionsToPrepare(desk, *who, FileAct::Procedures);
    if (!objections.isEmpty()) return refused(objections);
    const QByteArray bytes = fileBytes(file);
    const auto read = readProcedureFile(bytes);
    if (!read) return refused(read.refusals());
    const auto report = importCatalogue(*read, desk.catalogue, desk.work, desk.clock, {}, {},
                                        [](const ImportReport&) { return false; });
    if (!report) return refused(report.refusals());
    const auto prepared =
        FileByTwo(desk, FileAct::Procedures, hashOfFile(bytes)).prepare(*who, countsJson(*report));
    if (!prepared) return refused(prepared.refusals());
    QJsonObject document = reportJson(*report);
    document.insert(QStringLiteral("prepared"), *prepared);
    const QString next =
        CliSay::tr("Nothing was changed yet: a supervisor lets the file in with: catalogue approve FILE.");
    return {Exit::Done, document, reportText(*report) + next + QLatin1Char('\n')};
}

}  // namespace

Answer importCatalogueFile(const Call& call, const QString& file) {
    Session session(call);
    Desk& desk = session.desk();
    if (takesTwo(desk)) return prepareImport(call, session, file);
    const auto who = session.carer(Function::Catalogue);
    if (!who) return refused(who.refusals());
    const auto read = readProcedureFile(fileBytes(file));
    if (!read) return refused(read.refusals());
    const auto report = importCatalogue(
        *read, desk.catalogue, desk.work, desk.clock, {},
        [&] { return objectionsToCare(desk, *who, Function::Catalogue); },
        [&](const ImportReport&) {
            vouchForProcedures(desk, *who);
            return true;
        });
    if (!report) return refused(report.refusals());
    return {Exit::Done, reportJson(*report), reportText(*report)};
}

Answer approveCatalogueFile(const Call& call, const QString& file) {
    Session session(call);
    Desk& desk = session.desk();
    if (!takesTwo(desk))
        return refused(Refusal{QStringLiteral("import.direct"),
                               CliSay::tr("This store lets files in without a second person."),
                               CliSay::tr("Import it: catalogue import FILE."), QStringLiteral("file")});
    const auto who = session.actor();
    if (!who) return refused(who.refusals());
    const QByteArray bytes = fileBytes(file);
    const auto read = readProcedureFile(bytes);
    if (!read) return refused(read.refusals());
    FileByTwo two(desk, FileAct::Procedures, hashOfFile(bytes));
    const auto report = importCatalogue(
        *read, desk.catalogue, desk.work, desk.clock, {}, [&] { return two.objectionsToAdmit(*who); },
        [&](const ImportReport& done) {
            vouchForProcedures(desk, *who);
            two.tellAdmitted(*who, countsJson(done));
            return true;
        });
    if (!report) return refused(report.refusals());
    return {Exit::Done, reportJson(*report), reportText(*report)};
}

Answer listCatalogue(const Call& call, const QString& text, const QString& sector, int limit) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    ProcedureSearch index(session.desk().catalogue.currentRows());
    index.setReceivedCounts(session.desk().catalogue.receivedCounts(std::nullopt));
    QJsonArray procedures;
    QString lines;
    for (const ProcedureRow& row : index.find(text, limit, sector)) {
        procedures += rowJson(row);
        lines += QStringLiteral("%1  %2  (%3)\n")
                     .arg(row.code.leftJustified(10), row.name,
                          row.limit ? row.limit->toVietnamese() : CliSay::tr("limit to be entered"));
    }
    if (lines.isEmpty()) lines = CliSay::tr("No procedure fits. Search with fewer or shorter words.");
    return {Exit::Done, {{QStringLiteral("procedures"), procedures}}, lines};
}

Answer showProcedure(const Call& call, const QString& code) {
    Session session(call);
    const Refusals objections = session.objections();
    if (!objections.isEmpty()) return refused(objections);
    const auto found = findProcedure(session.desk().catalogue, code);
    if (!found)
        return refused(Refusal{
            QStringLiteral("procedure.unknown"), CliSay::tr("The catalogue has no procedure %1.").arg(code),
            CliSay::tr("Search it with: catalogue list --search TEXT"), QStringLiteral("code")});
    const Procedure& procedure = found->procedure;
    QJsonArray results;
    for (const ProcedureResult& result : procedure.results) results += result.name;
    QJsonArray legal;
    for (const QString& basis : procedure.legalBasis) legal += basis;
    const QList<WorkflowVersion> approved =
        session.desk().workflows.approvedFor(procedure.code, localDate(session.desk().clock.now()));
    const QJsonObject document{{QStringLiteral("code"), procedure.code},
                               {QStringLiteral("name"), procedure.name},
                               {QStringLiteral("sector"), procedure.sector},
                               {QStringLiteral("limit"), shortLimit(procedure.limit())},
                               {QStringLiteral("version"), found->version.number},
                               {QStringLiteral("ways"), waysJson(procedure)},
                               {QStringLiteral("papers"), papersJson(procedure)},
                               {QStringLiteral("results"), results},
                               {QStringLiteral("workflows"), workflowsJson(approved)},
                               {QStringLiteral("legalBasis"), legal}};
    QString text =
        QStringLiteral("%1  %2\n%3: %4\n")
            .arg(procedure.code, procedure.name, CliSay::tr("Time limit"),
                 procedure.limit() ? procedure.limit()->toVietnamese() : CliSay::tr("limit to be entered"));
    for (const RequiredPaper& paper : procedure.papers)
        text += QStringLiteral("  %1%2. %3\n")
                    .arg(paper.required ? QStringLiteral("*") : QStringLiteral(" "),
                         QString::number(paper.index), paper.name);
    return {Exit::Done, document, text + workflowsText(approved)};
}

}  // namespace motcua::cli
