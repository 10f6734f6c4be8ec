// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/date_commands.h"
#include "app/cli/dossier_json.h"
#include "app/cli/session.h"
#include "core/dossier/correct_date.h"
#include "core/dossier/rights.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QJsonObject dateJson(const Dossier& dossier, const Desk& desk) {
    return {{QStringLiteral("code"), dossier.code},
            {QStringLiteral("status"), keyOf(dossier.status)},
            {QStringLiteral("due"), dossier.due ? QJsonValue(toIso(*dossier.due)) : QJsonValue()},
            {QStringLiteral("version"), dossier.version},
            {QStringLiteral("correction"), dateCorrectionOf(dossier, desk)}};
}

QString dateText(const Dossier& dossier, const Desk& desk) {
    const auto open = desk.corrections.open(dossier.id);
    if (!open) return QStringLiteral("%1  %2\n").arg(dossier.code, label(dossier.status));
    const auto proposer = desk.directory.officer(open->proposedBy);
    return QStringLiteral("%1  %2: %3 \u2192 %4  %5\n")
        .arg(dossier.code, motcua::labelOf(open->which), toShortVietnamese(open->from),
             toShortVietnamese(open->to),
             CliSay::tr("%1 proposes it: %2")
                 .arg(proposer ? proposer->name : QString(), motcua::labelOf(open->reason)));
}

using DateDoing = std::function<Outcome<Dossier>(Desk&, const Dossier&, const Actor&)>;

Answer dateDone(const Call& call, const QString& code, const DateDoing& doing) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    const auto outcome = doing(session.desk(), *dossier, *actor);
    if (!outcome) return refused(outcome.refusals());
    return {Exit::Done, dateJson(*outcome, session.desk()), dateText(*outcome, session.desk())};
}

/// The latest letter of a form that counts, by the act that it was issued with; 0, of which there is none.
qint64 letterRef(const Desk& desk, DossierId dossier, const QString& form) {
    const auto letter = latestIssued(desk.letters.of(dossier), form);
    return letter ? letter->event : 0;
}

Answer proposeDate(const Call& call, const Values& of) {
    const auto which = whichDateFromKey(of["which"]);
    const auto reason = dateReasonFromKey(of["reason"]);
    const auto to = which ? dateValueFrom(*which, of["to"]) : std::nullopt;
    Refusals wrong;
    if (!which)
        wrong +=
            Refusal{QStringLiteral("date.which"),
                    CliSay::tr("\"%1\" is no date that can be corrected.").arg(of["which"]),
                    CliSay::tr("Choose clockStart, payBy, document or requested."), QStringLiteral("which")};
    else if (!to)
        wrong += Refusal{QStringLiteral("date.value"), CliSay::tr("\"%1\" is no such date.").arg(of["to"]),
                         CliSay::tr("Write 2026-11-24, and of the start of the clock 2026-11-24T08:00."),
                         QStringLiteral("to")};
    if (!reason)
        wrong += Refusal{QStringLiteral("date.reason"),
                         CliSay::tr("\"%1\" is no reason to correct a date.").arg(of["reason"]),
                         CliSay::tr("Choose typing, paper, told or other."), QStringLiteral("reason")};
    if (!wrong.isEmpty()) return refused(wrong);
    return dateDone(call, of["code"], [&](Desk& desk, const Dossier& dossier, const Actor& actor) {
        DateWish wish{*which, std::nullopt, *to, *reason};
        if (!of["form"].isEmpty()) wish.ref = letterRef(desk, dossier.id, of["form"]);
        return CorrectDate(desk).propose(dossier.id, wish, actor, dossier.version);
    });
}

Answer approveDate(const Call& call, const QString& code) {
    return dateDone(call, code, [](Desk& desk, const Dossier& dossier, const Actor& actor) {
        return CorrectDate(desk).approve(dossier.id, actor, dossier.version);
    });
}

Answer declineDate(const Call& call, const QString& code) {
    return dateDone(call, code, [](Desk& desk, const Dossier& dossier, const Actor& actor) {
        return CorrectDate(desk).decline(dossier.id, actor, dossier.version);
    });
}

/// Of the dossiers that are for the eyes of who asks.
Answer listDates(const Call& call) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const Desk& desk = session.desk();
    QJsonArray proposals;
    QString text;
    for (const DateCorrection& open : desk.corrections.allOpen()) {
        const auto dossier = desk.dossiers.load(open.dossier);
        if (!dossier) continue;
        if (*viewer && !objectionsTo(desk, **viewer, Function::View, subjectOf(*dossier, desk)).isEmpty())
            continue;
        proposals += dateJson(*dossier, desk);
        text += dateText(*dossier, desk);
    }
    if (text.isEmpty()) text = CliSay::tr("No date is to be corrected.") + QLatin1Char('\n');
    return {Exit::Done, {{QStringLiteral("proposals"), proposals}}, text};
}

}  // namespace

void addDateCommands(CLI::App& app, const OnCommand& on) {
    CLI::App& date =
        *app.add_subcommand("date", CliSay::tr("corrects a date that was typed wrongly: proposed "
                                               "by one, approved by another")
                                        .toStdString())
             ->require_subcommand(1);
    const QString code = CliSay::tr("code of the dossier");
    Sub(date, "propose", CliSay::tr("proposes it, by the counter or the handler"))
        .required("code", "code", code)
        .required("--which", "which", QStringLiteral("clockStart, payBy, document, requested"))
        .required("--to", "to", CliSay::tr("the right date: 2026-11-24, or 2026-11-24T08:00"))
        .required("--reason", "reason", QStringLiteral("typing, paper, told, other"))
        .option("--form", "form", CliSay::tr("the letter that is meant, by its form; else the latest"))
        .runs(on, [](const Call& call, const Values& of) { return proposeDate(call, of); });
    Sub(date, "approve", CliSay::tr("corrects it, by a leader of the unit or a supervisor"))
        .required("code", "code", code)
        .runs(on, [](const Call& call, const Values& of) { return approveDate(call, of["code"]); });
    Sub(date, "decline", CliSay::tr("the date stays; also takes an own proposal back"))
        .required("code", "code", code)
        .runs(on, [](const Call& call, const Values& of) { return declineDate(call, of["code"]); });
    Sub(date, "list", CliSay::tr("what is proposed and waits for a leader or a supervisor"))
        .runs(on, [](const Call& call, const Values&) { return listDates(call); });
}

}  // namespace motcua::cli
