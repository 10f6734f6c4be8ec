// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/reports/make_report.h"

#include <QByteArray>
#include <utility>

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

/// Runs reports for the record, and runs them again, for who asks; nobody named is everybody of a practice
/// store. What is kept are figures of one unit or of the whole centre, so that it is the same for whoever
/// looks at it later.
class KeepReport {
public:
    explicit KeepReport(ReportDesk& desk, std::optional<Actor> viewer = {})
        : m_desk(desk), m_viewer(std::move(viewer)) {}

    /// Makes the report and keeps it with its cut-off and the name of the actor; only those that are small
    /// enough to be whole (II.06a, summary, index 766, fees, requests, apologies), else refused
    /// ("report.notKept"). Refused besides as MakeReport does, and "report.unit" where the viewer sees some
    /// units only and none of them is named.
    [[nodiscard]] Outcome<StoredReport> keep(const ReportRequest& request, const Actor& actor);

    /// Those whose figures the viewer may see, newest first. Refused as sightOf() does.
    [[nodiscard]] Outcome<QList<StoredReport>> all() const;

    struct Again {
        StoredReport stored;
        Report report;      ///< made anew for the stored cut-off
        bool same = false;  ///< whether its figures are those that were kept
    };
    /// Refused where there is none of that id ("report.unknown"), and as narrowed() does.
    [[nodiscard]] Outcome<Again> again(StoredReportId id) const;

private:
    ReportDesk& m_desk;
    std::optional<Actor> m_viewer;
};

}  // namespace motcua
