// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linked_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/linked_commands.h"
#include "app/cli/sub_command.h"

namespace motcua::cli {

void addLinkedCommands(CLI::App& app, const OnCommand& on) {
    auto* sub = app.add_subcommand("sub", said(CliSay::tr("dossiers linked beneath others (liên thông)")))
                    ->require_subcommand(1);
    Sub(*sub, "open", CliSay::tr("opens a linked dossier in another unit"))
        .required("code", "code", CliSay::tr("code of the dossier that it is opened for"))
        .required("--procedure", "procedure", CliSay::tr("code of the procedure that is asked for"))
        .required("--unit", "unit", CliSay::tr("key of the unit that receives it"))
        .list("--paper", CliSay::tr("number or name of a paper that goes along; without any: all"), false)
        .option("--limit", "limit", CliSay::tr("only where the procedure has none"))
        .option("--request", "request", CliSay::tr("what is asked; default: as in the dossier"))
        .option("--process", "process", CliSay::tr("one of several approved processes"))
        .option("--when-parent-ends", "end", CliSay::tr("stop (default) or keep"))
        .flag("--no-wait", CliSay::tr("the dossier goes on without its outcome"))
        .runs(on, [](const Call& call, const Values& of) {
            return openSub(call, {of["code"], of["procedure"], of["unit"], of.list(), of["limit"],
                                  of["request"], of["process"], of["end"], !of.isSet()});
        });
    Sub(*sub, "note", CliSay::tr("takes note of how a linked dossier ended"))
        .required("code", "code", CliSay::tr("code of the linked dossier"))
        .runs(on, [](const Call& call, const Values& of) { return noteSub(call, of["code"]); });
    Sub(*sub, "list", CliSay::tr("what is linked to a dossier, above and beneath"))
        .required("code", "code")
        .runs(on, [](const Call& call, const Values& of) { return listSubs(call, of["code"]); });
}

}  // namespace motcua::cli
