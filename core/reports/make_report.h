// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/actor.h"
#include "core/base/refusal.h"
#include "core/dossier/dossier_list.h"
#include "core/reports/period.h"
#include "core/reports/report_table.h"

#include <functional>
#include <utility>

namespace motcua {

struct ReportDesk;

/// The reports that there are; keyOf() gives "ii06a", "register", "overdue", "fees", "summary", "index766",
/// "uncollected", "requests", "apologies", "digest".
enum class ReportKind {
    Ii06a,        ///< biểu số II.06a/VPCP/KSTT, by sector
    Register,     ///< sổ theo dõi hồ sơ
    Overdue,      ///< every overdue dossier at the cut-off
    Fees,         ///< due in the period, by procedure
    Summary,      ///< by unit, sector or officer
    Index766,     ///< progress group 2.1 and 2.2, beside the legal count
    Uncollected,  ///< results that wait to be collected, by age
    Requests,     ///< refusals and supplements by procedure
    Apologies,    ///< letters of apology beside what was overdue, by unit
    Digest        ///< what needs attention this morning
};

[[nodiscard]] QString keyOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindFromKey(const QString& key);
/// Its name for people, translated.
[[nodiscard]] QString labelOf(ReportKind kind);
[[nodiscard]] const QList<ReportKind>& reportKinds();
/// Whether its rows hold names of persons: then it is exported only by who has the right, and that is
/// recorded.
[[nodiscard]] bool namesPeople(ReportKind kind);

enum class SummaryBy { Unit, Sector, Officer };
[[nodiscard]] QString keyOf(SummaryBy by);
[[nodiscard]] std::optional<SummaryBy> summaryByFromKey(const QString& key);

struct ReportRequest {
    ReportKind kind = ReportKind::Ii06a;
    Period period;
    std::optional<UnitId> unit;   ///< with the units below it; none: the whole centre
    std::optional<Instant> asOf;  ///< the state of that moment; none: of now
    SummaryBy by = SummaryBy::Unit;
};

/// A check that the numbers of a report must pass.
struct ReportCheck {
    QString text;  ///< "(3) = (4) + (5) + (6)"
    bool holds = false;
};

/// A report ready to be shown, printed or exported. Its rows can be drawn once.
struct Report {
    ReportHead head;
    ReportRows rows;
    std::optional<ReportRow> totals;  ///< where they are known without the rows
    std::optional<qint64> count;      ///< of rows, where it is known
    QList<ReportCheck> checks;
    Instant cutOff;  ///< the moment whose state it shows
};

/// Told after every so many rows; false gives up.
using ReportProgress = std::function<bool(qint64 done)>;

/// Makes reports for who asks for them; nobody named is everybody of a practice store. Figures are those of
/// the units that he may see (figure_sight.h). Reads only; keeping a report is KeepReport's.
class MakeReport {
public:
    explicit MakeReport(const ReportDesk& desk, std::optional<Actor> viewer = {})
        : m_desk(desk), m_viewer(std::move(viewer)) {}

    /// To be looked at. Who may not export names gets the rows without them.
    /// Refused: a period that ends before it begins ("period.order"),
    /// a cut-off before the period or in the future ("asOf.range"), an unknown unit
    /// ("unit.unknown"), given up ("report.cancelled"), a store that is still being counted
    /// ("figures.counting"), and as sightOf() and narrowed() do.
    [[nodiscard]] Outcome<Report> make(const ReportRequest& request,
                                       const ReportProgress& progress = {}) const;

    /// To leave the program, in a file or on paper. With names it asks for the right to export them, with a
    /// fresh proof of who the viewer is, and is kept in the view log. Refused likewise.
    [[nodiscard]] Outcome<Report> makeToTakeAway(const ReportRequest& request,
                                                 const ReportProgress& progress = {}) const;
    /// Why that would be refused, for buttons. Nothing is kept.
    [[nodiscard]] Refusals objectionsToTakeAway(ReportKind kind) const;

    /// The dossiers that one number of the report counts: `row` is the text of the row's first text cell
    /// ("" for the totals), `column` the key of the column. At most `limit`, with how many there are.
    /// Refused where the number is no count of dossiers ("report.notCounted").
    struct Behind {
        QList<DossierRow> rows;
        qint64 total = 0;
    };
    [[nodiscard]] Outcome<Behind> behind(const ReportRequest& request, const QString& row,
                                         const QString& column, int limit) const;

private:
    const ReportDesk& m_desk;
    std::optional<Actor> m_viewer;
};

/// The whole of a report in memory, for what is small or must be whole.
[[nodiscard]] ReportTable wholeTable(const Report& report);
/// A table as a report whose rows are drawn from it.
[[nodiscard]] Report reportOf(ReportTable table, Instant cutOff);

}  // namespace motcua
