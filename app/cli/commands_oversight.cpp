// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/oversight_commands.h"
#include "app/cli/people_json.h"
#include "app/cli/session.h"
#include "core/base/short_date.h"
#include "core/dossier/read_audit.h"
#include "core/dossier/waiting_proposals.h"
#include "core/reports/period_order.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

constexpr int kUsualLines = 100;
constexpr int kMostLines = 10'000;

QString officerName(const Desk& desk, OfficerId id) {
    const auto officer = desk.directory.officer(id);
    return officer ? officer->name : QString();
}

Answer proposals(const Call& call) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const Desk& desk = session.desk();
    QJsonArray waiting;
    QString text;
    for (const WaitingProposal& one : *viewer ? waitingFor(desk, **viewer) : allWaiting(desk)) {
        waiting += QJsonObject{{QStringLiteral("code"), one.code},
                               {QStringLiteral("function"), keyOf(one.function)},
                               {QStringLiteral("what"), one.what},
                               {QStringLiteral("reason"), one.reason},
                               {QStringLiteral("proposedBy"), loginOf(desk, one.proposedBy)}};
        text += QStringLiteral("%1  %2: %3 (%4)\n")
                    .arg(one.code, one.what, one.reason, officerName(desk, one.proposedBy));
    }
    if (text.isEmpty()) text = CliSay::tr("Nothing waits for a decision.") + QLatin1Char('\n');
    return {Exit::Done, {{QStringLiteral("proposals"), waiting}}, text};
}

/// The day of an option, or what it is without one.
Outcome<QDate> dayFrom(const QString& text, const char* field, QDate today, QDate otherwise) {
    if (text.isEmpty()) return otherwise;
    return dateFromShort(text, today, QString::fromLatin1(field));
}

/// Without days: the last thirty.
Outcome<Period> periodFrom(const Values& of, QDate today) {
    const auto from = dayFrom(of["from"], "from", today, today.addDays(-29));
    const auto to = dayFrom(of["to"], "to", today, today);
    Refusals refusals = from.refusals() + to.refusals();
    if (!refusals.isEmpty()) return refusals;
    const Period period{*from, *to};
    if (const auto objection = objectionTo(period)) return *objection;
    return period;
}

/// What is asked of the log by its words, or what is wrong with them.
Outcome<AuditFilter> filterFrom(Session& session, const Values& of) {
    AuditFilter filter;
    Refusals refusals;
    const QDate today = localDate(session.desk().clock.now());
    for (const auto& [name, day] : {std::pair("from", &filter.from), std::pair("to", &filter.to)}) {
        if (of[name].isEmpty()) continue;
        const auto given = dayFrom(of[name], name, today, today);
        if (given) *day = *given;
        refusals += given.refusals();
    }
    if (!of["part"].isEmpty()) {
        if (const auto part = auditPartFromKey(of["part"]))
            filter.parts = {*part};
        else
            refusals += Refusal{
                QStringLiteral("audit.part"), CliSay::tr("The audit log has no part \"%1\".").arg(of["part"]),
                CliSay::tr("Choose dossiers, office, accounts, store or refused."), QStringLiteral("part")};
    }
    if (!of["officer"].isEmpty()) {
        const auto officer = officerFrom(session, of["officer"], "officer");
        if (officer) filter.officer = officer->id;
        refusals += officer.refusals();
    }
    if (!of["dossier"].isEmpty()) {
        const auto dossier = session.dossier(of["dossier"]);
        if (dossier) filter.dossier = dossier->id;
        refusals += dossier.refusals();
    }
    if (!refusals.isEmpty()) return refusals;
    return filter;
}

QJsonObject lineJson(const AuditLine& line, const Desk& desk) {
    return {{QStringLiteral("seq"), line.event.seq},
            {QStringLiteral("at"), toIso(line.event.at)},
            {QStringLiteral("kind"), line.event.kind},
            {QStringLiteral("what"), auditWords(line, desk)},
            {QStringLiteral("officer"), loginOf(desk, line.event.actor)},
            {QStringLiteral("onBehalfOf"), loginOf(desk, line.event.onBehalfOf)},
            {QStringLiteral("station"), line.event.station},
            {QStringLiteral("code"), line.code.isEmpty() ? QJsonValue() : QJsonValue(line.code)}};
}

Answer auditLog(const Call& call, const Values& of) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const auto filter = filterFrom(session, of);
    if (!filter) return refused(filter.refusals());
    const QString limit = of["limit"];
    const int most = limit.isEmpty() ? kUsualLines : limit.toInt();
    if (most < 1 || most > kMostLines)
        return refused({Refusal{QStringLiteral("limit.range"),
                                CliSay::tr("The audit log shows 1 to %1 lines at once.").arg(kMostLines),
                                {},
                                QStringLiteral("limit")}});
    const qint64 before = of["before"].toLongLong();
    const auto page = ReadAudit(session.desk(), *viewer)
                          .page(*filter, before > 0 ? std::optional(before) : std::nullopt, most);
    if (!page) return refused(page.refusals());
    QJsonArray lines;
    QString text;
    for (const AuditLine& line : page->lines) {
        lines += lineJson(line, session.desk());
        text += QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                    .arg(QString::number(line.event.seq), toShortVietnamese(line.event.at),
                         line.actor.isEmpty() ? QStringLiteral("—") : line.actor,
                         auditWords(line, session.desk()), line.code, line.event.station);
    }
    if (text.isEmpty()) text = CliSay::tr("Nothing of that kind happened.") + QLatin1Char('\n');
    return {Exit::Done,
            {{QStringLiteral("events"), lines},
             {QStringLiteral("next"), page->next ? QJsonValue(*page->next) : QJsonValue()}},
            text};
}

Answer receivedAgain(const Call& call, const Values& of) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    Desk& desk = session.desk();
    const auto period = periodFrom(of, localDate(desk.clock.now()));
    if (!period) return refused(period.refusals());
    const auto found = ReadAudit(desk, *viewer).receivedAgain(period->from, period->to);
    if (!found) return refused(found.refusals());
    QJsonArray rows;
    QString text;
    for (const ReceivedAgain& one : *found) {
        rows += QJsonObject{{QStringLiteral("voided"), one.voidedCode},
                            {QStringLiteral("voidedAt"), toIso(one.voidedAt)},
                            {QStringLiteral("proposedBy"), loginOf(desk, one.proposedBy)},
                            {QStringLiteral("voidedBy"), loginOf(desk, one.voidedBy)},
                            {QStringLiteral("again"), one.againCode},
                            {QStringLiteral("againAt"), toIso(one.againAt)},
                            {QStringLiteral("againBy"), loginOf(desk, one.againBy)}};
        text += CliSay::tr("%1, void since %2, was received again as %3 on %4 by %5")
                    .arg(one.voidedCode, toShortVietnamese(one.voidedAt), one.againCode,
                         toShortVietnamese(one.againAt), officerName(desk, one.againBy)) +
                QLatin1Char('\n');
    }
    if (text.isEmpty())
        text = CliSay::tr("Nothing was received again within three days of a void.") + QLatin1Char('\n');
    return {Exit::Done, {{QStringLiteral("receivedAgain"), rows}}, text};
}

Answer idleLooks(const Call& call, const Values& of) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    Desk& desk = session.desk();
    const auto period = periodFrom(of, localDate(desk.clock.now()));
    if (!period) return refused(period.refusals());
    const auto found = ReadAudit(desk, *viewer).idleLooks(period->from, period->to);
    if (!found) return refused(found.refusals());
    QJsonArray rows;
    QString text;
    for (const IdleLook& look : *found) {
        rows += QJsonObject{{QStringLiteral("at"), toIso(look.view.at)},
                            {QStringLiteral("officer"), loginOf(desk, look.view.officer)},
                            {QStringLiteral("station"), look.view.station},
                            {QStringLiteral("kind"), keyOf(look.view.kind)},
                            {QStringLiteral("purpose"), look.view.reason.purpose},
                            {QStringLiteral("words"), look.view.reason.words},
                            {QStringLiteral("dossiers"), look.dossiers},
                            {QStringLiteral("code"), look.code}};
        text += QStringLiteral("%1  %2  %3  %4  %5 (%6)\n")
                    .arg(toShortVietnamese(look.view.at), officerName(desk, look.view.officer),
                         label(look.view.kind), purposeLabel(look.view.reason.purpose), look.code,
                         QString::number(look.dossiers));
    }
    if (text.isEmpty())
        text = CliSay::tr("Nobody saw the full numbers of a dossier that he did not handle.") +
               QLatin1Char('\n');
    return {Exit::Done, {{QStringLiteral("looks"), rows}}, text};
}

}  // namespace

void addOversightCommands(CLI::App& app, const OnCommand& on) {
    Sub(app, "proposals", CliSay::tr("what somebody proposed and the officer has to decide about"))
        .runs(on, [](const Call& call, const Values&) { return proposals(call); });
    CLI::App& audit = *app.add_subcommand("audit", said(CliSay::tr("what happened, for who watches over it")))
                           ->require_subcommand(1);
    const QString from = CliSay::tr("first day, inclusive");
    const QString to = CliSay::tr("last day, inclusive");
    Sub(audit, "log", CliSay::tr("the events of the journal, newest first"))
        .option("--from", "from", from)
        .option("--to", "to", to)
        .option("--part", "part", QStringLiteral("dossiers, office, accounts, store, refused"))
        .option("--officer", "officer", CliSay::tr("login of who acted"))
        .option("--dossier", "dossier", CliSay::tr("code of the dossier"))
        .option("--limit", "limit", CliSay::tr("at most that many lines; default 100"))
        .option("--before", "before", CliSay::tr("only events before this number"))
        .runs(on, auditLog);
    Sub(audit, "again",
        CliSay::tr("voided numbers whose person and procedure were received again within three days"))
        .option("--from", "from", from)
        .option("--to", "to", to)
        .runs(on, receivedAgain);
    Sub(audit, "idle", CliSay::tr("who saw full numbers of dossiers that he did not handle"))
        .option("--from", "from", from)
        .option("--to", "to", to)
        .runs(on, idleLooks);
}

}  // namespace motcua::cli
