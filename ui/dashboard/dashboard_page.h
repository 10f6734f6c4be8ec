// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

#include <QPointer>
#include <memory>

class QTimer;

namespace motcua::ui {

class ActionBar;
class BoardActs;
class BoardFilters;
class BoardLayout;
class BoardTile;
class BreakdownPanel;
class FigurePanel;
class ReportOutput;
class SharePanel;
class StepPanel;
class WeekPanel;

/// What will go wrong today, and where: the figures of the centre, each the way to the dossiers behind it.
/// Reads itself again every minute without moving what somebody looks at.
class DashboardPage : public Page {
    Q_OBJECT
public:
    DashboardPage(Workplace& place, ReportDesk& reports, QWidget* parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Dashboard; }
    [[nodiscard]] int shortcutNumber() const override { return 5; }
    void activated() override;
    [[nodiscard]] QWidget* actionBar() override;
    void focusFirst() override;
    bool goBack() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tile { ReceivedToday, InProcess, DueToday, DueSoon, Overdue, Paused, Uncollected, TileCount };
    void build();
    void buildTiles();
    void buildActions();
    void connectParts();
    void read(bool fromTop);
    void refreshQuietly();
    void showBoard();
    void showCounting();
    void showTiles();
    void choose(const QString& title, const FigureFilter& behind);
    void backToAttention();
    void setWide(bool wide);
    void printBoard();
    void printDigests();
    [[nodiscard]] const BoardNumber& numberOf(Tile tile) const;

    Workplace& m_place;
    ReportDesk& m_reports;
    Board m_board;
    std::optional<OfficerId> m_officer;  ///< for whom the filters were made
    QPointer<QWidget> m_origin;          ///< where a number was chosen

    std::unique_ptr<BoardLayout> m_layout;
    BoardFilters* m_filters;
    QList<BoardTile*> m_tiles;
    SharePanel* m_share;
    BreakdownPanel* m_breakdown;
    WeekPanel* m_weeks;
    StepPanel* m_steps;
    FigurePanel* m_list;
    ReportOutput* m_output;
    ActionBar* m_bar = nullptr;
    BoardActs* m_acts = nullptr;
    QTimer* m_every;
};

}  // namespace motcua::ui
