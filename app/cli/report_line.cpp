// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/sub_command.h"

namespace motcua::cli {

namespace {

void addReport(CLI::App& app, const OnCommand& on) {
    auto* command = app.add_subcommand("report", said(CliSay::tr("reports and statistics")));
    const auto of = std::make_shared<Values>();
    command->add_option("report", of->text("report"), said(CliSay::tr("a report, list, or again NUMBER")))
        ->required();
    command->add_option("number", of->number(), said(CliSay::tr("of a kept report, for again")));
    command->add_option("--from", of->text("from"), said(CliSay::tr("first day of the period")));
    command->add_option("--to", of->text("to"), said(CliSay::tr("last day of the period")));
    command->add_option("--unit", of->text("unit"), said(CliSay::tr("of this unit and those below it")));
    command->add_option("--as-of", of->text("asOf"), said(CliSay::tr("the state of that moment")));
    command->add_option("--by", of->text("by"), said(CliSay::tr("of a summary: unit, sector or officer")));
    command->add_flag("--keep", of->flag(), said(CliSay::tr("keeps it for the record, to be run again")));
    command->add_option("--out", of->text("out"), said(CliSay::tr("writes it to FILE.xlsx, .csv or .pdf")));
    on(
        command,
        [of](const Call& call) {
            const Values& v = *of;
            if (v["report"] == QLatin1String("list")) return listReports(call);
            if (v["report"] == QLatin1String("again")) return againReport(call, v.id(), v["out"]);
            return makeReport(
                call, {v["report"], v["from"], v["to"], v["unit"], v["asOf"], v["by"], v.isSet(), v["out"]});
        },
        true);
}

void addFees(CLI::App& app, const OnCommand& on) {
    auto* command = app.add_subcommand("fees", said(CliSay::tr("what a dossier owes and has paid")));
    const auto of = std::make_shared<Values>();
    const auto receipt = std::make_shared<std::optional<qint64>>();
    const auto kept = std::make_shared<std::optional<qint64>>();
    command->add_option("code", of->text("code"), said(CliSay::tr("code of the dossier")))->required();
    auto* take =
        command->add_option("--take", of->text("amount"), said(CliSay::tr("takes so many đồng, or all")));
    command->add_option("--by", of->text("by"), "cash, transfer, online");
    auto* cancel = command
                       ->add_option("--cancel", *receipt,
                                    said(CliSay::tr("proposes to cancel the receipt of that number; of a "
                                                    "supervisor: cancels it")))
                       ->excludes(take);
    command->add_option("--reason", of->text("reason"), "amount, dossier, twice, notPaid");
    command
        ->add_option("--keep", *kept,
                     said(CliSay::tr("declines to cancel the receipt of that number, or takes that back")))
        ->excludes(take)
        ->excludes(cancel);
    on(
        command,
        [of, receipt, kept](const Call& call) {
            return fees(call,
                        {(*of)["code"], (*of)["amount"], (*of)["by"], (*of)["reason"], *receipt, *kept});
        },
        false);
}

}  // namespace

void addReportCommands(CLI::App& app, const OnCommand& on) {
    addReport(app, on);
    addFees(app, on);
    Sub(app, "dashboard", CliSay::tr("the figures of the board"))
        .option("--from", "from", CliSay::tr("first day of the period"))
        .option("--to", "to", CliSay::tr("last day of the period"))
        .option("--unit", "unit", CliSay::tr("of this unit and those below it"))
        .option("--sector", "sector", CliSay::tr("of this sector of the catalogue"))
        .option("--procedure", "procedure", CliSay::tr("of the procedure with this code"))
        .option("--officer", "officer",
                CliSay::tr("in the hands of this officer (login), or of nobody: what lies in a pile"))
        .option("--channel", "channel", CliSay::tr("that came by counter, post, online or kiosk"))
        .runs(on, [](const Call& call, const Values& of) {
            return dashboard(call, {of["from"], of["to"], of["unit"], of["sector"], of["procedure"],
                                    of["officer"], of["channel"]});
        });
}

}  // namespace motcua::cli
