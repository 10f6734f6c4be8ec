// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shared/state.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;

namespace motcua {
class Clock;
}

namespace motcua::ui {

class NavBar;
class Notice;
class Page;
class Settings;
class TopBar;

/// The frame of the desk. Knows pages only as Page.
///
/// Pages of the navigation stay; a page that was opened over them (a dossier) goes with Esc. In front of
/// it all can stand a door: the choice of the officer, during which no key of the desk works.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(const Clock& clock, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A page of the navigation, in the order of the calls; takes ownership. The first comes to the front.
    void addPage(Page* page);
    /// Whether the navigation offers the page; one that is taken away while it is in front gives way to the
    /// first.
    void setPageShown(Page* page, bool shown);
    [[nodiscard]] bool isPageShown(Page* page) const;
    /// To the front; pages opened over the navigation are closed. False where the page in front stays.
    bool showPage(Page* page);
    /// Opens a page over the one in front; takes ownership and deletes it when it is closed.
    void openPage(Page* page);
    /// Closes the page opened last; false where there is none, or it stays.
    bool closeOpened();
    [[nodiscard]] Page* currentPage() const;

    /// The choice of the officer, or where he signs in; takes ownership. Not shown until openDoor(). A door
    /// that was set before is deleted.
    void setDoor(QWidget* door);
    /// False where a page may not be left.
    bool openDoor();
    void closeDoor();
    /// The door before everything, and blank sheets over all dialogs, while something is still being saved;
    /// lock() follows.
    void cover();
    /// The door at once, whatever the pages would rather do: they are asked to keep what is half typed, and
    /// all but the first, which is not left alone either, are deleted with the rows that they hold.
    void lock();
    [[nodiscard]] bool isDoorOpen() const;
    /// Which page of the navigation is in front or below what was opened over it; -1 while there is none.
    [[nodiscard]] int steadyIndex() const { return m_steady > 0 ? int(m_below) : -1; }

    void setOfficer(const QString& name, const QString& counter);
    /// "Kho cục bộ · đã sao lưu 02:00"
    void setStoreNote(const QString& note);
    /// "Đang lưu…" in its place, for as long as a save lasts.
    void setSaving(bool saving);
    /// A frame around everything that says "THỰC HÀNH": nobody takes a practice store for the real one.
    void setPractice(bool practice);
    /// Officers sign in: the navigation offers the lock and another password.
    void setAccounts(bool accounts);
    /// In place above the page; gone with the next page or an empty text.
    void showNotice(State state, const QString& text);
    /// Stands above every page until its one user hides it; hidden at first, not closable.
    [[nodiscard]] Notice& standingNotice() { return *m_standing; }
    /// To the page in front; what it has no use for is searched for.
    void handleScan(const QString& text);

Q_SIGNALS:
    void searchRequested(const QString& text);
    void officerChangeRequested();
    void lockRequested();
    void passwordRequested();
    void storeRequested();
    void dossierRequested(motcua::DossierId dossier);
    /// The window is going to close; every page agreed.
    void closing();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        Page* page;
        QScrollArea* area;
        QPointer<QWidget> actions;
        QPointer<QWidget> lastFocus;
    };
    [[nodiscard]] int idOf(Page* page) const;
    Entry& enter(Page* page);
    void bringUp(qsizetype index);
    void showBarOf(const Entry& front);
    void remove(qsizetype index);
    void refreshTitle();
    void buildDesk();
    void openPrinterDialog();

    const Clock& m_clock;
    Settings& m_settings;
    QStackedLayout* m_root;
    QWidget* m_desk;
    NavBar* m_nav;
    TopBar* m_top;
    Notice* m_standing;
    Notice* m_notice;
    QStackedWidget* m_stack;
    QWidget* m_actions;
    QWidget* m_door = nullptr;
    QList<Entry> m_entries;  ///< first the pages of the navigation, then the opened ones
    qsizetype m_steady = 0;  ///< how many of them belong to the navigation
    qsizetype m_current = -1;
    qsizetype m_below = 0;  ///< the page of the navigation below the opened ones
    bool m_practice = false;
};

}  // namespace motcua::ui
