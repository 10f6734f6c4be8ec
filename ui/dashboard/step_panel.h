// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"
#include "ui/shared/panel.h"

namespace motcua::ui {

class StepModel;
class TableView;

/// Where time is lost, most first. A step opens the dossiers that stand there now.
class StepPanel : public Panel {
    Q_OBJECT
public:
    explicit StepPanel(QWidget* parent = nullptr);
    void show(const Board& board);
    using Panel::show;

Q_SIGNALS:
    void numberChosen(const QString& title, const motcua::FigureFilter& behind);

private:
    StepModel* m_model;
    TableView* m_table;
};

}  // namespace motcua::ui
