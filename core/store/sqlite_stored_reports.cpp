// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_stored_reports.h"

#include "core/store/columns.h"
#include "core/store/database.h"

namespace motcua::store {

namespace {

const QString kReportColumns = QStringLiteral(
    "SELECT id, kind, period_from, period_to, unit, summary_by, cut_off_ms, run_at_ms, run_by, definitions, "
    "figures FROM stored_report ");

StoredReport reportFrom(const Query& query) {
    Columns row(query);
    StoredReport report;
    report.id = row.next<StoredReportId>();
    report.request.kind = understood(reportKindFromKey(row.next<QString>()), "the kind of a report");
    report.request.period.from = row.next<QDate>();
    report.request.period.to = row.next<QDate>();
    report.request.unit = row.next<std::optional<UnitId>>();
    report.request.by = understood(summaryByFromKey(row.next<QString>()), "what a report sums up by");
    report.request.asOf = row.next<Instant>();
    report.runAt = row.next<Instant>();
    report.runBy = row.next<OfficerId>();
    report.definitions = row.next<QString>();
    report.figures = row.next<QByteArray>();
    return report;
}

}  // namespace

QList<StoredReport> SqliteStoredReports::all() const {
    QList<StoredReport> reports;
    Query query(m_database, kReportColumns + QStringLiteral("ORDER BY id DESC"));
    for (query.run(); query.next();) reports += reportFrom(query);
    return reports;
}

std::optional<StoredReport> SqliteStoredReports::load(StoredReportId id) const {
    Query query(m_database, kReportColumns + QStringLiteral("WHERE id = ?"));
    if (!query.run(id).next()) return std::nullopt;
    return reportFrom(query);
}

StoredReportId SqliteStoredReports::add(const StoredReport& report) {
    m_database.requireWork(QStringLiteral("keep a report"));
    const ReportRequest& request = report.request;
    return Query(m_database,
                 QStringLiteral("INSERT INTO stored_report (kind, period_from, period_to, unit, summary_by, "
                                "cut_off_ms, run_at_ms, run_by, definitions, figures) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
        .run(keyOf(request.kind), request.period.from, request.period.to, request.unit, keyOf(request.by),
             request.asOf.value_or(report.runAt), report.runAt, report.runBy, report.definitions,
             report.figures)
        .row()
        .at<StoredReportId>(0);
}

}  // namespace motcua::store
