// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/safety_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/safety_commands.h"
#include "app/cli/sub_command.h"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>

namespace motcua::cli {

namespace {

/// Where the options of the commands are read into; lives as long as the commands.
struct SafetyGiven {
    std::map<std::string, std::string> texts;
    std::map<std::string, bool> flags;
    int paper = 0;

    [[nodiscard]] QString text(const char* name) { return QString::fromStdString(texts[name]); }
};

using On = std::function<void(CLI::App*, Running)>;
using SharedSafety = std::shared_ptr<SafetyGiven>;

void addJournal(CLI::App& app, const On& on, const SharedSafety& given) {
    auto* verifyCommand =
        app.add_subcommand("verify", said(CliSay::tr("whether the journal and the store are unchanged")));
    verifyCommand->add_flag("--since-checkpoint", given->flags["since"],
                            said(CliSay::tr("only what came after the last checkpoint")));
    verifyCommand->add_option("--anchor", given->texts["anchor"],
                              said(CliSay::tr("checkpoint file that was kept elsewhere")));
    on(verifyCommand,
       [given](const Call& call) { return verify(call, given->flags["since"], given->text("anchor")); });
    auto* checkpointCommand =
        app.add_subcommand("checkpoint", said(CliSay::tr("closes the journal of the day")));
    checkpointCommand->add_option("--out", given->texts["out"],
                                  said(CliSay::tr("writes the checkpoint into a new file")));
    on(checkpointCommand, [given](const Call& call) { return checkpoint(call, given->text("out")); });
}

void addClock(CLI::App& app, const On& on) {
    auto* clock = app.add_subcommand("clock", said(CliSay::tr("the clock of this machine")));
    clock->require_subcommand(1);
    auto* show =
        clock->add_subcommand("show", said(CliSay::tr("whether it has jumped since the last event")));
    on(show, showClock);
    auto* confirm = clock->add_subcommand(
        "confirm", said(CliSay::tr("a supervisor says that the clock is right as it is")));
    on(confirm, confirmClock);
}

void addBackups(CLI::App& app, const On& on, const SharedSafety& given) {
    auto* backupCommand = app.add_subcommand("backup", said(CliSay::tr("makes a backup that was verified")));
    auto* folder =
        backupCommand->add_option("--to", given->texts["to"], said(CliSay::tr("into this folder")));
    backupCommand
        ->add_flag("--remember", given->flags["remember"],
                   said(CliSay::tr("from now on always into this folder")))
        ->needs(folder);
    on(backupCommand,
       [given](const Call& call) { return backup(call, given->text("to"), given->flags["remember"]); });
    auto* restoreCommand = app.add_subcommand("restore", said(CliSay::tr("makes a store from a backup")));
    restoreCommand->add_option("file", given->texts["file"], said(CliSay::tr("backup file")))->required();
    auto* to =
        restoreCommand->add_option("--to", given->texts["target"], said(CliSay::tr("store that is made")));
    restoreCommand->add_option("--key", given->texts["key"],
                               said(CliSay::tr("recovery code, or the file that holds it")));
    auto* replace = restoreCommand->add_flag("--replace", given->flags["replace"],
                                             said(CliSay::tr("lays a store that is there aside")));
    auto* drill =
        restoreCommand->add_flag("--drill", given->flags["drill"],
                                 said(CliSay::tr("only tries: restores elsewhere, verifies, counts")));
    drill->excludes(to)->excludes(replace);
    on(restoreCommand, [given](const Call& call) {
        return restore(call, {given->text("file"), given->text("target"), given->text("key"),
                              given->flags["replace"], given->flags["drill"]});
    });
    auto* key = app.add_subcommand("recovery-key", said(CliSay::tr("the code that opens the backups")));
    key->add_option("--out", given->texts["keyOut"],
                    said(CliSay::tr("writes the sheet to be printed into a new file")));
    key->add_flag("--forget", given->flags["forget"], said(CliSay::tr("removes the code from this machine")));
    key->add_flag("--new", given->flags["new"], said(CliSay::tr("makes a new code for the backups to come")));
    on(key, [given](const Call& call) {
        return recoveryKey(call, {given->text("keyOut"), given->flags["forget"], given->flags["new"]});
    });
}

void addPapers(CLI::App& app, const On& on, const SharedSafety& given) {
    auto* attachCommand =
        app.add_subcommand("attach", said(CliSay::tr("attaches a scanned paper to a dossier")));
    attachCommand->add_option("code", given->texts["code"])->required();
    attachCommand->add_option("file", given->texts["file"], said(CliSay::tr("PDF, PNG, JPEG or TIFF")))
        ->required();
    attachCommand->add_option("--paper", given->paper, said(CliSay::tr("number of the paper that it shows")))
        ->check(CLI::Range(1, 1000));
    on(attachCommand, [given](const Call& call) {
        return attach(call, given->text("code"), given->text("file"),
                      given->paper > 0 ? std::optional(given->paper) : std::nullopt);
    });
    auto* list = app.add_subcommand("attachments", said(CliSay::tr("the scanned papers of a dossier")));
    list->add_option("code", given->texts["code"])->required();
    on(list, [given](const Call& call) { return attachments(call, given->text("code")); });
}

}  // namespace

void addSafetyCommands(CLI::App& app, const On& on) {
    const auto given = std::make_shared<SafetyGiven>();
    addJournal(app, on, given);
    addClock(app, on);
    addBackups(app, on, given);
    addPapers(app, on, given);
}

}  // namespace motcua::cli
