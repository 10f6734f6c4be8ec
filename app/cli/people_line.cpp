// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_line.h"

#include "app/cli/commands.h"
#include "app/cli/sub_command.h"

#include <QCoreApplication>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void addAbsences(CLI::App& app, const OnCommand& on) {
    auto* absence =
        app.add_subcommand("absence", said(Say::tr("who is away and who stands in")))->require_subcommand(1);
    Sub(*absence, "add", Say::tr("announces an absence"))
        .required("officer", "login", Say::tr("login of the officer"))
        .required("--from", "from", Say::tr("first half day: 2026-11-23, 2026-11-23am or 2026-11-23pm"))
        .required("--to", "to", Say::tr("last half day"))
        .option("--deputy", "deputy", Say::tr("login of the colleague who stands in"))
        .option("--reason", "reason")
        .runs(on, [](const Call& call, const Values& of) {
            return addAbsence(call, {of["login"], of["from"], of["to"], of["deputy"], of["reason"]});
        });
    Sub(*absence, "cancel", Say::tr("cancels an absence"))
        .id(Say::tr("number of the absence"))
        .runs(on, [](const Call& call, const Values& of) { return cancelAbsence(call, of.id()); });
    Sub(*absence, "list", Say::tr("absences that are not over"))
        .option("--officer", "login", Say::tr("of this officer only"))
        .runs(on, [](const Call& call, const Values& of) { return listAbsences(call, of["login"]); });
}

void addDelegations(CLI::App& app, const OnCommand& on) {
    auto* delegate =
        app.add_subcommand("delegate", said(Say::tr("who signs for whom")))->require_subcommand(1);
    Sub(*delegate, "add", Say::tr("enters a delegation"))
        .required("--signer", "signer", Say::tr("login of who signs"))
        .required("--unit", "unit", Say::tr("key of the agency whose papers are signed"))
        .required("--form", "form", QStringLiteral("KT, TL, TUQ"))
        .required("--giver-title", "giverTitle", Say::tr("title of who is signed for"))
        .required("--signer-title", "signerTitle", Say::tr("title of who signs"))
        .option("--giver", "giver", Say::tr("login of who is signed for"))
        .list("--procedure", Say::tr("code of a procedure; without any: all"), false)
        .required("--from", "from", Say::tr("first day"))
        .option("--to", "to", Say::tr("last day"))
        .required("--decision", "decision", Say::tr("number of the decision"))
        .required("--decided", "decided", Say::tr("day of the decision"))
        .runs(on, [](const Call& call, const Values& of) {
            return addDelegation(
                call, {of["signer"], of["unit"], of["form"], of["giver"], of["giverTitle"], of["signerTitle"],
                       of.list(), of["from"], of["to"], of["decision"], of["decided"]});
        });
    Sub(*delegate, "end", Say::tr("ends a delegation"))
        .id(Say::tr("number of the delegation"))
        .option("--on", "on", Say::tr("last day; default: today"))
        .runs(on, [](const Call& call, const Values& of) { return endDelegation(call, of.id(), of["on"]); });
    Sub(*delegate, "list", Say::tr("delegations that hold or will hold"))
        .runs(on, [](const Call& call, const Values&) { return listDelegations(call); });
}

void addDesks(CLI::App& app, const OnCommand& on) {
    Sub(app, "reassign", Say::tr("gives dossiers to another officer, in one batch"))
        .list("codes", Say::tr("codes of the dossiers"), true)
        .option("--to", "to", Say::tr("login of the colleague; without: the pile of the unit"))
        .option("--reason", "reason")
        .runs(on, [](const Call& call, const Values& of) {
            return reassign(call, of.list(), of["to"], of["reason"]);
        });
    Sub(app, "remind", Say::tr("asks whoever has dossiers in hand to see to them"))
        .list("codes", Say::tr("codes of the dossiers"), true)
        .runs(on, [](const Call& call, const Values& of) { return remindHolders(call, of.list()); });
    auto* officer =
        app.add_subcommand("officer", said(Say::tr("officers and their desks")))->require_subcommand(1);
    Sub(*officer, "desk", Say::tr("what lies on a desk"))
        .required("officer", "login", Say::tr("login of the officer"))
        .runs(on, [](const Call& call, const Values& of) { return showDesk(call, of["login"]); });
    Sub(*officer, "hand-over", Say::tr("empties a desk, whole or by role"))
        .required("officer", "login", Say::tr("login of the officer"))
        .option("--to", "to", Say::tr("login of the colleague; without: the pile of the unit"))
        .option("--unit", "unit", Say::tr("only what lies there in this unit"))
        .option("--role", "role", Say::tr("only what lies there in this role"))
        .option("--reason", "reason")
        .runs(on, [](const Call& call, const Values& of) {
            return handOverDesk(call, {of["login"], of["unit"], of["role"], of["to"], of["reason"]});
        });
    Sub(*officer, "deactivate", Say::tr("closes the account of an officer whose desk is empty"))
        .required("officer", "login", Say::tr("login of the officer"))
        .runs(on, [](const Call& call, const Values& of) { return deactivateOfficer(call, of["login"]); });
}

void addHandovers(CLI::App& app, const OnCommand& on) {
    auto* handover = app.add_subcommand("handover", said(Say::tr("papers on their way between units")))
                         ->require_subcommand(1);
    Sub(*handover, "list", Say::tr("what is to be handed over, and the lists of a unit"))
        .option("--unit", "unit", Say::tr("key of the unit; default: the centre's own"))
        .flag("--open", Say::tr("only lists that are not confirmed"))
        .runs(on,
              [](const Call& call, const Values& of) { return listHandovers(call, of["unit"], of.isSet()); });
    Sub(*handover, "make", Say::tr("makes the list of a batch"))
        .option("--from", "from", Say::tr("key of the unit that gives; default: the centre's own"))
        .required("--to", "to", Say::tr("key of the unit that receives"))
        .option("--note", "note")
        .option("--out", "out", Say::tr("writes the slip as PDF"))
        .runs(
            on,
            [](const Call& call, const Values& of) {
                return makeHandover(call, of["from"], of["to"], of["note"], of["out"]);
            },
            true);
    Sub(*handover, "confirm", Say::tr("the receiver has the papers"))
        .id(Say::tr("id of the list"))
        .list("--missing", Say::tr("code of a dossier that was not there"), false)
        .runs(on,
              [](const Call& call, const Values& of) { return confirmHandover(call, of.id(), of.list()); });
    Sub(*handover, "print", Say::tr("prints the slip of a list"))
        .id(Say::tr("id of the list"))
        .required("--out", "out")
        .runs(
            on, [](const Call& call, const Values& of) { return printHandover(call, of.id(), of["out"]); },
            true);
    Sub(*handover, "custody", Say::tr("who has the papers of a dossier"))
        .required("code", "code")
        .runs(on, [](const Call& call, const Values& of) { return showCustody(call, of["code"]); });
    Sub(*handover, "return", Say::tr("papers go back"))
        .required("code", "code")
        .option("--to", "to", Say::tr("key of a unit; without: the applicant"))
        .option("--note", "note")
        .runs(on, [](const Call& call, const Values& of) {
            return returnPapers(call, of["code"], of["to"], of["note"]);
        });
}

}  // namespace

void addPeopleCommands(CLI::App& app, const OnCommand& on) {
    addAbsences(app, on);
    addDelegations(app, on);
    addDesks(app, on);
    addHandovers(app, on);
}

}  // namespace motcua::cli
