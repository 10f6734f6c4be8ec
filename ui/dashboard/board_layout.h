// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QGridLayout;
class QWidget;

namespace motcua::ui {

/// What the board is put together from; all are children of the page.
struct BoardParts {
    QWidget* filters;
    QList<QWidget*> tiles;
    QWidget* share;
    QWidget* breakdown;
    QWidget* weeks;
    QWidget* steps;
    QWidget* list;
};

/// Where the parts of the board stand: side by side on a usual screen, below each other on a narrow one.
class BoardLayout {
public:
    /// Lays the page out. The parts are used as long as the object lives.
    BoardLayout(QWidget& page, BoardParts parts);

    /// For a page that is so wide.
    void arrange(int width);
    /// The list alone, or everything.
    void setListAlone(bool alone);

private:
    void placeTiles();
    void placeFigures();
    void placeLists();

    BoardParts m_parts;
    bool m_narrow = false;
    bool m_alone = false;
    QWidget* m_figures;  ///< tiles and panels above the lists
    QGridLayout* m_tileGrid;
    QGridLayout* m_figureGrid;
    QGridLayout* m_listGrid;
};

}  // namespace motcua::ui
