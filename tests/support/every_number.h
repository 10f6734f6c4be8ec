// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"
#include "core/reports/make_report.h"

#include <QSet>
#include <limits>

namespace motcua::test {

/// A number of the board and what it is called in failures.
struct NamedNumber {
    QString name;
    BoardNumber number;
};

inline void addFlow(QList<NamedNumber>& numbers, const QString& name, const EndedFlow& flow) {
    numbers << NamedNumber{name, flow.ended()} << NamedNumber{name + QStringLiteral(".early"), flow.early}
            << NamedNumber{name + QStringLiteral(".onTime"), flow.onTime}
            << NamedNumber{name + QStringLiteral(".late"), flow.late};
}

inline void addParts(QList<NamedNumber>& numbers, const QString& name, const QList<BoardPart>& parts) {
    for (const BoardPart& part : parts)
        numbers += NamedNumber{name + QLatin1Char(' ') + part.label, part.overdue};
}

/// Every number of a board that counts dossiers.
[[nodiscard]] inline QList<NamedNumber> numbersOf(const Board& board) {
    QList<NamedNumber> numbers;
    for (const BoardNumber& number : {board.receivedToday, board.inProcess, board.dueToday, board.dueSoon,
                                      board.overdue, board.paused, board.uncollected})
        numbers += NamedNumber{keyOf(number.behind.figure), number};
    addFlow(numbers, QStringLiteral("ended"), board.ended);
    addFlow(numbers, QStringLiteral("endedBefore"), board.endedBefore);
    addParts(numbers, QStringLiteral("overdueByUnit"), board.overdueByUnit);
    addParts(numbers, QStringLiteral("overdueBySector"), board.overdueBySector);
    addParts(numbers, QStringLiteral("overdueByOfficer"), board.overdueByOfficer);
    addParts(numbers, QStringLiteral("overdueByAge"), board.overdueByAge);
    for (const WeekFlow& week : board.weeks)
        numbers << NamedNumber{QStringLiteral("week.received"), week.received}
                << NamedNumber{QStringLiteral("week.ended"), week.ended};
    for (const PausedFor& part : board.pausedFor)
        numbers += NamedNumber{QStringLiteral("pausedFor ") + toKey(part.responsible), part.paused};
    for (const PartyLateness& party : board.lateBy)
        numbers += NamedNumber{QStringLiteral("lateBy ") + toKey(party.responsible), party.late};
    return numbers;
}

/// What `page` lists, a few rows at a time, each dossier once.
template <class Page>
QSet<DossierId> listedBy(const Page& page) {
    QSet<DossierId> ids;
    qsizetype rows = 0;
    std::optional<PageKey> next;
    do {
        const DossierPage some = page(next);
        for (const DossierRow& row : some.rows) ids += row.id;
        rows += some.rows.size();
        next = some.next;
    } while (next);
    return rows == ids.size() ? ids : QSet<DossierId>();
}

/// The numbers behind which does not stand a list of exactly so many dossiers.
[[nodiscard]] inline QStringList differencesOf(const BoardReader& reader, const Board& board) {
    QStringList wrong;
    for (const NamedNumber& one : numbersOf(board)) {
        const FigureFilter& behind = one.number.behind;
        const auto listed =
            listedBy([&](const std::optional<PageKey>& after) { return reader.page(behind, after, 7); });
        const qint64 counted = reader.count(behind);
        if (listed.size() != one.number.count || counted != one.number.count)
            wrong += QStringLiteral("%1: %2 told, %3 listed, %4 counted")
                         .arg(one.name, QString::number(one.number.count), QString::number(listed.size()),
                              QString::number(counted));
    }
    for (const StepLoss& step : board.steps) {
        const auto listed = listedBy(
            [&](const std::optional<PageKey>& after) { return reader.page(step.lyingThere, after, 7); });
        if (listed.size() != reader.count(step.lyingThere)) wrong += QStringLiteral("step ") + step.step;
    }
    return wrong;
}

/// The text of the first text cell: what a row of a counted report is known by.
[[nodiscard]] inline QString rowName(const ReportRow& row) {
    for (const ReportCell& cell : row)
        if (const auto* text = std::get_if<QString>(&cell)) return *text;
    return {};
}

/// What a cell adds up, in dossiers or đồng; nothing where it adds up nothing.
[[nodiscard]] inline std::optional<qint64> sumIn(const ReportCell& cell, const ReportColumn& column) {
    if (!column.isTotalled) return std::nullopt;
    if (const auto* count = std::get_if<qint64>(&cell)) return *count;
    if (const auto* money = std::get_if<Dong>(&cell)) return money->amount;
    return std::nullopt;
}

/// The cells of one row behind which do not stand exactly its dossiers. Behind money stand dossiers where it
/// is not nothing.
[[nodiscard]] inline QStringList differencesOf(const MakeReport& reports, const ReportRequest& request,
                                               const ReportHead& head, const ReportRow& row,
                                               const QString& name) {
    QStringList wrong;
    for (qsizetype i = 0; i < head.columns.size(); ++i) {
        const ReportColumn& column = head.columns.at(i);
        const auto sum = sumIn(row.at(i), column);
        if (!sum) continue;
        const auto behind = reports.behind(request, name, column.key, std::numeric_limits<int>::max());
        const qint64 listed = behind ? behind->rows.size() : -1;
        const bool isMoney = column.kind == CellKind::Money;
        const bool fits = isMoney ? (listed > 0) == (*sum != 0) : listed == *sum;
        if (!fits || (behind && behind->total != listed))
            wrong += QStringLiteral("%1, %2, %3: %4 told, %5 listed")
                         .arg(head.key, name, column.key, QString::number(*sum), QString::number(listed));
    }
    return wrong;
}

/// The cells of a report, its totals among them, behind which do not stand exactly their dossiers.
[[nodiscard]] inline QStringList differencesOf(const MakeReport& reports, ReportRequest request) {
    const auto report = reports.make(request);
    if (!report) return {report.refusals().first().key};
    request.asOf = report->cutOff;
    const ReportTable table = wholeTable(*report);
    QStringList wrong;
    for (const ReportRow& row : table.rows)
        wrong += differencesOf(reports, request, table.head, row, rowName(row));
    if (table.totals) wrong += differencesOf(reports, request, table.head, *table.totals, {});
    return wrong;
}

/// The reports that add up dossiers.
[[nodiscard]] inline QList<ReportRequest> countedRequests(const Period& period) {
    QList<ReportRequest> requests;
    for (const ReportKind kind : {ReportKind::Ii06a, ReportKind::Fees, ReportKind::Index766,
                                  ReportKind::Uncollected, ReportKind::Requests, ReportKind::Apologies})
        requests += ReportRequest{kind, period, {}, {}, SummaryBy::Unit};
    for (const SummaryBy by : {SummaryBy::Unit, SummaryBy::Sector, SummaryBy::Officer})
        requests += ReportRequest{ReportKind::Summary, period, {}, {}, by};
    return requests;
}

}  // namespace motcua::test
