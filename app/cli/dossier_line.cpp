// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dossier_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/sub_command.h"

namespace motcua::cli {

namespace {

void addAct(CLI::App& app, const OnCommand& on) {
    auto* command = app.add_subcommand("act", said(CliSay::tr("performs one action")));
    const auto of = std::make_shared<Values>();
    const auto seen = std::make_shared<std::optional<int>>();
    command->add_option("code", of->text("code"))->required();
    command->add_option("action", of->text("action"))->required();
    command->add_option("--note", of->text("note"));
    command->add_option("--reason", of->text("reason"));
    command->add_option("--data", of->text("data"),
                        said(CliSay::tr("what the action needs, as a JSON file")));
    command->add_option("--seen", *seen,
                        said(CliSay::tr("version that was looked at; refused where it has changed")));
    on(
        command,
        [of, seen](const Call& call) {
            const Values& v = *of;
            return act(call, v["code"], v["action"], {v["note"], v["reason"], v["data"], *seen});
        },
        false);
}

void addShow(CLI::App& app, const OnCommand& on) {
    auto* command = app.add_subcommand("show", said(CliSay::tr("one dossier")));
    const auto of = std::make_shared<Values>();
    command->add_option("code", of->text("code"))->required();
    auto* reveal =
        command->add_option("--reveal", of->text("reveal"),
                            said(CliSay::tr("shows numbers in full; recorded with this purpose: %1")
                                     .arg(viewPurposes().join(QStringLiteral(", ")))));
    command->add_option("--why", of->text("why"), said(CliSay::tr("the reason in words")))->needs(reveal);
    on(
        command,
        [of](const Call& call) {
            return show(call, (*of)["code"], {(*of)["reveal"], (*of)["why"]});
        },
        false);
}

void addSlip(CLI::App& app, const OnCommand& on) {
    auto* command = app.add_subcommand("slip", said(CliSay::tr("prints a form of a dossier")));
    const auto of = std::make_shared<Values>();
    auto* code = command->add_option("code", of->text("code"));
    command->add_option("--form", of->text("form"))->required();
    command->add_option("--out", of->text("out"))->required();
    auto* application =
        command->add_option("--application", of->text("application"),
                            said(CliSay::tr("supplement or refusal at the counter, without a dossier: the "
                                            "application file")));
    command
        ->add_option("--data", of->text("data"),
                     said(CliSay::tr("what such a slip says, as a JSON file: missingPapers, reason, note, "
                                     "legalBasis")))
        ->needs(application);
    application->excludes(code);
    on(
        command,
        [of](const Call& call) {
            const Values& v = *of;
            return printSlip(call, {v["code"], v["form"], v["out"], v["application"], v["data"]});
        },
        true);
}

}  // namespace

void addDossierCommands(CLI::App& app, const OnCommand& on) {
    Sub(app, "receive", CliSay::tr("receives one dossier"))
        .required("file", "file", CliSay::tr("application file"))
        .option("--slip", "slip", CliSay::tr("writes the receipt slip as PDF"))
        .option("--key", "key", CliSay::tr("idempotency key"))
        .runs(
            on,
            [](const Call& call, const Values& of) {
                return receive(call, of["file"], of["slip"], of["key"]);
            },
            true);
    Sub(app, "actions", CliSay::tr("what may be done now, and why not"))
        .required("code", "code")
        .runs(on, [](const Call& call, const Values& of) { return actionsOf(call, of["code"]); });
    addAct(app, on);
    addShow(app, on);
    Sub(app, "history", CliSay::tr("events and clock ledger of a dossier"))
        .required("code", "code")
        .runs(on, [](const Call& call, const Values& of) { return history(call, of["code"]); });
    auto* opinions = app.add_subcommand("opinions", said(CliSay::tr("opinions that are asked for")))
                         ->require_subcommand(1);
    Sub(*opinions, "record", CliSay::tr("notes who has not answered in time; nightly"))
        .runs(on, [](const Call& call, const Values&) { return recordSilence(call); });
    addSlip(app, on);
}

}  // namespace motcua::cli
