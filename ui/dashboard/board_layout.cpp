// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/board_layout.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace motcua::ui {

namespace {

constexpr int kTileGap = 8;
constexpr int kFigureRow = 220;  ///< with two rows of acts nothing is cut at 1366×768
constexpr int kListRow = 212;
constexpr int kShare = 212;
constexpr int kNarrow = 1100;  ///< below it three panels have no room beside each other
constexpr int kTilesInRow = 4;

QGridLayout* grid(QBoxLayout* column) {
    auto* made = new QGridLayout;
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(kTileGap);
    column->addLayout(made);
    return made;
}

void put(QGridLayout* grid, QWidget* widget, int row, int column, int columns = 1) {
    grid->removeWidget(widget);
    grid->addWidget(widget, row, column, 1, columns);
}

}  // namespace

BoardLayout::BoardLayout(QWidget& page, BoardParts parts)
    : m_parts(std::move(parts)), m_figures(new QWidget(&page)) {
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(kTileGap);
    column->addWidget(m_parts.filters);
    column->addWidget(m_figures);
    auto* figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(kTileGap);
    m_tileGrid = grid(figures);
    m_figureGrid = grid(figures);
    m_listGrid = grid(column);
    column->setStretchFactor(m_listGrid, 1);
    m_parts.share->setFixedWidth(kShare);
    for (QWidget* panel : {m_parts.share, m_parts.breakdown, m_parts.weeks})
        panel->setFixedHeight(kFigureRow);
    for (QWidget* panel : {m_parts.steps, m_parts.list}) {
        panel->setMinimumHeight(kListRow);
        // What is left over is the lists', and no more than that.
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    }
    placeTiles();
    placeFigures();
    placeLists();
}

void BoardLayout::arrange(int width) {
    const bool narrow = width < kNarrow;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    placeTiles();
    placeFigures();
    placeLists();
}

void BoardLayout::placeTiles() {
    const int inRow = m_narrow ? kTilesInRow : int(m_parts.tiles.size());
    for (int i = 0; i < m_parts.tiles.size(); ++i) put(m_tileGrid, m_parts.tiles.at(i), i / inRow, i % inRow);
}

void BoardLayout::placeFigures() {
    put(m_figureGrid, m_parts.share, 0, 0);
    put(m_figureGrid, m_parts.breakdown, 0, 1);
    put(m_figureGrid, m_parts.weeks, m_narrow ? 1 : 0, m_narrow ? 0 : 2, m_narrow ? 2 : 1);
    m_figureGrid->setColumnStretch(1, 10);
    m_figureGrid->setColumnStretch(2, m_narrow ? 0 : 11);
}

/// The list first where only one of them is seen at once.
void BoardLayout::placeLists() {
    put(m_listGrid, m_parts.steps, m_narrow ? 1 : 0, 0);
    put(m_listGrid, m_parts.list, 0, m_narrow ? 0 : 1);
    m_listGrid->setColumnStretch(0,
                                 m_alone && !m_narrow ? 0 : 10);  // stretch of what is hidden takes room too
    m_listGrid->setColumnStretch(1, m_narrow ? 0 : 12);
}

void BoardLayout::setListAlone(bool alone) {
    m_figures->setVisible(!alone);
    m_parts.steps->setVisible(!alone);
    m_alone = alone;
    placeLists();
}

}  // namespace motcua::ui
