// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figure_keeper.h"
#include "app/desktop/store_keeper.h"
#include "app/open_desk.h"
#include "core/dossier/drafts.h"
#include "ui/dossier/risk_teller.h"
#include "ui/shared/dialog_prompt.h"
#include "ui/shared/scanner.h"
#include "ui/shared/settings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/officer_chooser.h"
#include "ui/shell/slip_output.h"
#include "ui/shell/unprinted_slips.h"
#include "ui/shell/workplace.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace motcua::ui {
class DossierPage;
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
    /// there is no active officer of that login.
    bool enter(const QString& login);
    void openDossier(DossierId dossier);

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] Desk& desk() { return m_open.desk(); }
    /// All pages of the navigation. The first is there as soon as somebody sits at the desk, the others
    /// follow a moment after it was painted; this makes those that are still missing.
    [[nodiscard]] const QList<ui::Page*>& pages();

private:
    void takeOver(const Officer& officer, std::optional<CounterId> counter);
    void buildNextPage();
    void addPage(ui::Page* page);
    /// Shows the pages that are for who sits at the desk.
    void showPagesOfOfficer();
    void connectWindow();
    [[nodiscard]] QList<ui::OfficerEntry> entries();
    [[nodiscard]] QList<ui::CounterEntry> countersOf(const Officer& officer);

    OpenDesk m_open;
    ui::Settings m_settings;
    std::unique_ptr<Drafts> m_drafts;
    ui::MainWindow m_window;
    ui::DialogPrompt m_prompt;
    ui::SlipOutput m_slips;
    Actor m_actor;
    ui::RiskTeller m_risks;
    ui::Workplace m_workplace;
    ui::UnprintedSlips m_unprinted;
    ui::ScannerFilter m_scanner;
    ui::OfficerChooser* m_door;
    ui::SearchPage* m_search = nullptr;
    QList<ui::Page*> m_watching;  ///< for those who watch over others
    ui::PeoplePage* m_people = nullptr;
    QList<ui::Page*> m_pages;
    StoreKeeper m_keeper;
    FigureKeeper m_figures;
    QTimer m_later;  ///< makes the pages that are not in front
    bool m_occupied = false;
};

}  // namespace motcua::desktop
