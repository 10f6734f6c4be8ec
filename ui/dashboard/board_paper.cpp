// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_paper.h"

#include "core/base/money.h"
#include "ui/dashboard/board_say.h"
#include "ui/dashboard/board_words.h"

#include <algorithm>

namespace motcua::ui {

namespace {

constexpr qsizetype kMostParts = 6;
constexpr qsizetype kMostSteps = 7;
constexpr qsizetype kMostWeeks = 9;

FormColumn words(const QString& header, double widthMm = 0) {
    return {header, widthMm};
}
FormColumn number(const QString& header, double widthMm = 0) {
    return {header, widthMm, FormAlign::Right};
}

FormTable tilesOf(const Board& board) {
    const QList<std::pair<Figure, qint64>> tiles{
        {Figure::Received, board.receivedToday.count}, {Figure::InProcess, board.inProcess.count},
        {Figure::DueToday, board.dueToday.count},      {Figure::DueSoon, board.dueSoon.count},
        {Figure::Overdue, board.overdue.count},        {Figure::Paused, board.paused.count},
        {Figure::Uncollected, board.uncollected.count}};
    FormTable table;
    QStringList row;
    for (const auto& [figure, count] : tiles) {
        const QString title =
            figure == Figure::Received ? BoardSay::tr("Received today") : figureTitle(figure);
        table.columns += FormColumn{title, 0, FormAlign::Centre};
        row += groupedDigits(count);
    }
    table.rows += row;
    return table;
}

FormTable endedOf(const Board& board) {
    FormTable table;
    table.columns = {words(BoardSay::tr("Finished in"), 90), number(BoardSay::tr("All")),
                     number(BoardSay::tr("Early")),          number(BoardSay::tr("On time")),
                     number(BoardSay::tr("Late")),           number(BoardSay::tr("Share on time"))};
    for (const EndedFlow& flow : {board.ended, board.endedBefore})
        table.rows += {periodText(flow.period),         groupedDigits(flow.all()),
                       groupedDigits(flow.early.count), groupedDigits(flow.onTime.count),
                       groupedDigits(flow.late.count),  shareText(flow.onTimeShare())};
    return table;
}

FormTable weeksOf(const Board& board) {
    FormTable table;
    table.columns = {words(BoardSay::tr("Week from"), 36)};
    QStringList received{BoardSay::tr("Received")};
    QStringList ended{BoardSay::tr("Finished")};
    for (const WeekFlow& week : board.weeks.mid(std::max<qsizetype>(0, board.weeks.size() - kMostWeeks))) {
        table.columns += FormColumn{week.week.from.toString(QStringLiteral("dd/MM")), 0, FormAlign::Centre};
        received += groupedDigits(week.received.count);
        ended += groupedDigits(week.ended.count);
    }
    table.rows = {received, ended};
    return table;
}

/// The breakdowns side by side, a pair of columns each.
FormTable breakdownsOf(const Board& board) {
    using Lines = QList<std::pair<QString, qint64>>;
    const auto linesOf = [](const QList<BoardPart>& parts) {
        Lines lines;
        for (const BoardPart& part : parts) lines += {part.label, part.overdue.count};
        return lines;
    };
    Lines late;
    for (const PartyLateness& party : board.lateBy) late += {partyText(party.responsible), party.late.count};
    const QList<std::pair<QString, Lines>> blocks{
        {BoardSay::tr("Overdue by unit"), linesOf(board.overdueByUnit)},
        {BoardSay::tr("Overdue by sector"), linesOf(board.overdueBySector)},
        {BoardSay::tr("Overdue by officer"), linesOf(board.overdueByOfficer)},
        {BoardSay::tr("Overdue by working days"), linesOf(board.overdueByAge)},
        {BoardSay::tr("Ended late by"), late}};
    FormTable table;
    qsizetype most = 0;
    for (const auto& [title, lines] : blocks) {
        table.columns += words(title);
        table.columns += number(BoardSay::tr("Dossiers"), 15);
        most = std::max(most, std::min(lines.size(), kMostParts));
    }
    for (qsizetype row = 0; row < most; ++row) {
        QStringList cells;
        for (const auto& [title, lines] : blocks)
            cells += row < lines.size()
                         ? QStringList{lines.at(row).first, groupedDigits(lines.at(row).second)}
                         : QStringList{{}, {}};
        table.rows += cells;
    }
    return table;
}

FormTable stepsOf(const Board& board) {
    FormTable table;
    table.columns = {words(BoardSay::tr("Where time goes: step"), 90),
                     number(BoardSay::tr("Visits")),
                     number(BoardSay::tr("Average")),
                     number(BoardSay::tr("Nine of ten within")),
                     number(BoardSay::tr("Budget")),
                     number(BoardSay::tr("Over the budget"))};
    for (const StepLoss& step : board.steps.mid(0, kMostSteps))
        table.rows += {step.step,
                       groupedDigits(step.visits),
                       hoursText(step.averageHours),
                       hoursText(step.ninetiethHours),
                       step.budgetHours ? hoursText(*step.budgetHours) : QStringLiteral("–"),
                       groupedDigits(step.overBudget)};
    return table;
}

}  // namespace

FormDocument boardPaper(const Board& board, const QStringList& about, const FormHeading& heading,
                        bool practice) {
    FormDocument paper;
    paper.page = {PaperSize::A4, true};
    paper.heading = heading;
    paper.title = {BoardSay::tr("DOSSIER BOARD")};
    paper.subtitle = {{about.join(QStringLiteral(" · ")), true}};
    paper.marks = {BoardSay::tr("Figures of %1").arg(toShortVietnamese(board.moment.now))};
    paper.body = {tilesOf(board), endedOf(board)};
    if (!board.weeks.isEmpty()) paper.body += weeksOf(board);
    if (const FormTable breakdowns = breakdownsOf(board); !breakdowns.rows.isEmpty())
        paper.body += breakdowns;
    if (!board.steps.isEmpty()) paper.body += stepsOf(board);
    paper.practice = practice;
    return paper;
}

}  // namespace motcua::ui
