// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"
#include "ui/shared/panel.h"

namespace motcua::ui {

class BarModel;
class ChoiceBox;
class PlainLabel;
class TableView;

/// What is overdue, by unit, sector, officer or age; what ended late, by whose delay; what is paused, by whom
/// it waits for. One of them at a time.
class BreakdownPanel : public Panel {
    Q_OBJECT
public:
    explicit BreakdownPanel(QWidget* parent = nullptr);
    void show(const Board& board);
    using Panel::show;

Q_SIGNALS:
    void numberChosen(const QString& title, const motcua::FigureFilter& behind);

private:
    enum Breakdown { ByUnit, BySector, ByOfficer, ByAge, LateBy, PausedFor, BreakdownCount };
    void refresh();
    void choose(int row);
    [[nodiscard]] Breakdown chosen() const;

    Board m_board;
    ChoiceBox* m_choice;
    PlainLabel* m_total;
    BarModel* m_model;
    QWidget* m_legend;  ///< what the shades of the bars mean
    TableView* m_table;
};

}  // namespace motcua::ui
