// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/demo.h"

namespace motcua::cli {

Answer demo(const Call& call, const DemoArguments& arguments) {
    const Instant at = now(call);
    auto time = std::make_unique<ManualClock>(at);
    ManualClock& clock = *time;
    OpenDesk open(call.store.isEmpty() ? defaultStorePath() : call.store, std::move(time));
    DemoWish wish;
    wish.dossiers = arguments.dossiers;
    wish.seed = quint64(arguments.seed);
    wish.months = arguments.months;
    const auto report = fillDemo(open.desk(), open.database(), clock, wish);
    if (!report) return refused(report.refusals());
    return {Exit::Done,
            {{QStringLiteral("dossiers"), report->dossiers}, {QStringLiteral("events"), report->events}},
            CliSay::tr("%1 dossiers with %2 events.")
                .arg(QString::number(report->dossiers), QString::number(report->events))};
}

}  // namespace motcua::cli
