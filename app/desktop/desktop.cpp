// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/clock_question.h"
#include "core/dossier/care_rights.h"
#include "core/dossier/restore_by_two.h"
#include "core/store/database.h"
#include "core/store/file_drafts.h"
#include "core/store/migrations.h"
#include "ui/admin/accounts_page.h"
#include "ui/admin/calendar_page.h"
#include "ui/admin/erasures_page.h"
#include "ui/admin/people_page.h"
#include "ui/dashboard/board_access.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dossier/dossier_page.h"
#include "ui/reception/reception_page.h"
#include "ui/reports/reports_page.h"
#include "ui/returns/returns_page.h"
#include "ui/safety/update_dialog.h"
#include "ui/search/search_page.h"
#include "ui/shared/style_sheet_pause.h"
#include "ui/shell/session_settings.h"
#include "ui/work/work_page.h"

#include <QApplication>
#include <QSysInfo>
#include <chrono>

namespace motcua::desktop {

namespace {

constexpr qsizetype kPages = 10;
/// Between two pages that nobody has asked for yet: long enough for a paint and a key.
constexpr auto kPause = std::chrono::milliseconds(25);

Actor nobody() {
    return {{OfficerId(0), {}, {}, {}, false, {}}, std::nullopt, QSysInfo::machineHostName()};
}

void bringUpToDate(const QString& store) {
    ui::UpdateDialog dialog;
    dialog.perform(
        [&](const Progress& progress) { store::migrateStore(store, store::shippedMigrations(), progress); });
}

}  // namespace

Desktop::Desktop(const QString& store)
    : m_open(store, std::make_unique<SystemClock>(), bringUpToDate),
      m_keptDrafts(std::make_unique<store::FileDrafts>(store::FileDrafts::folderBeside(store))),
      m_drafts(*m_keptDrafts, m_saver),
      m_window(m_open.desk().clock, m_settings),
      m_prompt(m_window),
      m_slips(m_open.desk(), m_settings),
      m_actor(nobody()),
      m_prover(m_accounts, m_actor, m_window),
      m_risks(m_open.desk(), m_open.reports().visits),
      m_workplace{m_open.desk(), m_actor, m_prompt, m_settings, m_drafts, m_slips, &m_risks, &m_prover},
      m_unprinted(m_workplace, m_window),
      m_hasher(m_open.accounts().hasher),
      m_accounts{m_open.desk(), m_open.accounts().accounts, m_hasher, m_open.accounts().uptime},
      m_guard(m_open.desk().clock, m_open.accounts().uptime),
      m_keeper(store, m_open.database(), m_window, m_prompt, m_saver),
      m_figures(store, m_open.reports().count) {
    m_open.database().setWaiter(m_saver);
    m_slips.setSaver(m_saver);
    buildDoor();
    m_window.setPractice(isPractice());
    m_window.setAccounts(!isPractice());
    m_keeper.setName(m_open.desk().centre.isPractice()
                         ? tr("Practice store: %1").arg(m_open.desk().centre.centre().name)
                         : m_open.desk().centre.centre().name);
    m_keeper.setObjections([this](Function function) {
        return function == Function::Restore ? objectionsToRestoring(desk(), m_actor)
                                             : objectionsToCare(desk(), m_actor, function);
    });
    m_keeper.setRestoreAsking([this](const QString& backup) {
        return ui::proven(&m_prover, [&] { return restoreTurn(desk(), m_actor, backup); });
    });
    connectWindow();
}

Desktop::~Desktop() {
    qApp->removeEventFilter(&m_scanner);
}

void Desktop::connectWindow() {
    qApp->installEventFilter(&m_scanner);
    connect(&m_scanner, &ui::ScannerFilter::scanned, &m_window, [this](const QString& text) {
        m_saver.whenIdle(&m_window, [this, text] { m_window.handleScan(text); });
    });
    connect(&m_saver, &ui::Saver::lasting, &m_window, [this](bool isLasting) {
        m_window.setSaving(isLasting);
        if (isLasting)
            QApplication::setOverrideCursor(Qt::BusyCursor);
        else
            QApplication::restoreOverrideCursor();
    });
    connect(&m_later, &QTimer::timeout, this, &Desktop::buildNextPage);
    connect(&m_guard, &ui::SessionGuard::lockDue, this, &Desktop::lock);
    connect(&m_screen, &ui::ScreenLockWatch::locked, this, &Desktop::lock);
    connect(&m_window, &ui::MainWindow::lockRequested, this, &Desktop::lock);
    connect(&m_window, &ui::MainWindow::passwordRequested, this, &Desktop::openPassword);
    connect(&m_window, &ui::MainWindow::officerChangeRequested, this, [this] {
        if (isPractice())
            m_window.openDoor();
        else
            lock();
    });
    connect(&m_window, &ui::MainWindow::dossierRequested, this, &Desktop::openDossier);
    connect(&m_window, &ui::MainWindow::searchRequested, this, [this](const QString& text) {
        (void)pages();
        if (m_search && m_window.showPage(m_search)) m_search->searchFor(text);
    });
}

void Desktop::addPage(ui::Page* page) {
    m_pages += page;
    m_window.addPage(page);
}

/// In the order of the navigation.
void Desktop::buildNextPage() {
    switch (m_pages.size()) {
        case 0:
            return addPage(new ui::ReceptionPage(m_workplace));
        case 1:
            return addPage(new ui::WorkPage(m_workplace));
        case 2:
            m_search = new ui::SearchPage(m_workplace);
            return addPage(m_search);
        case 3:
            return addPage(new ui::ReturnsPage(m_workplace));
        case 4:
            m_watching += new ui::DashboardPage(m_workplace, m_open.reports());
            addPage(m_watching.last());
            return showPagesOfOfficer();
        case 5:
            m_watching += new ui::ReportsPage(m_workplace, m_open.reports());
            addPage(m_watching.last());
            return showPagesOfOfficer();
        case 6:
            m_people = new ui::PeoplePage(m_workplace);
            addPage(m_people);
            return showPagesOfOfficer();
        case 7:
            m_calendar = new ui::CalendarPage(m_workplace);
            addPage(m_calendar);
            return showPagesOfOfficer();
        case 8:
            m_accountsPage = new ui::AccountsPage(m_workplace, m_accounts);
            addPage(m_accountsPage);
            return showPagesOfOfficer();
        case 9:
            m_erasures = new ui::ErasuresPage(m_workplace);
            addPage(m_erasures);
            return showPagesOfOfficer();
        default:
            m_later.stop();
    }
}

void Desktop::showPagesOfOfficer() {
    const bool mayLook = ui::boardAccess(m_actor, localDate(desk().clock.now())).isOpen;
    for (ui::Page* page : std::as_const(m_watching)) m_window.setPageShown(page, mayLook);
    if (m_people) m_window.setPageShown(m_people, ui::PeoplePage::isFor(desk(), m_actor));
    if (m_calendar) m_window.setPageShown(m_calendar, ui::CalendarPage::isFor(desk(), m_actor));
    if (m_accountsPage) m_window.setPageShown(m_accountsPage, ui::AccountsPage::isFor(desk(), m_actor));
    if (m_erasures) m_window.setPageShown(m_erasures, ui::ErasuresPage::isFor(desk(), m_actor));
}

const QList<ui::Page*>& Desktop::pages() {
    while (m_occupied && m_pages.size() < kPages) buildNextPage();
    return m_pages;
}

void Desktop::show() {
    m_window.show();
    m_keeper.start();
    m_figures.start();
    if (!m_occupied) m_window.openDoor();
}

void Desktop::takeOver(const Officer& officer, std::optional<CounterId> counter) {
    const bool isSameOfficer = m_actor.officer.id == officer.id;
    m_actor.officer = officer;
    m_actor.counter = counter;
    m_actor.provenAt = desk().clock.now();
    if (m_locked) comeBack(isSameOfficer);
    showPagesOfOfficer();
    if (!m_occupied) {
        const ui::StyleSheetPause building;
        buildNextPage();
        m_later.start(kPause);
    }
    m_occupied = true;
    showPagesOfOfficer();
    if (m_chooser) m_chooser->setMayLeave(true);
    QString counterName;
    for (const Counter& known : desk().directory.counters())
        if (counter && known.id == *counter) counterName = known.name;
    m_window.setOfficer(officer.name, counterName);
    m_window.closeDoor();
    m_guard.begin({m_settings.value(ui::setting::kIdleMinutes)});
    if (ui::Page* page = m_window.currentPage()) {
        page->activated();
        page->focusFirst();
    }
    m_unprinted.check();
    askAboutClock(m_workplace, m_window);
}

void Desktop::openDossier(DossierId dossier) {
    auto* page = new ui::DossierPage(m_workplace);
    page->open(dossier);
    m_window.openPage(page);
    m_opened.removeIf([](const auto& opened) { return opened.first.isNull(); });
    m_opened += std::pair(QPointer<ui::Page>(page), dossier);
}

QList<ui::CounterEntry> Desktop::countersOf(const Officer& officer) {
    QList<ui::CounterEntry> out;
    const QDate today = localDate(desk().clock.now());
    for (const Counter& counter : desk().directory.counters()) {
        const bool sitsThere =
            std::any_of(officer.grants.begin(), officer.grants.end(), [&](const RoleGrant& grant) {
                return grant.unit == counter.unit && grant.isValidOn(today) &&
                       (grant.role == role::kReceivingOfficer || grant.role == role::kReturnOfficer);
            });
        if (sitsThere) out += ui::CounterEntry{counter.id, counter.name};
    }
    return out;
}

QList<ui::OfficerEntry> Desktop::entries() {
    QList<ui::OfficerEntry> out;
    for (const Officer& officer : desk().directory.officers()) {
        if (!officer.active || officer.grants.isEmpty()) continue;
        const auto unit = desk().directory.unit(officer.grants.first().unit);
        out += ui::OfficerEntry{officer.id, officer.name, officer.title, unit ? unit->name : QString(),
                                countersOf(officer)};
    }
    return out;
}

}  // namespace motcua::desktop
