// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/sub_command.h"

namespace motcua::cli {

namespace {

void addAbsences(CLI::App& app, const OnCommand& on) {
    auto* absence = app.add_subcommand("absence", said(CliSay::tr("who is away and who stands in")))
                        ->require_subcommand(1);
    Sub(*absence, "add", CliSay::tr("announces an absence"))
        .required("officer", "login", CliSay::tr("login of the officer"))
        .required("--from", "from", CliSay::tr("first half day: 2026-11-23, 2026-11-23am or 2026-11-23pm"))
        .required("--to", "to", CliSay::tr("last half day"))
        .option("--deputy", "deputy", CliSay::tr("login of the colleague who stands in"))
        .option("--reason", "reason")
        .runs(on, [](const Call& call, const Values& of) {
            return addAbsence(call, {of["login"], of["from"], of["to"], of["deputy"], of["reason"]});
        });
    Sub(*absence, "cancel", CliSay::tr("cancels an absence"))
        .id(CliSay::tr("number of the absence"))
        .runs(on, [](const Call& call, const Values& of) { return cancelAbsence(call, of.id()); });
    Sub(*absence, "list", CliSay::tr("absences that are not over"))
        .option("--officer", "login", CliSay::tr("of this officer only"))
        .runs(on, [](const Call& call, const Values& of) { return listAbsences(call, of["login"]); });
}

void addDelegations(CLI::App& app, const OnCommand& on) {
    auto* delegate =
        app.add_subcommand("delegate", said(CliSay::tr("who signs for whom")))->require_subcommand(1);
    Sub(*delegate, "add", CliSay::tr("enters a delegation"))
        .required("--signer", "signer", CliSay::tr("login of who signs"))
        .required("--unit", "unit", CliSay::tr("key of the agency whose papers are signed"))
        .required("--form", "form", QStringLiteral("KT, TL, TUQ"))
        .required("--giver-title", "giverTitle", CliSay::tr("title of who is signed for"))
        .required("--signer-title", "signerTitle", CliSay::tr("title of who signs"))
        .option("--giver", "giver", CliSay::tr("login of who is signed for"))
        .list("--procedure", CliSay::tr("code of a procedure; without any: all"), false)
        .required("--from", "from", CliSay::tr("first day"))
        .option("--to", "to", CliSay::tr("last day"))
        .required("--decision", "decision", CliSay::tr("number of the decision"))
        .required("--decided", "decided", CliSay::tr("day of the decision"))
        .runs(on, [](const Call& call, const Values& of) {
            return addDelegation(
                call, {of["signer"], of["unit"], of["form"], of["giver"], of["giverTitle"], of["signerTitle"],
                       of.list(), of["from"], of["to"], of["decision"], of["decided"]});
        });
    Sub(*delegate, "end", CliSay::tr("ends a delegation"))
        .id(CliSay::tr("number of the delegation"))
        .option("--on", "on", CliSay::tr("last day; default: today"))
        .runs(on, [](const Call& call, const Values& of) { return endDelegation(call, of.id(), of["on"]); });
    Sub(*delegate, "list", CliSay::tr("delegations that hold or will hold"))
        .runs(on, [](const Call& call, const Values&) { return listDelegations(call); });
}

void addDesks(CLI::App& app, const OnCommand& on) {
    Sub(app, "reassign", CliSay::tr("gives dossiers to another officer, in one batch"))
        .list("codes", CliSay::tr("codes of the dossiers"), true)
        .option("--to", "to", CliSay::tr("login of the colleague; without: the pile of the unit"))
        .option("--reason", "reason")
        .runs(on, [](const Call& call, const Values& of) {
            return reassign(call, of.list(), of["to"], of["reason"]);
        });
    Sub(app, "remind", CliSay::tr("asks whoever has dossiers in hand to see to them"))
        .list("codes", CliSay::tr("codes of the dossiers"), true)
        .runs(on, [](const Call& call, const Values& of) { return remindHolders(call, of.list()); });
    auto* officer =
        app.add_subcommand("officer", said(CliSay::tr("officers and their desks")))->require_subcommand(1);
    Sub(*officer, "desk", CliSay::tr("what lies on a desk"))
        .required("officer", "login", CliSay::tr("login of the officer"))
        .runs(on, [](const Call& call, const Values& of) { return showDesk(call, of["login"]); });
    Sub(*officer, "hand-over", CliSay::tr("empties a desk, whole or by role"))
        .required("officer", "login", CliSay::tr("login of the officer"))
        .option("--to", "to", CliSay::tr("login of the colleague; without: the pile of the unit"))
        .option("--unit", "unit", CliSay::tr("only what lies there in this unit"))
        .option("--role", "role", CliSay::tr("only what lies there in this role"))
        .option("--reason", "reason")
        .runs(on, [](const Call& call, const Values& of) {
            return handOverDesk(call, {of["login"], of["unit"], of["role"], of["to"], of["reason"]});
        });
    Sub(*officer, "deactivate", CliSay::tr("closes the account of an officer whose desk is empty"))
        .required("officer", "login", CliSay::tr("login of the officer"))
        .runs(on, [](const Call& call, const Values& of) { return deactivateOfficer(call, of["login"]); });
}

void addHandovers(CLI::App& app, const OnCommand& on) {
    auto* handover = app.add_subcommand("handover", said(CliSay::tr("papers on their way between units")))
                         ->require_subcommand(1);
    Sub(*handover, "list", CliSay::tr("what is to be handed over, and the lists of a unit"))
        .option("--unit", "unit", CliSay::tr("key of the unit; default: the centre's own"))
        .flag("--open", CliSay::tr("only lists that are not confirmed"))
        .runs(on,
              [](const Call& call, const Values& of) { return listHandovers(call, of["unit"], of.isSet()); });
    Sub(*handover, "make", CliSay::tr("makes the list of a batch"))
        .option("--from", "from", CliSay::tr("key of the unit that gives; default: the centre's own"))
        .required("--to", "to", CliSay::tr("key of the unit that receives"))
        .option("--note", "note")
        .option("--out", "out", CliSay::tr("writes the slip as PDF"))
        .runs(
            on,
            [](const Call& call, const Values& of) {
                return makeHandover(call, of["from"], of["to"], of["note"], of["out"]);
            },
            true);
    Sub(*handover, "confirm", CliSay::tr("the receiver has the papers"))
        .id(CliSay::tr("id of the list"))
        .list("--missing", CliSay::tr("code of a dossier that was not there"), false)
        .runs(on,
              [](const Call& call, const Values& of) { return confirmHandover(call, of.id(), of.list()); });
    Sub(*handover, "print", CliSay::tr("prints the slip of a list"))
        .id(CliSay::tr("id of the list"))
        .required("--out", "out")
        .runs(
            on, [](const Call& call, const Values& of) { return printHandover(call, of.id(), of["out"]); },
            true);
    Sub(*handover, "custody", CliSay::tr("who has the papers of a dossier"))
        .required("code", "code")
        .runs(on, [](const Call& call, const Values& of) { return showCustody(call, of["code"]); });
    Sub(*handover, "return", CliSay::tr("papers go back"))
        .required("code", "code")
        .option("--to", "to", CliSay::tr("key of a unit; without: the applicant"))
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
