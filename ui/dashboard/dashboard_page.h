// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_desk.h"
#include "ui/dossier/act_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/workplace.h"

#include <QPointer>

class QTimer;
class QVBoxLayout;

namespace motcua::ui {

class ActionBar;
class BoardFilters;
class BoardTile;
class BreakdownPanel;
class FigurePanel;
class ReportOutput;
class SharePanel;
class ShortcutButton;
class StepPanel;
class WeekPanel;

/// What will go wrong today, and where: the figures of the centre, each the way to the dossiers behind it.
/// Reads itself again every minute without moving what somebody looks at.
class DashboardPage : public Page {
    Q_OBJECT
public:
    DashboardPage(Workplace& place, ReportDesk& reports, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Dashboard; }
    [[nodiscard]] int shortcutNumber() const override { return 5; }
    void activated() override;
    [[nodiscard]] QWidget* actionBar() override;
    void focusFirst() override;
    bool goBack() override;

private:
    enum Tile { ReceivedToday, InProcess, DueToday, DueSoon, Overdue, Paused, Uncollected, TileCount };
    void build();
    QWidget* buildTiles();
    QWidget* buildFigures();
    void buildActions();
    void connectParts();
    void read(bool fromTop);
    void refreshQuietly();
    void showBoard();
    void showTiles();
    void choose(const QString& title, const FigureFilter& behind);
    void backToAttention();
    void setWide(bool wide);
    void showActs();
    void act(const std::optional<ActionOffer>& offer);
    void openSelected();
    void printBoard();
    void printDigests();
    [[nodiscard]] const BoardNumber& numberOf(Tile tile) const;

    Workplace& m_place;
    ReportDesk& m_reports;
    ActDesk m_acts;
    Board m_board;
    std::optional<OfficerId> m_officer;  ///< for whom the filters were made
    std::optional<DossierFile> m_selected;
    std::optional<ActionOffer> m_assignOffer;
    std::optional<ActionOffer> m_extendOffer;
    QPointer<QWidget> m_origin;  ///< where a number was chosen

    BoardFilters* m_filters;
    QList<BoardTile*> m_tiles;
    QWidget* m_figures = nullptr;  ///< above the lowest row
    SharePanel* m_share;
    BreakdownPanel* m_breakdown;
    WeekPanel* m_weeks;
    StepPanel* m_steps;
    FigurePanel* m_list;
    ReportOutput* m_output;
    ActionBar* m_bar = nullptr;
    ShortcutButton* m_open = nullptr;
    ShortcutButton* m_assign = nullptr;
    ShortcutButton* m_extend = nullptr;
    QTimer* m_every;
};

}  // namespace motcua::ui
