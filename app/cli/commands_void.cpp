// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/dossier_json.h"
#include "app/cli/session.h"
#include "app/cli/void_commands.h"
#include "core/dossier/rights.h"
#include "core/dossier/void_number.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QJsonObject voidJson(const Dossier& dossier, const Desk& desk) {
    return {{QStringLiteral("code"), dossier.code},
            {QStringLiteral("status"), keyOf(dossier.status)},
            {QStringLiteral("version"), dossier.version},
            {QStringLiteral("voiding"), voidingOf(dossier, desk)}};
}

QString voidText(const Dossier& dossier, const Desk& desk) {
    QString text = QStringLiteral("%1  %2").arg(dossier.code, standingLabel(dossier));
    if (dossier.voiding && !dossier.isVoided()) {
        const auto proposer = desk.directory.officer(dossier.voiding->proposedBy);
        text += QStringLiteral("  ") +
                CliSay::tr("%1 proposes to void its number: %2")
                    .arg(proposer ? proposer->name : QString(), motcua::labelOf(dossier.voiding->reason));
    }
    return text + QLatin1Char('\n');
}

using Doing = std::function<Outcome<Dossier>(VoidNumber&, const Dossier&, const Actor&)>;

Answer done(const Call& call, const QString& code, const Doing& doing) {
    Session session(call);
    const auto actor = session.actor();
    if (!actor) return refused(actor.refusals());
    const auto dossier = session.visibleDossier(code);
    if (!dossier) return refused(dossier.refusals());
    VoidNumber voiding(session.desk());
    const auto outcome = doing(voiding, *dossier, *actor);
    if (!outcome) return refused(outcome.refusals());
    return {Exit::Done, voidJson(*outcome, session.desk()), voidText(*outcome, session.desk())};
}

Answer proposeVoid(const Call& call, const QString& code, const QString& key) {
    const auto reason = voidReasonFromKey(key);
    if (!reason)
        return refused({Refusal{
            QStringLiteral("void.reason"), CliSay::tr("\"%1\" is no reason to void a number.").arg(key),
            CliSay::tr("Choose twice, person, procedure or other."), QStringLiteral("reason")}});
    return done(call, code, [&](VoidNumber& voiding, const Dossier& dossier, const Actor& actor) {
        return voiding.propose(dossier.id, *reason, actor, dossier.version);
    });
}

Answer approveVoid(const Call& call, const QString& code) {
    return done(call, code, [](VoidNumber& voiding, const Dossier& dossier, const Actor& actor) {
        return voiding.approve(dossier.id, actor, dossier.version);
    });
}

Answer declineVoid(const Call& call, const QString& code) {
    return done(call, code, [](VoidNumber& voiding, const Dossier& dossier, const Actor& actor) {
        return voiding.decline(dossier.id, actor, dossier.version);
    });
}

/// Of the dossiers that are for the eyes of who asks.
Answer listVoids(const Call& call) {
    Session session(call);
    const auto viewer = session.viewer();
    if (!viewer) return refused(viewer.refusals());
    const Desk& desk = session.desk();
    QJsonArray proposals;
    QString text;
    for (const DossierId id : desk.dossiers.toBeVoided()) {
        const auto dossier = desk.dossiers.load(id);
        if (!dossier) continue;
        if (*viewer && !objectionsTo(desk, **viewer, Function::View, subjectOf(*dossier, desk)).isEmpty())
            continue;
        proposals += voidJson(*dossier, desk);
        text += voidText(*dossier, desk);
    }
    if (text.isEmpty()) text = CliSay::tr("No number is to be voided.") + QLatin1Char('\n');
    return {Exit::Done, {{QStringLiteral("proposals"), proposals}}, text};
}

}  // namespace

void addVoidCommands(CLI::App& app, const OnCommand& on) {
    CLI::App& number =
        *app.add_subcommand("number", CliSay::tr("voids the number of a dossier that should never have been "
                                                 "received: proposed by one, approved by another")
                                          .toStdString())
             ->require_subcommand(1);
    const QString code = CliSay::tr("code of the dossier");
    Sub(number, "void", CliSay::tr("proposes it, by the counter that received the dossier"))
        .required("code", "code", code)
        .required("--reason", "reason", QStringLiteral("twice, person, procedure, other"))
        .runs(on,
              [](const Call& call, const Values& of) { return proposeVoid(call, of["code"], of["reason"]); });
    Sub(number, "approve", CliSay::tr("voids it, by a supervisor"))
        .required("code", "code", code)
        .runs(on, [](const Call& call, const Values& of) { return approveVoid(call, of["code"]); });
    Sub(number, "decline", CliSay::tr("the number holds; also takes an own proposal back"))
        .required("code", "code", code)
        .runs(on, [](const Call& call, const Values& of) { return declineVoid(call, of["code"]); });
    Sub(number, "list", CliSay::tr("what is proposed and waits for a supervisor"))
        .runs(on, [](const Call& call, const Values&) { return listVoids(call); });
}

}  // namespace motcua::cli
