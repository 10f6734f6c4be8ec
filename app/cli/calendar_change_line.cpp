// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_change_line.h"

#include "app/cli/cli_say.h"
#include "app/cli/linked_commands.h"
#include "app/cli/sub_command.h"

namespace motcua::cli {

namespace {

QStringList parts(const QString& text) {
    return text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

void addById(CLI::App& calendar, const OnCommand& on, const char* name, const QString& help,
             Answer (*run)(const Call&, qint64)) {
    Sub(calendar, name, help)
        .id(CliSay::tr("number of the change"))
        .runs(on, [run](const Call& call, const Values& of) { return run(call, of.id()); });
}

}  // namespace

void addCalendarChangeCommands(CLI::App& app, const OnCommand& on) {
    auto* calendar =
        app.add_subcommand("calendar", said(CliSay::tr("days that are worked otherwise than published")))
            ->require_subcommand(1);
    Sub(*calendar, "draft", CliSay::tr("drafts a change; several days are divided by semicolons"))
        .option("--unit", "unit", CliSay::tr("key of a unit, with those below it; without: the whole centre"))
        .option("--off", "off", CliSay::tr("days off: 2026-11-23;2026-11-25"))
        .option("--work", "work", CliSay::tr("worked days, with the hours of a weekday: 2026-11-28=mon"))
        .option("--sessions", "sessions",
                CliSay::tr("days with hours of their own: 2026-11-27=07:30-11:30,13:00-15:00"))
        .required("--name", "name", CliSay::tr("why, as explanations show it"))
        .option("--decision", "decision",
                CliSay::tr("decision that it rests on; without one no date moves back"))
        .option("--decided", "decided", CliSay::tr("day of the decision"))
        .runs(on, [](const Call& call, const Values& of) {
            return draftCalendar(call, {of["unit"], parts(of["off"]), parts(of["work"]),
                                        parts(of["sessions"]), of["name"], of["decision"], of["decided"]});
        });
    addById(*calendar, on, "preview", CliSay::tr("which open dossiers would move, from when to when"),
            previewCalendar);
    addById(*calendar, on, "approve", CliSay::tr("a second person approves"), approveCalendar);
    addById(*calendar, on, "apply", CliSay::tr("applies an approved change as one batch"), applyCalendar);
    addById(*calendar, on, "withdraw", CliSay::tr("takes a change back that is not applied"),
            withdrawCalendar);
    Sub(*calendar, "list", CliSay::tr("the changes, the newest first"))
        .runs(on, [](const Call& call, const Values&) { return listCalendar(call); });
}

}  // namespace motcua::cli
