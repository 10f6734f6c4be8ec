// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/board_tile.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/shared/table_view.h"

#include "tests/support/ui_checks.h"
#include "tests/ui/dashboard/busy_scene.h"

#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

namespace motcua::test {

/// The board in a window, with its actions below.
class BoardScreen {
public:
    explicit BoardScreen(BusyScene& scene)
        : m_page(new ui::DashboardPage(scene.place(), scene.reports(), &m_window)) {
        auto* column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_page, 1);
        column->addWidget(m_page->actionBar());
        QObject::connect(m_page, &ui::Page::noticeRequested, m_page,
                         [this](ui::State, const QString& text) { notices << text; });
        QObject::connect(m_page, &ui::Page::openDossierRequested, m_page,
                         [this](DossierId dossier) { opened << dossier; });
        m_page->activated();
        showAt(m_window, 1182, 720);
        m_window.activateWindow();
        m_page->focusFirst();
    }
    ui::DashboardPage& page() { return *m_page; }
    QWidget& window() { return m_window; }
    template <class T>
    T& part(const char* name) {
        return *m_window.findChild<T*>(QLatin1String(name));
    }
    ui::BoardTile& tile(const char* name) { return part<ui::BoardTile>(name); }
    ui::TableView& list() { return part<ui::TableView>("figureTable"); }
    QStringList listed() {
        QStringList codes;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            codes << list().model()->index(row, 1).data().toString();
        return codes;
    }
    QString listTitle() { return list().accessibleName(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    /// Chooses as people do, so that the page hears of it.
    void choose(const char* box, int option) {
        auto& choice = part<QComboBox>(box);
        choice.setCurrentIndex(option);
        Q_EMIT choice.activated(option);
    }
    QStringList notices;
    QList<DossierId> opened;

private:
    QWidget m_window;
    ui::DashboardPage* m_page;
};

/// The code of a dossier of the scene.
inline QString codeOf(BusyScene& scene, DossierId dossier) {
    return scene.load(dossier).code;
}

}  // namespace motcua::test
