// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_board.h"

#include "core/calendar/local_day.h"
#include "core/dossier/centre_book.h"
#include "core/dossier/directory.h"
#include "core/store/board_flows.h"
#include "core/store/columns.h"
#include "core/store/dossier_rows.h"
#include "core/store/figure_statement.h"
#include "core/store/overdue_parts.h"
#include "core/store/read_view.h"

namespace motcua::store {

namespace {

/// A place along the walk, with what an age is told by.
struct Found {
    qint64 at = 0;
    DossierId id{0};
    UnitId unit{0};
};

bool isOfAge(const Found& found, const FigureFilter& filter, const CentreBook& centre) {
    if (!filter.age) return true;
    return filter.age->holds(overdueDays({found.at}, filter.moment.now, centre.calendarOf(found.unit)));
}

QString stepCondition(const FigureFilter& filter) {
    return filter.step.isEmpty() ? QStringLiteral(" AND ? IS NULL") : QStringLiteral(" AND d.step_name = ?");
}

std::optional<QString> stepValue(const FigureFilter& filter) {
    return filter.step.isEmpty() ? std::nullopt : std::optional(filter.step);
}

qint64 countByAge(Database& database, const FigureFilter& filter, const CentreBook& centre) {
    const FigureWalk walk = walkOf(filter);
    Query query(database, figureStatement(walk.order + QStringLiteral(", d.id, d.competent_unit"), walk,
                                          filter.scope, stepCondition(filter)));
    qint64 count = 0;
    for (runFigure(query, walk, filter.scope, stepValue(filter)); query.next();)
        count += isOfAge({query.at<qint64>(0), query.at<DossierId>(1), query.at<UnitId>(2)}, filter, centre);
    return count;
}

qint64 countOf(Database& database, const FigureFilter& filter) {
    const FigureWalk walk = walkOf(filter);
    Query query(database,
                figureStatement(QStringLiteral("count(*)"), walk, filter.scope, stepCondition(filter)));
    return runFigure(query, walk, filter.scope, stepValue(filter)).row().at<qint64>(0);
}

/// Along the walk, beyond a place; newest first goes the other way.
QList<Found> stretch(Database& database, const FigureFilter& filter, const FigureWalk& walk,
                     const std::optional<PageKey>& after, int limit) {
    const bool back = walk.newestFirst;
    const QString direction = back ? QStringLiteral(" DESC") : QString();
    Query query(
        database,
        figureStatement(
            walk.order + QStringLiteral(", d.id, d.competent_unit"), walk, filter.scope,
            stepCondition(filter) +
                QStringLiteral(" AND (? IS NULL OR (%1, d.id) %2 (?, ?)) ORDER BY %1%3, d.id%3 LIMIT ?")
                    .arg(walk.order, back ? QStringLiteral("<") : QStringLiteral(">"), direction)));
    FigureWalk rest = walk;
    if (after) (back ? rest.to : rest.from) = after->due;
    const auto at = after ? std::optional(after->due) : std::nullopt;
    const auto id = after ? std::optional(after->id) : std::nullopt;
    QList<Found> found;
    for (runFigure(query, rest, filter.scope, stepValue(filter), at, at, id, limit); query.next();)
        found += Found{query.at<qint64>(0), query.at<DossierId>(1), query.at<UnitId>(2)};
    return found;
}

BoardNumber number(qint64 count, Figure figure, const BoardRequest& request) {
    return {count, {figure, request.scope, request.period, request.moment, {}, {}, {}}};
}

BoardNumber number(qint64 count, Figure figure, const BoardRequest& request, const Period& period) {
    return {count, {figure, request.scope, period, request.moment, {}, {}, {}}};
}

EndedFlow endedFlow(const DayFlow& flow, const BoardRequest& request, const Period& period) {
    return {period, number(flow.early, Figure::EndedEarly, request, period),
            number(flow.onTime, Figure::EndedOnTime, request, period),
            number(flow.lateAll(), Figure::EndedLate, request, period)};
}

QList<WeekFlow> weeksOf(const std::map<qint64, DayFlow>& flows, const BoardRequest& request) {
    QList<WeekFlow> weeks;
    const QDate last = std::min(request.period.to, localDate(request.moment.now));
    for (QDate day = request.period.from; day <= last;) {
        const QDate sunday = day.addDays(7 - day.dayOfWeek());
        const Period week{day, std::min(sunday, last)};
        const DayFlow sum = sumOf(flows, week);
        weeks += WeekFlow{week, number(sum.received, Figure::Received, request, week),
                          number(sum.ended(), Figure::Ended, request, week)};
        day = sunday.addDays(1);
    }
    return weeks;
}

QList<PartyLateness> latenessOf(const DayFlow& flow, const BoardRequest& request) {
    QList<PartyLateness> parties;
    for (size_t i = 0; i < flow.late.size(); ++i) {
        if (flow.late.at(i) == 0) continue;
        PartyLateness party{Responsible(i), number(flow.late.at(i), Figure::EndedLate, request)};
        party.late.behind.responsible = party.responsible;
        parties += party;
    }
    return parties;
}

void addFlows(Database& database, const BoardRequest& request, Board& board) {
    const Period past = before(request.period);
    const auto flows = flowsOf(database, request.scope, {past.from, request.period.to});
    const DayFlow now = sumOf(flows, request.period);
    board.ended = endedFlow(now, request, request.period);
    board.endedBefore = endedFlow(sumOf(flows, past), request, past);
    board.weeks = weeksOf(flows, request);
    board.lateBy = latenessOf(now, request);
    const QDate today = localDate(request.moment.now);
    const Period day{today, today};
    board.receivedToday =
        number(sumOf(flowsOf(database, request.scope, day), day).received, Figure::Received, request, day);
}

QList<PausedFor> pausedFor(Database& database, const BoardRequest& request) {
    const BoardNumber all = number(0, Figure::Paused, request);
    const FigureWalk walk = walkOf(all.behind);
    Query query(database, figureStatement(QStringLiteral("coalesce(d.waits_for, 'nobody') AS whom, count(*)"),
                                          walk, request.scope, QStringLiteral(" GROUP BY whom")));
    QList<PausedFor> found;
    for (runFigure(query, walk, request.scope); query.next();) {
        PausedFor paused{understood(responsibleFromKey(query.at<QString>(0)), "whom a clock waits for"), all};
        paused.paused.count = query.at<qint64>(1);
        paused.paused.behind.responsible = paused.responsible;
        found += paused;
    }
    return found;
}

void addOpen(Database& database, const BoardRequest& request, Board& board) {
    const auto counted = [&](Figure figure) {
        BoardNumber out = number(0, figure, request);
        out.count = countOf(database, out.behind);
        return out;
    };
    board.inProcess = request.scope.isWhole() ? number(openByFlows(database), Figure::InProcess, request)
                                              : counted(Figure::InProcess);
    board.dueToday = counted(Figure::DueToday);
    board.dueSoon = counted(Figure::DueSoon);
    board.uncollected = counted(Figure::Uncollected);
    board.pausedFor = pausedFor(database, request);
    board.paused = number(0, Figure::Paused, request);
    for (const PausedFor& part : board.pausedFor) board.paused.count += part.paused.count;
}

}  // namespace

Board SqliteBoard::board(const BoardRequest& request) const {
    const ReadView view(m_database);
    Board board;
    board.moment = request.moment;
    board.period = request.period;
    addFlows(m_database, request, board);
    addOpen(m_database, request, board);
    addOverdue(m_database, m_directory, m_centre, request, board);
    for (const StepTimes& times : stepTimesOf(m_database, request.scope, request.period)) {
        board.steps += lossOf(times);
        board.steps.last().lyingThere = number(0, Figure::InProcess, request).behind;
        board.steps.last().lyingThere.step = times.step;
    }
    return board;
}

qint64 SqliteBoard::count(const FigureFilter& filter) const {
    const ReadView view(m_database);
    return filter.age ? countByAge(m_database, filter, m_centre) : countOf(m_database, filter);
}

DossierPage SqliteBoard::page(const FigureFilter& filter, const std::optional<PageKey>& after,
                              int limit) const {
    if (limit < 1) throw LogicError(QStringLiteral("a page without rows"));
    const ReadView view(m_database);
    const FigureWalk walk = walkOf(filter);
    QList<Found> found;
    const int step = filter.age ? std::max(limit + 1, 500) : limit + 1;
    for (std::optional<PageKey> last = after;;) {
        const QList<Found> next = stretch(m_database, filter, walk, last, step);
        for (const Found& one : next)
            if (found.size() <= limit && isOfAge(one, filter, m_centre)) found += one;
        if (found.size() > limit || next.size() < step) break;
        last = PageKey{next.last().at, next.last().id.value()};
    }
    DossierPage page;
    if (found.size() > limit) {
        found.resize(limit);
        page.next = PageKey{found.last().at, found.last().id.value()};
    }
    QList<DossierId> ids;
    for (const Found& one : found) ids += one.id;
    page.rows = dossierRows(m_database, ids);
    return page;
}

}  // namespace motcua::store
