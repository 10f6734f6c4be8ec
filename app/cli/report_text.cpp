// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_text.h"

#include "app/cli/cli_say.h"
#include "core/base/money.h"

#include <QJsonArray>
#include <algorithm>

namespace motcua::cli {

namespace {

QString decimal(double number, int places) {
    return QString::number(number, 'f', places).replace(QLatin1Char('.'), QLatin1Char(','));
}

QString share(double part) {
    return decimal(part * 100, 2) + QLatin1Char('%');
}

QString cellText(const ReportCell& cell, CellKind kind) {
    if (const auto* text = std::get_if<QString>(&cell)) return *text;
    if (const auto* number = std::get_if<qint64>(&cell)) return groupedDigits(*number);
    if (const auto* money = std::get_if<Dong>(&cell)) return groupedDigits(money->amount);
    if (const auto* number = std::get_if<double>(&cell))
        return kind == CellKind::Share ? share(*number) : decimal(*number, 2);
    if (const auto* day = std::get_if<QDate>(&cell)) return day->toString(QStringLiteral("dd/MM/yyyy"));
    if (const auto* at = std::get_if<Instant>(&cell)) return toShortVietnamese(*at);
    return QStringLiteral("-");
}

QString rowText(const QList<ReportColumn>& columns, const ReportRow& row) {
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i) cells += cellText(row.at(i), columns.at(i).kind);
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

/// With its common head where another column has the same title below another one.
QString titleOf(const ReportColumn& column, const QList<ReportColumn>& columns) {
    const auto alike = std::count_if(columns.begin(), columns.end(),
                                     [&](const ReportColumn& one) { return one.title == column.title; });
    if (alike < 2 || column.group.isEmpty()) return column.title;
    return column.group + QStringLiteral(": ") + column.title;
}

QJsonValue shareJson(const EndedFlow& flow) {
    const auto share = flow.onTimeShare();
    return share ? QJsonValue(*share) : QJsonValue(QJsonValue::Null);
}

QJsonObject endedJson(const EndedFlow& flow) {
    return {{QStringLiteral("from"), flow.period.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), flow.period.to.toString(Qt::ISODate)},
            {QStringLiteral("ended"), flow.all()},
            {QStringLiteral("early"), flow.early.count},
            {QStringLiteral("onTime"), flow.onTime.count},
            {QStringLiteral("late"), flow.late.count},
            {QStringLiteral("onTimeShare"), shareJson(flow)}};
}

QJsonArray partsJson(const QList<BoardPart>& parts) {
    QJsonArray array;
    for (const BoardPart& part : parts)
        array += QJsonObject{{QStringLiteral("key"), part.key},
                             {QStringLiteral("label"), part.label},
                             {QStringLiteral("overdue"), part.overdue.count}};
    return array;
}

QJsonArray weeksJson(const QList<WeekFlow>& weeks) {
    QJsonArray array;
    for (const WeekFlow& week : weeks)
        array += QJsonObject{{QStringLiteral("from"), week.week.from.toString(Qt::ISODate)},
                             {QStringLiteral("to"), week.week.to.toString(Qt::ISODate)},
                             {QStringLiteral("received"), week.received.count},
                             {QStringLiteral("ended"), week.ended.count}};
    return array;
}

QJsonArray stepsJson(const QList<StepLoss>& steps) {
    QJsonArray array;
    for (const StepLoss& step : steps)
        array += QJsonObject{{QStringLiteral("step"), step.step},
                             {QStringLiteral("visits"), step.visits},
                             {QStringLiteral("averageHours"), step.averageHours},
                             {QStringLiteral("ninetiethHours"), step.ninetiethHours},
                             {QStringLiteral("budgetHours"), step.budgetHours ? QJsonValue(*step.budgetHours)
                                                                              : QJsonValue(QJsonValue::Null)},
                             {QStringLiteral("overBudget"), step.overBudget}};
    return array;
}

QJsonObject pausedJson(const Board& board) {
    QJsonObject object;
    for (const PausedFor& part : board.pausedFor) object.insert(toKey(part.responsible), part.paused.count);
    return object;
}

QJsonObject latenessJson(const Board& board) {
    QJsonObject object;
    for (const PartyLateness& party : board.lateBy) object.insert(toKey(party.responsible), party.late.count);
    return object;
}

}  // namespace

QString reportText(const Report& report) {
    const QList<ReportColumn>& columns = report.head.columns;
    QString text = report.head.title + QLatin1Char('\n');
    for (const QString& line : report.head.subtitles) text += line + QLatin1Char('\n');
    QStringList titles;
    for (const ReportColumn& column : columns) titles += titleOf(column, columns);
    text += QLatin1Char('\n') + titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    while (const auto row = report.rows()) text += rowText(columns, *row);
    if (report.totals) text += rowText(columns, *report.totals);
    for (const ReportCheck& check : report.checks)
        text += check.text + QStringLiteral(": ") +
                (check.holds ? CliSay::tr("holds") : CliSay::tr("DOES NOT HOLD")) + QLatin1Char('\n');
    return text;
}

QJsonObject boardJson(const Board& board) {
    return {{QStringLiteral("at"), toIso(board.moment.now)},
            {QStringLiteral("receivedToday"), board.receivedToday.count},
            {QStringLiteral("inProcess"), board.inProcess.count},
            {QStringLiteral("dueToday"), board.dueToday.count},
            {QStringLiteral("dueSoon"), board.dueSoon.count},
            {QStringLiteral("overdue"), board.overdue.count},
            {QStringLiteral("paused"), board.paused.count},
            {QStringLiteral("pausedFor"), pausedJson(board)},
            {QStringLiteral("uncollected"), board.uncollected.count},
            {QStringLiteral("period"), endedJson(board.ended)},
            {QStringLiteral("periodBefore"), endedJson(board.endedBefore)},
            {QStringLiteral("overdueByUnit"), partsJson(board.overdueByUnit)},
            {QStringLiteral("overdueBySector"), partsJson(board.overdueBySector)},
            {QStringLiteral("overdueByOfficer"), partsJson(board.overdueByOfficer)},
            {QStringLiteral("overdueByAge"), partsJson(board.overdueByAge)},
            {QStringLiteral("weeks"), weeksJson(board.weeks)},
            {QStringLiteral("steps"), stepsJson(board.steps)},
            {QStringLiteral("lateBy"), latenessJson(board)}};
}

QString boardText(const Board& board) {
    const auto onTime = board.ended.onTimeShare();
    const auto before = board.endedBefore.onTimeShare();
    const std::pair<QString, QString> lines[] = {
        {CliSay::tr("Received today"), groupedDigits(board.receivedToday.count)},
        {CliSay::tr("In process"), groupedDigits(board.inProcess.count)},
        {CliSay::tr("Due today"), groupedDigits(board.dueToday.count)},
        {CliSay::tr("Due soon"), groupedDigits(board.dueSoon.count)},
        {CliSay::tr("Overdue"), groupedDigits(board.overdue.count)},
        {CliSay::tr("Paused"), groupedDigits(board.paused.count)},
        {CliSay::tr("Ready and not collected"), groupedDigits(board.uncollected.count)},
        {CliSay::tr("Ended on time in the period"), onTime ? share(*onTime) : QStringLiteral("-")},
        {CliSay::tr("Ended on time in the period before"), before ? share(*before) : QStringLiteral("-")}};
    QString text;
    for (const auto& [name, value] : lines) text += name + QStringLiteral(": ") + value + QLatin1Char('\n');
    for (const BoardPart& part : board.overdueByUnit)
        text += QStringLiteral("  %1: %2\n").arg(part.label, groupedDigits(part.overdue.count));
    return text;
}

}  // namespace motcua::cli
