// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"
#include "ui/shared/panel.h"

class QGridLayout;

namespace motcua::ui {

class LinkButton;
class PlainLabel;

/// How much was finished on time, beside the period before.
class SharePanel : public Panel {
    Q_OBJECT
public:
    explicit SharePanel(QWidget* parent = nullptr);
    void show(const Board& board);
    using Panel::show;

Q_SIGNALS:
    void numberChosen(const QString& title, const motcua::FigureFilter& behind);

private:
    LinkButton* addLink(const char* name, int pixelSize);
    LinkButton* addLine(QGridLayout* grid, int row, const char* name, const QString& label, Figure figure);
    void showNumber(LinkButton* link, const BoardNumber& number, const QString& label);
    void chooseEnded(const EndedFlow& flow);

    PlainLabel* m_share;
    LinkButton* m_of;
    LinkButton* m_early;
    LinkButton* m_onTime;
    LinkButton* m_late;
    LinkButton* m_before;
    PlainLabel* m_change;
    Board m_board;
};

}  // namespace motcua::ui
