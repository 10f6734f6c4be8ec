// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figure_keeper.h"
#include "app/desktop/store_keeper.h"
#include "app/open_desk.h"
#include "core/dossier/account_desk.h"
#include "core/dossier/drafts.h"
#include "ui/dossier/risk_teller.h"
#include "ui/shared/dialog_prompt.h"
#include "ui/shared/scanner.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/officer_chooser.h"
#include "ui/shell/page.h"
#include "ui/shell/prove_dialog.h"
#include "ui/shell/saver.h"
#include "ui/shell/screen_lock_watch.h"
#include "ui/shell/session_guard.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/unblocking_hasher.h"
#include "ui/shell/unprinted_slips.h"
#include "ui/shell/waiting_drafts.h"
#include "ui/shell/workplace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace motcua::ui {
class AccountsPage;
class DossierPage;
class ErasuresPage;
class CalendarPage;
class FirstRunPage;
class LoginPage;
class PeoplePage;
class SearchPage;
}  // namespace motcua::ui

namespace motcua::desktop {

/// The desktop program: a store, the window, its pages, and who sits before it. Composition only.
class Desktop : public QObject {
    Q_OBJECT
public:
    /// \throws StoreError where the store cannot be opened.
    explicit Desktop(const QString& store);
    ~Desktop() override;

    /// Shows the window and begins to look after the store; before anybody sits at the desk, its door.
    void show();
    /// Lets an officer take the desk over, at the counter of last time where that is one of his. False where
    /// there is no active officer of that login. In a store for real work he signs in: with MOTCUA_PASSWORD,
    /// else the door asks him.
    bool enter(const QString& login);
    /// Puts the door before everything: nobody touched anything, the screen was locked, or somebody asked.
    void lock();
    void openDossier(DossierId dossier);

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] Desk& desk() { return m_open.desk(); }
    /// All pages of the navigation. The first is there as soon as somebody sits at the desk, the others
    /// follow a moment after it was painted; this makes those that are still missing.
    [[nodiscard]] const QList<ui::Page*>& pages();

private:
    void takeOver(const Officer& officer, std::optional<CounterId> counter);
    /// After a lock: what its owner had before him comes back, somebody else finds an empty desk.
    void comeBack(bool isSameOfficer);
    void buildDoor();
    void buildFirstRun();
    void buildLogin();
    void openRecovery();
    void openPassword();
    void forgetWhatWasShown();
    [[nodiscard]] std::optional<CounterId> counterOf(const Officer& officer);
    [[nodiscard]] bool isPractice();
    void buildNextPage();
    void addPage(ui::Page* page);
    /// Shows the pages that are for who sits at the desk.
    void showPagesOfOfficer();
    void connectWindow();
    [[nodiscard]] QList<ui::OfficerEntry> entries();
    [[nodiscard]] QList<ui::CounterEntry> countersOf(const Officer& officer);

    ui::Saver m_saver;
    OpenDesk m_open;
    ui::Settings m_settings;
    std::unique_ptr<Drafts> m_keptDrafts;
    ui::WaitingDrafts m_drafts;
    ui::MainWindow m_window;
    ui::DialogPrompt m_prompt;
    ui::SlipOutput m_slips;
    Actor m_actor;
    ui::DialogProver m_prover;
    ui::RiskTeller m_risks;
    ui::Workplace m_workplace;
    ui::UnprintedSlips m_unprinted;
    ui::ScannerFilter m_scanner;
    ui::UnblockingHasher m_hasher;
    AccountDesk m_accounts;
    ui::SessionGuard m_guard;
    ui::ScreenLockWatch m_screen;
    ui::OfficerChooser* m_chooser = nullptr;  ///< the door of a practice store
    ui::LoginPage* m_login = nullptr;         ///< the door of a store for real work
    ui::SearchPage* m_search = nullptr;
    QList<ui::Page*> m_watching;  ///< for those who watch over others
    ui::PeoplePage* m_people = nullptr;
    ui::CalendarPage* m_calendar = nullptr;
    ui::AccountsPage* m_accountsPage = nullptr;
    ui::ErasuresPage* m_erasures = nullptr;
    QList<ui::Page*> m_pages;
    StoreKeeper m_keeper;
    FigureKeeper m_figures;
    QTimer m_later;  ///< makes the pages that are not in front
    bool m_occupied = false;
    bool m_locked = false;
    /// What was in front when the desk was locked.
    struct Before {
        int page = 0;
        QList<DossierId> dossiers;
    };
    Before m_before;
    QList<std::pair<QPointer<ui::Page>, DossierId>> m_opened;
};

}  // namespace motcua::desktop
