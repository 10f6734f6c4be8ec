// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/stored_report.h"

#include "core/base/json.h"
#include "core/dossier/refused_attempts.h"
#include "core/reports/figure_sight.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_json.h"
#include "core/reports/reports_say.h"

namespace motcua {

namespace {

/// Whether it is small, and made of nothing that is not told as of its cut-off.
bool canBeKept(const ReportRequest& request) {
    switch (request.kind) {
        case ReportKind::Ii06a:
        case ReportKind::Index766:
        case ReportKind::Fees:
        case ReportKind::Requests:
        case ReportKind::Apologies:
        case ReportKind::Uncollected:
            return true;
        case ReportKind::Summary:
            return request.by != SummaryBy::Officer;
        default:
            return false;
    }
}

QByteArray figuresOf(const ReportTable& table) {
    QJsonArray rows;
    for (const ReportRow& row : table.rows) rows += rowJson(table.head.columns, row);
    QJsonObject figures{{QStringLiteral("rows"), rows}};
    if (table.totals) figures.insert(QStringLiteral("totals"), rowJson(table.head.columns, *table.totals));
    return canonicalJson(figures);
}

Event keptEvent(const StoredReport& report, const Actor& actor) {
    const Period& period = report.request.period;
    QJsonObject body{{QStringLiteral("report"), keyOf(report.request.kind)},
                     {QStringLiteral("id"), report.id.value()},
                     {QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                     {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
                     {QStringLiteral("cutOff"), report.request.asOf->ms},
                     {QStringLiteral("definitions"), report.definitions}};
    if (report.request.unit) body.insert(QStringLiteral("unit"), report.request.unit->value());
    Event event;
    event.at = report.runAt;
    event.businessDate = localDate(report.runAt);
    event.actor = actor.officer.id;
    event.station = actor.station;
    event.kind = QStringLiteral("report.kept");
    event.body = canonicalJson(body);
    return event;
}

}  // namespace

QString reportDefinitions() {
    return QStringLiteral("2026-11");
}

Outcome<StoredReport> KeepReport::keep(const ReportRequest& request, const Actor& actor) {
    if (!canBeKept(request))
        return Refusal{QStringLiteral("report.notKept"),
                       ReportsSay::tr("This report is not kept for the record."),
                       ReportsSay::tr("Export it instead."), QStringLiteral("report")};
    const auto sight = triedSight(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    if (!isSeen(m_desk.desk, sight->counts, request.unit) && !request.unit)
        return Refusal{QStringLiteral("report.unit"),
                       ReportsSay::tr("What you see of the whole centre is not kept for the record."),
                       ReportsSay::tr("Choose one of your units."), QStringLiteral("unit")};
    const auto report = MakeReport(m_desk, m_viewer).make(request);
    if (!report) return report.refusals();
    StoredReport stored;
    stored.request = request;
    stored.request.asOf = report->cutOff;
    stored.runAt = m_desk.desk.clock.now();
    stored.runBy = actor.officer.id;
    stored.definitions = reportDefinitions();
    stored.figures = figuresOf(wholeTable(*report));
    const auto work = m_desk.desk.work.begin();
    stored.id = m_desk.stored.add(stored);
    m_desk.desk.journal.append(keptEvent(stored, actor));
    work->commit();
    return stored;
}

Outcome<QList<StoredReport>> KeepReport::all() const {
    const auto sight = triedSight(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    QList<StoredReport> seen;
    for (const StoredReport& stored : m_desk.stored.all())
        if (isSeen(m_desk.desk, sight->counts, stored.request.unit)) seen += stored;
    return seen;
}

Outcome<KeepReport::Again> KeepReport::again(StoredReportId id) const {
    auto stored = m_desk.stored.load(id);
    if (!stored)
        return Refusal{QStringLiteral("report.unknown"),
                       ReportsSay::tr("There is no kept report with the number %1.").arg(id.value()),
                       ReportsSay::tr("The kept reports are told by: report list"), QStringLiteral("report")};
    const auto sight = triedSight(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    if (!isSeen(m_desk.desk, sight->counts, stored->request.unit))
        return noted(
            m_desk.desk, m_viewer, keyOf(Function::Lists),
            {Refusal{QStringLiteral("right.unit"), ReportsSay::tr("This report is of more than you may see."),
                     ReportsSay::tr("Ask the supervisor for it."), QStringLiteral("report")}});
    auto made = MakeReport(m_desk, m_viewer).make(stored->request);
    if (!made) return made.refusals();
    const ReportTable table = wholeTable(*made);
    const bool same = figuresOf(table) == stored->figures;
    Report report = reportOf(table, made->cutOff);
    report.checks = made->checks;
    return Again{*stored, report, same};
}

}  // namespace motcua
