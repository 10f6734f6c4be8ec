// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/make_report.h"

#include "core/dossier/look_closer.h"
#include "core/dossier/refused_attempts.h"
#include "core/dossier/rights.h"
#include "core/reports/figure_sight.h"
#include "core/reports/period_order.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_parts.h"
#include "core/reports/reports_say.h"

#include <memory>

namespace motcua {

namespace {

using Units = std::optional<QList<UnitId>>;

/// Why the request makes no sense.
Refusals flawsOf(const ReportDesk& desk, const ReportRequest& request) {
    const Instant now = desk.desk.clock.now();
    const Period& period = request.period;
    Refusals refusals;
    if (const auto objection = objectionTo(period))
        refusals += *objection;
    else if (request.asOf && (*request.asOf > now || *request.asOf < period.begins()))
        refusals +=
            Refusal{QStringLiteral("asOf.range"),
                    ReportsSay::tr("The state can be shown from the first day of the period up to now."),
                    ReportsSay::tr("Choose a moment between them."), QStringLiteral("asOf")};
    else if (period.begins() > now)
        refusals += Refusal{QStringLiteral("period.future"), ReportsSay::tr("The period has not begun."),
                            ReportsSay::tr("Choose a period that has begun."), QStringLiteral("period")};
    if (request.unit && !desk.desk.directory.unit(*request.unit))
        refusals += Refusal{QStringLiteral("unit.unknown"), ReportsSay::tr("There is no such unit."),
                            ReportsSay::tr("Choose one of the units of the centre."), QStringLiteral("unit")};
    return refusals;
}

/// What is asked for within the units that are seen, with the last instant of its period or of now as
/// cut-off.
Outcome<ReportCase> checkedCase(const ReportDesk& desk, const std::optional<Actor>& viewer,
                                const ReportRequest& request, const Units& seen,
                                const ReportProgress& progress) {
    const Refusals flaws = flawsOf(desk, request);
    if (!flaws.isEmpty()) return flaws;
    if (const auto objection = figuresObjection(desk.count)) return *objection;
    auto within = narrowed(desk.desk, seen, request.unit);
    if (!within) return noted(desk.desk, viewer, keyOf(Function::Lists), within.refusals());
    const Instant last{request.period.ends().ms - 1};
    const Instant now = desk.desk.clock.now();
    return ReportCase{desk, request, std::min(last, request.asOf.value_or(now)), progress, *within};
}

std::optional<CountedReport> countedOf(const ReportCase& report) {
    switch (report.request.kind) {
        case ReportKind::Ii06a:
            return ii06aReport(report);
        case ReportKind::Summary:
            return summaryReport(report);
        case ReportKind::Fees:
            return feesReport(report);
        case ReportKind::Index766:
            return index766Report(report);
        case ReportKind::Uncollected:
            return uncollectedReport(report);
        case ReportKind::Requests:
            return requestsReport(report);
        case ReportKind::Apologies:
            return apologiesReport(report);
        default:
            return std::nullopt;
    }
}

Outcome<Report> madeOf(const ReportCase& report) {
    if (const auto how = countedOf(report)) return counted(report, *how);
    switch (report.request.kind) {
        case ReportKind::Register:
            return registerReport(report);
        case ReportKind::Overdue:
            return overdueReport(report);
        default:
            return digestReport(report);
    }
}

/// Rows and head without what names a person.
Report withoutNames(Report report) {
    static const QStringList personal{QStringLiteral("name"), QStringLiteral("submitter"),
                                      QStringLiteral("address"), QStringLiteral("phone"),
                                      QStringLiteral("receiver")};
    QList<qsizetype> places;
    for (qsizetype i = 0; i < report.head.columns.size(); ++i)
        if (personal.contains(report.head.columns.at(i).key)) places += i;
    report.head.notes += QStringLiteral(
        "Họ tên, địa chỉ, số điện thoại không được trình bày: người xem không có quyền kết xuất dữ liệu cá "
        "nhân.");
    report.rows = [rows = report.rows, places]() -> std::optional<ReportRow> {
        auto row = rows();
        if (row)
            for (const qsizetype place : places) (*row)[place] = ReportCell();
        return row;
    };
    return report;
}

Refusal notCounted() {
    return {QStringLiteral("report.notCounted"), ReportsSay::tr("This number is no count of dossiers."),
            ReportsSay::tr("Open one of the counted columns."), QStringLiteral("column")};
}

}  // namespace

Outcome<Report> MakeReport::make(const ReportRequest& request, const ReportProgress& progress) const {
    const auto sight = triedSight(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    const Units& seen = namesPeople(request.kind) ? sight->lists : sight->counts;
    const auto report = checkedCase(m_desk, m_viewer, request, seen, progress);
    if (!report) return report.refusals();
    auto made = madeOf(*report);
    if (!made || !namesPeople(request.kind)) return made;
    const bool mayName = request.unit ? isSeen(m_desk.desk, sight->names, request.unit)
                                      : seesAll(m_desk.desk, sight->names, seen);
    if (mayName) return made;
    return withoutNames(std::move(made).value());
}

Refusals MakeReport::objectionsToTakeAway(ReportKind kind) const {
    const auto sight = sightOf(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    if (!m_viewer || !namesPeople(kind)) return {};
    const auto now = asOfNow(m_desk.desk, *m_viewer);
    return now ? objectionsTo(m_desk.desk, *now, Function::ExportWithNames, {}) : now.refusals();
}

Outcome<Report> MakeReport::makeToTakeAway(const ReportRequest& request,
                                           const ReportProgress& progress) const {
    if (!namesPeople(request.kind)) return make(request, progress);
    const auto sight = triedSight(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    const Refusals objections = objectionsToTakeAway(request.kind);
    if (!objections.isEmpty())
        return noted(m_desk.desk, m_viewer, keyOf(Function::ExportWithNames), objections);
    const auto report = checkedCase(m_desk, m_viewer, request, sight->names, progress);
    if (!report) return report.refusals();
    if (m_viewer) {
        const auto recorded = LookCloser(m_desk.desk).recordExport(*m_viewer);
        if (!recorded) return recorded.refusals();
    }
    return madeOf(*report);
}

Outcome<MakeReport::Behind> MakeReport::behind(const ReportRequest& request, const QString& row,
                                               const QString& column, int limit) const {
    const auto sight = triedSight(m_desk.desk, m_viewer);
    if (!sight) return sight.refusals();
    const auto report = checkedCase(m_desk, m_viewer, request, sight->lists, {});
    if (!report) return report.refusals();
    const auto how = countedOf(*report);
    const qsizetype sum = how ? how->sums.indexOf(column) : -1;
    if (sum < 0) return notCounted();
    QList<DossierId> ids;
    Behind behind;
    (void)eachCase(*report, how->filter, [&](const CaseFact& fact) {
        const QList<qint64> adds = how->adds(fact);
        if (adds.isEmpty() || adds.at(sum) == 0) return;
        if (!row.isEmpty() && how->rowOf(fact) != row) return;
        if (behind.total++ < limit) ids += fact.id;
    });
    behind.rows = m_desk.cases.rows(ids);
    return behind;
}

ReportTable wholeTable(const Report& report) {
    ReportTable table{report.head, {}, report.totals};
    while (auto row = report.rows()) table.rows += std::move(*row);
    return table;
}

Report reportOf(ReportTable table, Instant cutOff) {
    Report report;
    report.head = table.head;
    report.totals = table.totals;
    report.count = table.rows.size();
    report.cutOff = cutOff;
    report.rows = [rows = std::make_shared<QList<ReportRow>>(std::move(table.rows)),
                   next = std::make_shared<qsizetype>(0)]() -> std::optional<ReportRow> {
        if (*next == rows->size()) return std::nullopt;
        return rows->at((*next)++);
    };
    return report;
}

}  // namespace motcua
