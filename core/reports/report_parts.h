// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/case_fact.h"
#include "core/reports/make_report.h"

namespace motcua {

/// What every report is made from: the request that was checked, and its cut-off.
struct ReportCase {
    const ReportDesk& desk;
    ReportRequest request;
    Instant cutOff;
    ReportProgress progress;
    std::optional<QList<UnitId>> within = {};  ///< no other units than these and those below them
};

/// A report that adds up dossiers by rows. One rule gives both the numbers and the dossiers behind each.
struct CountedReport {
    ReportHead head;
    CaseFilter filter;
    /// Keys of what is added up; a dossier stands behind a number to which it adds something.
    QStringList sums;
    /// In which row a dossier counts.
    std::function<QString(const CaseFact&)> rowOf;
    /// What it adds, in the order of `sums`; empty where it is not in the report.
    std::function<QList<qint64>(const CaseFact&)> adds;
    /// The row as it is shown. `no` counts from 1 and is 0 for the totals, whose `row` is "Tổng số".
    std::function<ReportRow(int no, const QString& row, const QList<qint64>& sums)> shown;
    /// What must hold of the totals; may be absent.
    std::function<QList<ReportCheck>(const QList<qint64>& sums)> checks;
};

inline const QString kTotal = QStringLiteral("Tổng số");

/// Reads the facts that a filter asks for, one after the other, of the units of the report. False where
/// `progress` gave up.
[[nodiscard]] bool eachCase(const ReportCase& report, const CaseFilter& filter,
                            const std::function<void(const CaseFact&)>& take);

/// Rows in the order of the Vietnamese alphabet, then the totals.
[[nodiscard]] Outcome<Report> counted(const ReportCase& report, const CountedReport& how);

[[nodiscard]] CountedReport ii06aReport(const ReportCase& report);
[[nodiscard]] CountedReport summaryReport(const ReportCase& report);
[[nodiscard]] CountedReport feesReport(const ReportCase& report);
[[nodiscard]] CountedReport index766Report(const ReportCase& report);
[[nodiscard]] CountedReport uncollectedReport(const ReportCase& report);
[[nodiscard]] CountedReport requestsReport(const ReportCase& report);
[[nodiscard]] CountedReport apologiesReport(const ReportCase& report);
[[nodiscard]] Outcome<Report> registerReport(const ReportCase& report);
[[nodiscard]] Outcome<Report> overdueReport(const ReportCase& report);
[[nodiscard]] Outcome<Report> digestReport(const ReportCase& report);

/// Unit, period and cut-off below the title.
[[nodiscard]] QStringList subtitlesOf(const ReportCase& report);
[[nodiscard]] QString unitName(const ReportCase& report, UnitId unit);
[[nodiscard]] QString officerName(const ReportCase& report, const std::optional<OfficerId>& officer);
[[nodiscard]] ReportColumn textColumn(const char* key, const char* title, int width);
[[nodiscard]] ReportColumn countColumn(const char* key, const char* title, const char* group = "");
[[nodiscard]] Refusal givenUp();

}  // namespace motcua
