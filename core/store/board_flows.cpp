// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/board_flows.h"

#include "core/calendar/local_day.h"
#include "core/store/columns.h"
#include "core/store/figure_statement.h"

#include <algorithm>

namespace motcua::store {

namespace {

const QString kDay = QStringLiteral("(%1 + 25200000) / 86400000");
/// Whoever is asked for, the sums know nothing of him.
const QString kNoOfficer = QStringLiteral(" AND ? IS NULL AND ? IS NULL");

bool asksForOfficer(const FigureScope& scope) {
    return scope.officer || scope.inNobodysHands;
}

void keptFlows(Database& database, const FigureScope& scope, const Period& period,
               std::map<qint64, DayFlow>& flows) {
    Query query(database,
                QStringLiteral("SELECT f.day, sum(f.received), sum(f.early), sum(f.on_time), "
                               "sum(f.late_centre), sum(f.late_applicant), sum(f.late_other), "
                               "sum(f.late_nobody) FROM flow_day f WHERE f.whole = %1 AND f.day >= ? "
                               "AND f.day <= ?")
                        .arg(scope.isWhole() ? 1 : 0) +
                    scopeCondition(QStringLiteral("f"), scope) + kNoOfficer +
                    QStringLiteral(" GROUP BY f.day"));
    FigureWalk days;
    days.from = dayOf(period.from);
    days.to = dayOf(period.to);
    for (runFigure(query, days, scope); query.next();) {
        Columns row(query);
        DayFlow& flow = flows[row.next<qint64>()];
        flow.received = row.next<qint64>();
        flow.early = row.next<qint64>();
        flow.onTime = row.next<qint64>();
        for (qint64& late : flow.late) late = row.next<qint64>();
    }
}

void receivedByOfficer(Database& database, const FigureScope& scope, const Period& period,
                       std::map<qint64, DayFlow>& flows) {
    const FigureWalk walk = walkOf({Figure::Received, scope, period, {}, {}, {}, {}});
    Query query(database, figureStatement(kDay.arg(walk.order) + QStringLiteral(" AS day, count(*)"), walk,
                                          scope, QStringLiteral(" GROUP BY day")));
    for (runFigure(query, walk, scope); query.next();)
        flows[query.at<qint64>(0)].received = query.at<qint64>(1);
}

void endedByOfficer(Database& database, const FigureScope& scope, const Period& period,
                    std::map<qint64, DayFlow>& flows) {
    const FigureWalk walk = walkOf({Figure::Ended, scope, period, {}, {}, {}, {}});
    Query query(database, figureStatement(kDay.arg(walk.order) +
                                              QStringLiteral(" AS day, coalesce(d.ended_how, '') AS how, "
                                                             "coalesce(d.late_by, '') AS late, count(*)"),
                                          walk, scope, QStringLiteral(" GROUP BY day, how, late")));
    for (runFigure(query, walk, scope); query.next();) {
        DayFlow& flow = flows[query.at<qint64>(0)];
        const auto how = query.at<QString>(1);
        const auto count = query.at<qint64>(3);
        if (how == QLatin1String("early"))
            flow.early += count;
        else if (how == QLatin1String("onTime"))
            flow.onTime += count;
        else
            flow.late.at(size_t(understood(responsibleFromKey(query.at<QString>(2)), "a delay"))) += count;
    }
}

qint64 monthNumber(QDate day) {
    return qint64(day.year()) * 12 + day.month();
}

QString classSums() {
    QString sums;
    for (int index = 0; index < kTimeClasses; ++index) sums += QStringLiteral(", sum(s.c%1)").arg(index);
    return sums;
}

}  // namespace

DayFlow& DayFlow::operator+=(const DayFlow& other) {
    received += other.received;
    early += other.early;
    onTime += other.onTime;
    for (size_t i = 0; i < late.size(); ++i) late.at(i) += other.late.at(i);
    return *this;
}

std::map<qint64, DayFlow> flowsOf(Database& database, const FigureScope& scope, const Period& period) {
    std::map<qint64, DayFlow> flows;
    if (!asksForOfficer(scope)) {
        keptFlows(database, scope, period, flows);
    } else {
        receivedByOfficer(database, scope, period, flows);
        endedByOfficer(database, scope, period, flows);
    }
    return flows;
}

qint64 openByFlows(Database& database) {
    return Query(database, QStringLiteral("SELECT coalesce(sum(received - early - on_time - late_centre "
                                          "- late_applicant - late_other - late_nobody), 0) "
                                          "FROM flow_day WHERE whole = 1"))
        .run()
        .row()
        .at<qint64>(0);
}

DayFlow sumOf(const std::map<qint64, DayFlow>& flows, const Period& period) {
    DayFlow sum;
    const auto end = flows.upper_bound(dayOf(period.to));
    for (auto day = flows.lower_bound(dayOf(period.from)); day != end; ++day) sum += day->second;
    return sum;
}

QList<StepTimes> stepTimesOf(Database& database, const FigureScope& scope, const Period& period) {
    const QString officer = scope.officer          ? QStringLiteral(" AND s.assignee = ? AND s.assignee = ?")
                            : scope.inNobodysHands ? kNoOfficer + QStringLiteral(" AND s.assignee = 0")
                                                   : kNoOfficer;
    Query query(database,
                QStringLiteral("SELECT s.step, sum(s.visits), sum(s.used_s), sum(s.budgeted), "
                               "sum(s.budget_s), sum(s.over)%1 FROM step_month s WHERE s.whole = %2 "
                               "AND s.month >= ? AND s.month <= ?")
                        .arg(classSums(), scope.isWhole() ? QStringLiteral("1") : QStringLiteral("0")) +
                    scopeCondition(QStringLiteral("s"), scope) + officer +
                    QStringLiteral(" GROUP BY s.step"));
    FigureWalk months;
    months.from = monthNumber(period.from);
    months.to = monthNumber(period.to);
    QList<StepTimes> found;
    for (runFigure(query, months, scope); query.next();) {
        Columns row(query);
        StepTimes times;
        times.step = row.next<QString>();
        times.visits = row.next<qint64>();
        times.usedSeconds = row.next<qint64>();
        times.budgeted = row.next<qint64>();
        times.budgetSeconds = row.next<qint64>();
        times.over = row.next<qint64>();
        for (qint64& count : times.classes) count = row.next<qint64>();
        found += times;
    }
    std::sort(found.begin(), found.end(), [](const StepTimes& a, const StepTimes& b) {
        return std::pair(-a.usedSeconds, a.step) < std::pair(-b.usedSeconds, b.step);
    });
    return found;
}

}  // namespace motcua::store
