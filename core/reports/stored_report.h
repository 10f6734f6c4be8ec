// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/reports/make_report.h"

#include <QByteArray>

namespace motcua {

using StoredReportId = Id<struct StoredReportTag>;

/// A report that was run for the record: what was asked, by which definitions, and what came out.
struct StoredReport {
    StoredReportId id{0};
    ReportRequest request;  ///< with its cut-off as `asOf`
    Instant runAt;
    OfficerId runBy{0};
    QString definitions;  ///< version of the rules that counted
    QByteArray figures;   ///< canonical JSON of rows and totals
};

/// The reports that were kept; never changed.
class StoredReports {
public:
    virtual ~StoredReports() = default;
    /// Newest first.
    [[nodiscard]] virtual QList<StoredReport> all() const = 0;
    [[nodiscard]] virtual std::optional<StoredReport> load(StoredReportId id) const = 0;
    /// Its id is ignored. \throws LogicError outside a Work.
    virtual StoredReportId add(const StoredReport& report) = 0;
};

/// The definitions by which this program counts, e.g. "2026-11".
[[nodiscard]] QString reportDefinitions();

/// Runs reports for the record, and runs them again.
class KeepReport {
public:
    explicit KeepReport(ReportDesk& desk) : m_desk(desk) {}

    /// Makes the report and keeps it with its cut-off; only those that are small enough to be whole
    /// (II.06a, summary, index 766, fees, requests, apologies), else refused ("report.notKept").
    [[nodiscard]] Outcome<StoredReport> keep(const ReportRequest& request, const Actor& actor);

    struct Again {
        StoredReport stored;
        Report report;      ///< made anew for the stored cut-off
        bool same = false;  ///< whether its figures are those that were kept
    };
    /// Refused where there is none of that id ("report.unknown").
    [[nodiscard]] Outcome<Again> again(StoredReportId id) const;

private:
    ReportDesk& m_desk;
};

}  // namespace motcua
