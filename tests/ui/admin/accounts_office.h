// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/keep_accounts.h"
#include "core/dossier/keep_grants.h"
#include "core/dossier/sign_in.h"
#include "tests/support/an_office.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/ui_checks.h"
#include "tests/ui/shell/a_machine.h"
#include "tests/ui/work/desk_scene.h"
#include "ui/admin/accounts_page.h"
#include "ui/shared/line_field.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

#include <QTest>

namespace motcua::test {

/// The page of accounts of an office at work, with the administrator before it unless somebody else is.
class AccountsOffice {
public:
    explicit AccountsOffice(const QString& login = QStringLiteral("quantri")) {
        office.firstRun();
        seat(login);
    }

    void seat(const QString& login) {
        m_actor = office.actor(login);
        m_page = std::make_unique<ui::AccountsPage>(m_place, office.accounts());
        showAt(*m_page, 1182, 664);
        m_page->activated();
        QObject::connect(m_page.get(), &ui::AccountsPage::noticeRequested, m_page.get(),
                         [this](ui::State, const QString& text) { m_notice = text; });
    }
    /// Somebody with a password, without roles.
    Officer enter(const QString& login, const QString& name) {
        KeepAccounts keep(office.accounts());
        const auto entered = keep.add({login, name, {}}, office.actor(QStringLiteral("quantri"))).value();
        REQUIRE(SignIn(office.accounts())
                    .enterWithCode(login, entered.code, kOfficersPassword, AnOffice::kStation)
                    .isDone());
        return entered.officer;
    }
    void choose(const QString& login) {
        auto* table = find<ui::TableView>("accounts");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell("accounts", row, 1) == login) table->setCurrentIndex(table->model()->index(row, 0));
        REQUIRE(cell("accounts", table->currentIndex().row(), 1) == login);
    }
    template <class T>
    T* find(const char* name) {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString cell(const char* table, int row, int column) {
        return find<ui::TableView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const char* table) { return find<ui::TableView>(table)->model()->rowCount(); }
    void press(const char* button) { find<ui::ShortcutButton>(button)->click(); }
    [[nodiscard]] QString reason(const char* button) { return find<ui::ShortcutButton>(button)->reason(); }
    template <class Dialog>
    Dialog* dialog() {
        for (Dialog* one : m_page->template findChildren<Dialog*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    [[nodiscard]] ui::AccountsPage& page() { return *m_page; }
    [[nodiscard]] const QString& notice() const { return m_notice; }

    AnOffice office;
    AMachine machine;
    ScriptedPrompt prompt;

private:
    MemoryDrafts m_drafts;
    Actor m_actor{{OfficerId(0), {}, {}, {}, false, {}}, std::nullopt, {}};
    ui::SlipOutput m_slips{office.desk(), machine.settings, nullptr, AMachine::none()};
    ui::Workplace m_place{office.desk(), m_actor, prompt, machine.settings, m_drafts, m_slips};
    std::unique_ptr<ui::AccountsPage> m_page;
    QString m_notice;
};

}  // namespace motcua::test
