// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_file.h"

#include "app/cli/cli_say.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/cli/session.h"
#include "core/base/money.h"
#include "core/reports/report_json.h"
#include "ui/print/report_look.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

Refusal givenUp() {
    return {QStringLiteral("report.cancelled"), CliSay::tr("The export was given up; no file was written."),
            CliSay::tr("Run it again."), QStringLiteral("out")};
}

/// Without its rows, where they are drawn into the file.
QJsonObject headJson(const Report& report) {
    Report head = report;
    head.rows = [] { return std::optional<ReportRow>(); };
    QJsonObject document = reportJson(head);
    document.remove(QStringLiteral("rows"));
    return document;
}

}  // namespace

Answer reportIntoFile(Session& session, Report report, const std::optional<UnitId>& unit, const QString& path,
                      const Call& call) {
    QJsonObject document;
    if (report.totals) {
        const QList<ReportCheck> checks = report.checks;
        const ReportTable table = wholeTable(report);
        const auto again = [&] {
            Report drawn = reportOf(table, report.cutOff);
            drawn.checks = checks;
            return drawn;
        };
        document = reportJson(again());
        report = again();
    } else {
        document = headJson(report);
    }
    const Interrupt interrupt;
    ProgressLine progress(CliSay::tr("%1 rows"), !call.json);
    const auto written =
        print::exportTable(path, report.head, report.rows, print::reportLook(session.desk(), unit),
                           report.totals, [&](qint64 rows) {
                               progress.show(rows);
                               return !Interrupt::isAsked();
                           });
    if (!written) return refused(written.refusals());
    if (!written->has_value()) return refused(givenUp());
    const print::ExportResult& result = **written;
    document.insert(QStringLiteral("file"), path);
    document.insert(QStringLiteral("written"), result.rows);
    document.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(result.remarks));
    QString text = CliSay::tr("%1: %2 rows").arg(path, groupedDigits(result.rows)) + QLatin1Char('\n');
    for (const QString& remark : result.remarks) text += remark + QLatin1Char('\n');
    return {Exit::Done, document, text};
}

}  // namespace motcua::cli
