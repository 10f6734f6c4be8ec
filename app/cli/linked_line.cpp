// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linked_line.h"

#include "app/cli/linked_commands.h"
#include "app/cli/sub_command.h"

#include <QCoreApplication>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

}  // namespace

void addLinkedCommands(CLI::App& app, const OnCommand& on) {
    auto* sub = app.add_subcommand("sub", said(Say::tr("dossiers linked beneath others (liên thông)")))
                    ->require_subcommand(1);
    Sub(*sub, "open", Say::tr("opens a linked dossier in another unit"))
        .required("code", "code", Say::tr("code of the dossier that it is opened for"))
        .required("--procedure", "procedure", Say::tr("code of the procedure that is asked for"))
        .required("--unit", "unit", Say::tr("key of the unit that receives it"))
        .list("--paper", Say::tr("number or name of a paper that goes along; without any: all"), false)
        .option("--limit", "limit", Say::tr("only where the procedure has none"))
        .option("--request", "request", Say::tr("what is asked; default: as in the dossier"))
        .option("--process", "process", Say::tr("one of several approved processes"))
        .option("--when-parent-ends", "end", Say::tr("stop (default) or keep"))
        .flag("--no-wait", Say::tr("the dossier goes on without its outcome"))
        .runs(on, [](const Call& call, const Values& of) {
            return openSub(call, {of["code"], of["procedure"], of["unit"], of.list(), of["limit"],
                                  of["request"], of["process"], of["end"], !of.isSet()});
        });
    Sub(*sub, "note", Say::tr("takes note of how a linked dossier ended"))
        .required("code", "code", Say::tr("code of the linked dossier"))
        .runs(on, [](const Call& call, const Values& of) { return noteSub(call, of["code"]); });
    Sub(*sub, "list", Say::tr("what is linked to a dossier, above and beneath"))
        .required("code", "code")
        .runs(on, [](const Call& call, const Values& of) { return listSubs(call, of["code"]); });
}

}  // namespace motcua::cli
