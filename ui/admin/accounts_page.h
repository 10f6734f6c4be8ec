// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/account_list.h"
#include "ui/admin/office_page.h"

class QButtonGroup;
class QStandardItemModel;

namespace motcua::ui {

class FilterChip;
class FooterBar;
class Panel;
class SearchBox;
class TableView;

/// Who may sign in and what he may do: accounts with their state, roles of whoever is chosen, and the roles
/// that wait for a second person. The administrator enters, closes and opens, and starts a new password; a
/// supervisor gives roles. Neither does anything for himself.
class AccountsPage : public OfficePage {
    Q_OBJECT
public:
    /// `accounts` is used as long as the page lives.
    AccountsPage(Workplace& place, AccountDesk& accounts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Admin; }
    [[nodiscard]] int shortcutNumber() const override { return 9; }
    void focusFirst() override;
    bool goBack() override;

    /// Whether this page is of use to the officer.
    [[nodiscard]] static bool isFor(const Desk& desk, const Actor& actor);

protected:
    [[nodiscard]] bool isMine() const override;
    void read() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildAccounts();
    QWidget* buildSide();
    void buildChips();
    void buildActions();
    void showAccounts();
    void showCounts();
    void showGrants();
    void showProposals();
    void judge();
    void judgeAccount(const AccountLine* line);
    void judgeRoles(const AccountLine* line);
    [[nodiscard]] bool holds(const QString& role) const;
    [[nodiscard]] const AccountLine* chosen() const;
    [[nodiscard]] const GrantProposal* chosenProposal() const;

    void enterOfficer();
    void newCode();
    void switchAccount();
    void closeAccount(const AccountLine& line);
    void unlock();
    void proposeRole();
    void settle(bool granted);
    void endRole();
    void showCode(const Officer& officer, const QString& code);

    AccountDesk& m_accounts;
    QList<AccountLine> m_lines;
    QList<AccountLine> m_shown;
    QList<RoleGrant> m_grantRows;
    QList<GrantProposal> m_proposalRows;
    SearchBox* m_search;
    QButtonGroup* m_chips;
    TableView* m_table;
    QStandardItemModel* m_model;
    Panel* m_grantPanel;
    TableView* m_grants;
    QStandardItemModel* m_grantModel;
    TableView* m_proposals;
    QStandardItemModel* m_proposalModel;
    FooterBar* m_footer;
    ShortcutButton* m_propose;
    ShortcutButton* m_code;
    ShortcutButton* m_switch;
    ShortcutButton* m_unlock;
    ShortcutButton* m_end;
    ShortcutButton* m_reject;
    ShortcutButton* m_enter;
    ShortcutButton* m_give;
};

}  // namespace motcua::ui
