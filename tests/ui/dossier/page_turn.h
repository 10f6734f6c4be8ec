// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/dossier_page.h"
#include "ui/shared/timeline.h"

#include "tests/support/ui_checks.h"
#include "tests/ui/work/desk_scene.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

namespace motcua::test {

/// The page with its action bar below, as the main window shows it.
inline void layOut(QWidget& window, ui::DossierPage* page) {
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    column->addWidget(area, 1);
    column->addWidget(page->actionBar());
}

/// A dossier of six working days at its expert, on the page with its action bar; Monday 16/11/2026.
class PageTurn {
public:
    explicit PageTurn(const QString& login = DeskScene::kExpert) : m_scene(login) {
        m_scene.setTime(QDate(2026, 11, 16), QTime(8, 0));
        m_id = m_scene.receive(QStringLiteral("Phạm Thị Lan Chi"), QStringLiteral("1.013949"));
        m_scene.bringToExperts(m_id);
    }
    void show() {
        m_page = new ui::DossierPage(m_scene.place());
        layOut(m_window, m_page);
        QObject::connect(m_page, &ui::Page::noticeRequested, m_page,
                         [this](ui::State, const QString& text) { notices << text; });
        m_page->open(m_id);
        showAt(m_window, 1182, 720);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    template <class T>
    T* find(const QString& name) {
        for (T* widget : m_window.findChildren<T*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    QAction* entry(const QString& key) {
        for (auto* menu : m_window.findChildren<QMenu*>(QStringLiteral("moreMenu")))
            if (auto* found = menu->findChild<QAction*>(key)) return found;
        return nullptr;
    }
    void act(const QString& login, const QString& action, const ActInput& input = {}) {
        m_scene.act(m_id, login, action, input);
    }
    void seat(const QString& login) {
        m_scene.seat(login);
        m_page->activated();
    }
    Dossier now() { return m_scene.load(m_id); }
    DeskScene& scene() { return m_scene; }
    QWidget& window() { return m_window; }
    QString newest() {
        return find<ui::Timeline>(QStringLiteral("timeline"))
            ->model()
            ->index(0, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    QList<Letter> letters() { return m_scene.desk().letters.of(m_id); }
    QStringList notices;

private:
    DeskScene m_scene;
    DossierId m_id{0};
    QWidget m_window;
    ui::DossierPage* m_page = nullptr;
};

}  // namespace motcua::test
