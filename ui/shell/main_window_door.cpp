// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the desk while nobody is signed in; the desk itself stands in main_window.cpp.
#include "ui/shell/main_window.h"

#include "ui/shell/dialog_cover.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/page.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <algorithm>

namespace motcua::ui {

void MainWindow::setDoor(QWidget* door) {
    const bool wasOpen = isDoorOpen();
    if (m_door) m_door->deleteLater();
    m_door = door;
    m_root->addWidget(door);
    if (!wasOpen) return;
    m_root->setCurrentWidget(door);
    door->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::isDoorOpen() const {
    return m_door && m_root->currentWidget() == m_door;
}

void MainWindow::cover() {
    if (m_door) m_root->setCurrentWidget(m_door);
    coverDialogs(*this);
}

void MainWindow::lock() {
    // Whoever wanted to stay is not asked twice: only that what is half typed is kept.
    for (const Entry& entry : std::as_const(m_entries)) static_cast<void>(entry.page->mayLeave());
    showNotice(State::Ready, QString());
    m_root->setCurrentWidget(m_door);
    m_door->setFocus(Qt::OtherFocusReason);
    while (m_entries.size() > 1) remove(m_entries.size() - 1);
    m_steady = std::min<qsizetype>(m_steady, 1);
    m_nav->removeItemsFrom(int(m_steady));
    m_below = 0;
    m_current = m_entries.isEmpty() ? -1 : 0;
    if (m_current < 0) return;
    const Entry& first = m_entries.first();
    first.page->letGo();
    m_stack->setCurrentWidget(first.area);
    showBarOf(first);
    m_nav->setCurrent(0);
    refreshTitle();
}

bool MainWindow::openDoor() {
    for (const Entry& entry : std::as_const(m_entries))
        if (!entry.page->mayLeave()) return false;
    m_root->setCurrentWidget(m_door);
    m_door->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::closeDoor() {
    m_root->setCurrentWidget(m_desk);
    if (Page* page = currentPage()) {
        page->activated();
        page->focusFirst();
    }
}

}  // namespace motcua::ui
