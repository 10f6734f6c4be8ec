// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, and how the desk is locked.
#include "app/desktop/desktop.h"
#include "app/desktop/wiped_memory.h"
#include "app/first_run_sheet.h"
#include "core/dossier/account_events.h"
#include "core/dossier/first_run.h"
#include "core/dossier/sign_in.h"
#include "core/safety/recovery_code.h"
#include "core/store/database.h"
#include "ui/shared/style_sheet_pause.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/leave_dialogs.h"
#include "ui/shell/login_page.h"
#include "ui/shell/password_dialog.h"
#include "ui/shell/recover_dialog.h"
#include "ui/shell/session_settings.h"

#include <QSysInfo>
#include <QTimer>

namespace motcua::desktop {

namespace {

constexpr int kPagesGoMs = 200;  ///< until what was closed has left the event loop
const QString kSheetName = QStringLiteral("ma-khoi-phuc-tai-khoan");

}  // namespace

bool Desktop::isPractice() {
    return desk().centre.isPractice();
}

void Desktop::buildDoor() {
    if (!isPractice()) return FirstRun(m_accounts).isNeeded() ? buildFirstRun() : buildLogin();
    m_chooser = new ui::OfficerChooser(m_settings);
    m_chooser->setEntries(entries());
    m_window.setDoor(m_chooser);
    connect(m_chooser, &ui::OfficerChooser::chosen, this,
            [this](OfficerId id, std::optional<CounterId> counter) {
                if (const auto officer = desk().directory.officer(id)) takeOver(*officer, counter);
            });
    connect(m_chooser, &ui::OfficerChooser::left, this, [this] {
        if (!m_locked) m_window.closeDoor();
    });
}

void Desktop::buildFirstRun() {
    const ui::RecoverySheet sheet{&recoveryCode, [this](const FirstRunMade& made) {
                                      m_slips.printForm({sheetOf(made, desk())}, kSheetName);
                                  }};
    auto* page = new ui::FirstRunPage(m_accounts, sheet, QSysInfo::machineHostName());
    m_window.setDoor(page);
    connect(&m_slips, &ui::SlipOutput::formPrinted, page,
            [page](const QString& where) { page->showPrinted(ui::State::Within, where); });
    connect(&m_slips, &ui::SlipOutput::formFailed, page,
            [page](const QString& sentence) { page->showPrinted(ui::State::Overdue, sentence); });
    connect(page, &ui::FirstRunPage::done, this, &Desktop::buildLogin);
}

void Desktop::buildLogin() {
    m_login = new ui::LoginPage(m_accounts, m_settings, QSysInfo::machineHostName());
    QList<ui::CounterEntry> counters;
    for (const Counter& counter : desk().directory.counters())
        counters += ui::CounterEntry{counter.id, counter.name};
    m_login->setCounters(counters);
    m_window.setDoor(m_login);
    connect(m_login, &ui::LoginPage::entered, this, [this](OfficerId id, std::optional<CounterId>) {
        if (const auto officer = desk().directory.officer(id)) takeOver(*officer, counterOf(*officer));
    });
    connect(m_login, &ui::LoginPage::recoveryRequested, this, &Desktop::openRecovery);
}

void Desktop::openRecovery() {
    const ui::RecoverDialog::Codes codes{
        &recoverySecretFrom, &recoveryCode, [this](const Recovered& recovered, const QString& login) {
            const auto supervisor = desk().directory.officerByLogin(login.trimmed().toLower());
            if (supervisor) m_slips.printForm({sheetOf(recovered, *supervisor, desk())}, kSheetName);
        }};
    ui::RecoverDialog dialog(m_accounts, codes, QSysInfo::machineHostName(), &m_window);
    dialog.exec();
}

void Desktop::openPassword() {
    auto* dialog = new ui::PasswordDialog(m_accounts, m_actor, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PasswordDialog::changed, this,
            [this](const QString& sentence) { m_window.showNotice(ui::State::Within, sentence); });
    connect(dialog, &ui::PasswordDialog::proven, this, [this] {
        m_actor.provenAt = desk().clock.now();
        m_window.showNotice(ui::State::Within, tr("Your password was confirmed: repeat the act."));
    });
    dialog->open();
}

std::optional<CounterId> Desktop::counterOf(const Officer& officer) {
    std::optional<CounterId> counter;
    for (const ui::CounterEntry& entry : countersOf(officer))
        if (!counter || entry.id.value() == m_settings.value(ui::setting::kLastCounter)) counter = entry.id;
    return counter;
}

bool Desktop::enter(const QString& login) {
    const auto officer = desk().directory.officerByLogin(login);
    if (!officer || !officer->active) return false;
    if (isPractice()) {
        takeOver(*officer, counterOf(*officer));
        return true;
    }
    if (!m_login) return false;
    m_login->setLogin(login);
    if (!qEnvironmentVariableIsSet("MOTCUA_PASSWORD")) return true;
    const auto entered =
        SignIn(m_accounts).enter(login, qEnvironmentVariable("MOTCUA_PASSWORD"), QSysInfo::machineHostName());
    if (!entered) return false;
    takeOver(*entered, counterOf(*entered));
    return true;
}

void Desktop::lock() {
    if (!m_occupied || m_locked) return;
    if (m_saver.isWaiting()) {
        m_window.cover();
        return m_saver.whenIdle(this, [this] { lock(); });
    }
    m_locked = true;
    m_guard.end();
    m_later.stop();
    ui::leaveDialogs();
    m_before = {m_window.steadyIndex(), {}};
    for (const auto& [page, dossier] : std::as_const(m_opened))
        if (page) m_before.dossiers += dossier;
    m_opened.clear();
    if (m_login) {
        m_login->setLogin(m_actor.officer.login);
        m_login->setLocked(true);
    }
    if (m_chooser) {
        m_chooser->setEntries(entries());
        m_chooser->setMayLeave(false);
    }
    m_window.lock();
    m_search = nullptr;
    m_people = nullptr;
    m_calendar = nullptr;
    m_accountsPage = nullptr;
    m_erasures = nullptr;
    m_watching.clear();
    while (m_pages.size() > 1) m_pages.removeLast();
    QTimer::singleShot(kPagesGoMs, this, &Desktop::forgetWhatWasShown);
}

/// The pages are gone by now: what the connection and the stack still hold of citizens goes too.
void Desktop::forgetWhatWasShown() {
    if (!m_locked) return;
    if (m_saver.isWaiting()) return m_saver.whenIdle(this, [this] { forgetWhatWasShown(); });
    if (m_open.database().isInWork()) {
        QTimer::singleShot(kPagesGoMs, this, &Desktop::forgetWhatWasShown);
        return;
    }
    m_open.database().discard();
    wipeStackBelow();
}

void Desktop::comeBack(bool isSameOfficer) {
    m_locked = false;
    if (!isSameOfficer) {
        const auto work = desk().work.begin();
        desk().journal.append(accountEvent(account_event::kTakenOver, m_actor, m_actor.station,
                                           desk().clock.now(), std::nullopt));
        work->commit();
    }
    const Before before = isSameOfficer ? m_before : Before{};
    m_before = {};
    const ui::StyleSheetPause building;
    const QList<ui::Page*> all = pages();
    if (before.page > 0 && before.page < all.size()) m_window.showPage(all.at(before.page));
    for (const DossierId dossier : before.dossiers) openDossier(dossier);
}

}  // namespace motcua::desktop
