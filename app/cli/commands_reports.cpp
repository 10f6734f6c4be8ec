// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/people_json.h"
#include "app/cli/progress_line.h"
#include "app/cli/report_file.h"
#include "app/cli/report_text.h"
#include "app/cli/session.h"
#include "core/base/short_date.h"
#include "core/base/text.h"
#include "core/reports/period_order.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_json.h"
#include "core/reports/see_figures.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

Refusal unknownKind(const QString& kind) {
    QStringList keys;
    for (const ReportKind one : reportKinds()) keys += keyOf(one);
    return {QStringLiteral("report.unknown"), CliSay::tr("There is no report \"%1\".").arg(kind),
            CliSay::tr("There are: %1.").arg(keys.join(QStringLiteral(", "))), QStringLiteral("report")};
}

/// A day, or what is wrong with it; `otherwise` where it is left out.
QDate dayOf(const QString& text, QDate today, QDate otherwise, const QString& field, Refusals& refusals) {
    if (text.isEmpty()) return otherwise;
    const auto day = dateFromShort(text, today, field);
    refusals += day.refusals();
    return day ? *day : otherwise;
}

/// The days that are given, `usual` where they are left out, and what is wrong with them.
Period periodOf(const QString& from, const QString& to, QDate today, const Period& usual,
                Refusals& refusals) {
    const Period period{dayOf(from, today, usual.from, QStringLiteral("from"), refusals),
                        dayOf(to, today, usual.to, QStringLiteral("to"), refusals)};
    const auto objection = refusals.isEmpty() ? objectionTo(period) : std::nullopt;
    if (objection) refusals += *objection;
    return period;
}

std::optional<UnitId> unitOf(Session& session, const QString& key, Refusals& refusals) {
    if (key.isEmpty()) return std::nullopt;
    const auto unit = session.desk().directory.unitByKey(key);
    if (unit) return unit->id;
    refusals += motcua::refused("unit.unknown", CliSay::tr("There is no unit \"%1\".").arg(key),
                                CliSay::tr("Check its spelling."), "unit");
    return std::nullopt;
}

void readScope(Session& session, const ReportArguments& arguments, ReportRequest& request,
               Refusals& refusals) {
    request.unit = unitOf(session, arguments.unit, refusals);
    if (!arguments.asOf.isEmpty()) {
        request.asOf = instantFromIso(arguments.asOf);
        if (!request.asOf)
            refusals += Refusal{QStringLiteral("asOf.form"),
                                CliSay::tr("\"%1\" is no date and time.").arg(arguments.asOf),
                                CliSay::tr("Write it as 2026-09-30T17:00."), QStringLiteral("asOf")};
    }
    if (!arguments.by.isEmpty()) {
        const auto by = summaryByFromKey(arguments.by);
        if (by)
            request.by = *by;
        else
            refusals += Refusal{QStringLiteral("by.unknown"),
                                CliSay::tr("A summary cannot be made by \"%1\".").arg(arguments.by),
                                CliSay::tr("Choose unit, sector or officer."), QStringLiteral("by")};
    }
}

/// The request that the arguments describe; the period is the current quarter unless they say otherwise.
Outcome<ReportRequest> requestFrom(Session& session, const ReportArguments& arguments) {
    const auto kind = reportKindFromKey(arguments.kind);
    if (!kind) return unknownKind(arguments.kind);
    const QDate today = localDate(session.desk().clock.now());
    Refusals refusals;
    ReportRequest request;
    request.kind = *kind;
    const Period quarter = quarterOf(today);
    request.period = periodOf(arguments.from, arguments.to, today, quarter, refusals);
    readScope(session, arguments, request, refusals);
    if (!refusals.isEmpty()) return refusals;
    return request;
}

/// Counts what is left of a store of an older program first; why there are no figures where it was given up.
Refusals figuresCounted(Session& session, const Call& call) {
    FigureCount& count = session.reports().count;
    if (!count.pending()) return {};
    const Interrupt interrupt;
    ProgressLine progress(CliSay::tr("%1 dossiers of this store are counted once"), !call.json);
    const bool whole = countAll(count, [&](const FigureProgress& done) {
        progress.show(done.counted);
        return !Interrupt::isAsked();
    });
    return whole ? Refusals() : Refusals{*figuresObjection(count)};
}

/// As the catalogue writes it, whatever case and marks it is typed in.
QString sectorOf(Session& session, const QString& typed, Refusals& refusals) {
    for (const ProcedureRow& row : session.desk().catalogue.currentRows())
        if (folded(row.sector) == folded(typed)) return row.sector;
    refusals += motcua::refused("sector.unknown",
                                CliSay::tr("The catalogue has no sector \"%1\".").arg(shortened(typed, 60)),
                                CliSay::tr("The sectors stand in catalogue list."), "sector");
    return {};
}

QString procedureOf(Session& session, const QString& typed, Refusals& refusals) {
    if (const auto known = findProcedure(session.desk().catalogue, typed)) return known->procedure.code;
    refusals += motcua::refused("procedure.unknown",
                                CliSay::tr("The catalogue has no procedure %1.").arg(shortened(typed, 60)),
                                CliSay::tr("Search it with: catalogue list --search TEXT"), "procedure");
    return {};
}

void readOfficer(Session& session, const QString& login, FigureScope& scope, Refusals& refusals) {
    const auto officer = officerFrom(session, login, "officer");
    if (officer)
        scope.officer = officer->id;
    else if (login == QLatin1String("nobody"))
        scope.inNobodysHands = true;
    else
        refusals += officer.refusals();
}

/// Whose figures the arguments ask for, and what is wrong with them.
FigureScope scopeOf(Session& session, const DashboardArguments& arguments, Refusals& refusals) {
    FigureScope scope;
    scope.unit = unitOf(session, arguments.unit, refusals);
    if (!arguments.sector.isEmpty()) scope.sector = sectorOf(session, arguments.sector, refusals);
    if (!arguments.procedure.isEmpty())
        scope.procedureCode = procedureOf(session, arguments.procedure, refusals);
    if (!arguments.officer.isEmpty()) readOfficer(session, arguments.officer, scope, refusals);
    scope.channel = channelFromKey(arguments.channel);
    if (!arguments.channel.isEmpty() && !scope.channel)
        refusals +=
            motcua::refused("channel.unknown",
                            CliSay::tr("There is no channel \"%1\".").arg(shortened(arguments.channel, 60)),
                            CliSay::tr("Choose counter, post, online or kiosk."), "channel");
    return scope;
}

QJsonObject storedJson(const StoredReport& stored, const Desk& desk) {
    const auto unit = stored.request.unit ? desk.directory.unit(*stored.request.unit) : std::nullopt;
    const auto officer = desk.directory.officer(stored.runBy);
    return {{QStringLiteral("id"), stored.id.value()},
            {QStringLiteral("report"), keyOf(stored.request.kind)},
            {QStringLiteral("from"), stored.request.period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), stored.request.period.to.toString(Qt::ISODate)},
            {QStringLiteral("unit"), unit ? QJsonValue(unit->key) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("cutOff"), isoOrNull(stored.request.asOf)},
            {QStringLiteral("runAt"), toIso(stored.runAt)},
            {QStringLiteral("runBy"), officer ? officer->login : QString()},
            {QStringLiteral("definitions"), stored.definitions}};
}

Answer answerOf(Session& session, Report report, const ReportRequest& request, const QString& out,
                const Call& call) {
    if (!out.isEmpty()) return reportIntoFile(session, std::move(report), request.unit, out, call);
    if (call.json) return {Exit::Done, reportJson(report), {}};
    return {Exit::Done, {}, reportText(report)};
}

/// Tells how far it is, and gives up at Ctrl+C.
Outcome<Report> made(Session& session, const ReportRequest& request, const std::optional<Actor>& viewer,
                     bool toTakeAway, const Call& call) {
    const Interrupt interrupt;
    ProgressLine progress(CliSay::tr("%1 dossiers counted"), !call.json);
    const MakeReport make(session.reports(), viewer);
    const auto goOn = [&](qint64 done) {
        progress.show(done);
        return !Interrupt::isAsked();
    };
    return toTakeAway ? make.makeToTakeAway(request, goOn) : make.make(request, goOn);
}

}  // namespace

Answer makeReport(const Call& call, const ReportArguments& arguments) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    auto request = requestFrom(session, arguments);
    if (!request) return refused(request.refusals());
    const Refusals uncounted = figuresCounted(session, call);
    if (!uncounted.isEmpty()) return refused(uncounted);
    ReportRequest asked = *request;
    std::optional<StoredReport> kept;
    if (arguments.keep) {
        const auto actor = *viewer ? Outcome<Actor>(**viewer) : session.actor();
        if (!actor) return refused(actor.refusals());
        const auto stored = KeepReport(session.reports(), *viewer).keep(asked, *actor);
        if (!stored) return refused(stored.refusals());
        kept = *stored;
        asked = stored->request;
    }
    auto report = made(session, asked, *viewer, !arguments.out.isEmpty(), call);
    if (!report) return refused(report.refusals());
    Answer answer = answerOf(session, std::move(report).value(), asked, arguments.out, call);
    if (!kept || answer.exit != Exit::Done) return answer;
    answer.document.insert(QStringLiteral("kept"), storedJson(*kept, session.desk()));
    answer.text += CliSay::tr("Kept for the record as number %1.").arg(kept->id.value()) + QLatin1Char('\n');
    return answer;
}

Answer listReports(const Call& call) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const auto kept = KeepReport(session.reports(), *viewer).all();
    if (!kept) return refused(kept.refusals());
    QJsonArray array;
    QString text;
    for (const StoredReport& stored : *kept) {
        array += storedJson(stored, session.desk());
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(QString::number(stored.id.value()), labelOf(stored.request.kind),
                         periodText(stored.request.period), toShortVietnamese(*stored.request.asOf));
    }
    if (text.isEmpty()) text = CliSay::tr("No report was kept yet.") + QLatin1Char('\n');
    return {Exit::Done, {{QStringLiteral("reports"), array}}, text};
}

Answer againReport(const Call& call, qint64 id, const QString& out) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const Refusals uncounted = figuresCounted(session, call);
    if (!uncounted.isEmpty()) return refused(uncounted);
    auto again = KeepReport(session.reports(), *viewer).again(StoredReportId(id));
    if (!again) return refused(again.refusals());
    Answer answer = answerOf(session, again->report, again->stored.request, out, call);
    if (answer.exit != Exit::Done) return answer;
    answer.document.insert(QStringLiteral("kept"), storedJson(again->stored, session.desk()));
    answer.document.insert(QStringLiteral("same"), again->same);
    answer.text += (again->same ? CliSay::tr("The figures are those that were kept.")
                                : CliSay::tr("The figures differ from those that were kept.")) +
                   QLatin1Char('\n');
    return answer;
}

Answer dashboard(const Call& call, const DashboardArguments& arguments) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const QDate today = localDate(session.desk().clock.now());
    Refusals refusals;
    BoardRequest asked;
    asked.period = periodOf(arguments.from, arguments.to, today, monthOf(today), refusals);
    asked.scope = scopeOf(session, arguments, refusals);
    if (refusals.isEmpty()) refusals = figuresCounted(session, call);
    if (!refusals.isEmpty()) return refused(refusals);
    asked.moment = momentOf(session.desk());
    const auto board = SeeFigures(session.reports(), *viewer).board(asked);
    if (!board) return refused(board.refusals());
    return {Exit::Done, boardJson(*board), boardText(*board)};
}

}  // namespace motcua::cli
