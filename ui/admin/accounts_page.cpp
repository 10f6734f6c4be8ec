// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/accounts_page.h"

#include "core/base/money.h"
#include "core/workflow/role_label.h"
#include "ui/admin/office_words.h"
#include "ui/reports/audit_page.h"
#include "ui/shared/action_bar.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/footer_bar.h"
#include "ui/shared/panel.h"
#include "ui/shared/search_box.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_cell.h"
#include "ui/shared/table_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace motcua::ui {

namespace {

using Fit = ColumnFit::Kind;
constexpr int kAccountSide = 440;
constexpr int kRoomForRoles = 1240;
constexpr int kRolesColumn = 2;
constexpr int kRoomForLastSeen = 1000;
constexpr int kLastSeenColumn = 4;

}  // namespace

AccountsPage::AccountsPage(Workplace& place, AccountDesk& accounts, QWidget* parent)
    : OfficePage(place, tr("This page is for the administrator and supervisors"),
                 tr("Ask the administrator for a new password or another role"), parent),
      m_accounts(accounts),
      m_search(new SearchBox(tr("Filter by name, login, unit or role"), QKeySequence(Qt::CTRL | Qt::Key_F),
                             body())),
      m_chips(new QButtonGroup(this)),
      m_table(new TableView(body())),
      m_model(new QStandardItemModel(this)),
      m_grantPanel(new Panel(tr("Roles"), body())),
      m_grants(new TableView(body())),
      m_grantModel(new QStandardItemModel(this)),
      m_proposals(new TableView(body())),
      m_proposalModel(new QStandardItemModel(this)),
      m_footer(new FooterBar(body())) {
    setObjectName(QStringLiteral("accountsPage"));
    build();
    buildActions();
    connect(m_search, &SearchBox::textChanged, this, &AccountsPage::showAccounts);
    connect(m_chips, &QButtonGroup::idClicked, this, &AccountsPage::showAccounts);
    connect(m_table, &TableView::currentRowChanged, this, &AccountsPage::showGrants);
    connect(m_grants, &TableView::currentRowChanged, this, &AccountsPage::judge);
    connect(m_proposals, &TableView::currentRowChanged, this, &AccountsPage::judge);
    connect(m_table, &TableView::openRequested, m_propose, &ShortcutButton::click);
    connect(m_proposals, &TableView::openRequested, m_give, &ShortcutButton::click);
}

bool AccountsPage::isFor(const Desk& desk, const Actor& actor) {
    const QDate today = localDate(desk.clock.now());
    return actor.holdsAnywhere(role::kAdministrator, today) || actor.holdsAnywhere(role::kSupervisor, today);
}

bool AccountsPage::isMine() const {
    return isFor(place().desk, place().actor);
}

bool AccountsPage::holds(const QString& role) const {
    return place().actor.holdsAnywhere(role, localDate(place().desk.clock.now()));
}

QString AccountsPage::title() const {
    return tr("Accounts");
}

void AccountsPage::build() {
    auto* row = new QHBoxLayout(body());
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(8);
    row->addWidget(buildAccounts(), 1);
    row->addWidget(buildSide());
}

void AccountsPage::buildChips() {
    const std::tuple<AccountGroup, const char*, QString, std::optional<State>> chips[] = {
        {AccountGroup::All, "groupAll", tr("All"), std::nullopt},
        {AccountGroup::Open, "groupOpen", tr("Open"), State::Within},
        {AccountGroup::Waiting, "groupWaiting", tr("No password"), State::DueSoon},
        {AccountGroup::Locked, "groupLocked", tr("Locked"), State::Overdue},
        {AccountGroup::Closed, "groupClosed", tr("Closed"), State::Paused},
        {AccountGroup::Left, "groupLeft", tr("Left"), State::Paused}};
    for (const auto& [group, name, label, state] : chips) {
        auto* chip = new FilterChip(label, state, body());
        chip->setObjectName(QLatin1String(name));
        m_chips->addButton(chip, int(group));
    }
    m_chips->button(int(AccountGroup::All))->setChecked(true);
}

QWidget* AccountsPage::buildAccounts() {
    buildChips();
    m_search->setObjectName(QStringLiteral("filterAccounts"));
    m_search->setAccessibleName(tr("Filter the accounts"));
    m_search->setList(m_table);
    m_table->setObjectName(QStringLiteral("accounts"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels(
        {tr("Name"), tr("Login"), tr("Roles"), tr("Standing"), tr("Signed in last")});
    m_table->setColumns(
        {{Fit::Whole, 140}, {Fit::Whole, 110}, {Fit::Stretch, 120}, {Fit::Stretch, 120}, {Fit::Whole, 144}});
    m_table->rememberWidths(place().settings, QStringLiteral("accounts"));
    auto* panel = new Panel({}, body());
    panel->setFlush(true);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->setSpacing(8);
    top->addWidget(m_search);
    auto* chips = new FlowLayout(8);
    for (QAbstractButton* chip : m_chips->buttons()) chips->addWidget(chip);
    top->addLayout(chips);
    panel->content()->addLayout(top);
    panel->content()->addWidget(m_table, 1);
    panel->content()->addWidget(m_footer);
    return panel;
}

QWidget* AccountsPage::buildSide() {
    auto* side = new QWidget(body());
    side->setFixedWidth(kAccountSide);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_grants->setObjectName(QStringLiteral("grants"));
    m_grants->setAccessibleName(tr("Roles"));
    m_grants->setModel(m_grantModel);
    m_grantModel->setHorizontalHeaderLabels({tr("Role"), tr("Unit"), tr("When")});
    m_grants->setColumns({{Fit::Stretch, 120}, {Fit::Stretch, 100}, {Fit::Whole, 90}});
    m_proposals->setObjectName(QStringLiteral("proposals"));
    m_proposals->setAccessibleName(tr("Proposed roles"));
    m_proposals->setModel(m_proposalModel);
    m_proposalModel->setHorizontalHeaderLabels({tr("For"), tr("Role"), tr("Proposed by")});
    m_proposals->setColumns({{Fit::Whole, 110}, {Fit::Stretch, 120}, {Fit::Whole, 100}});
    m_grantPanel->setFlush(true);
    m_grantPanel->setJumpKey(QKeySequence(Qt::ALT | Qt::Key_V));
    m_grantPanel->content()->addWidget(m_grants);
    column->addWidget(m_grantPanel, 1);
    auto* waiting = new Panel(tr("Waiting for a supervisor"), side);
    waiting->setFlush(true);
    waiting->setJumpKey(QKeySequence(Qt::ALT | Qt::Key_D));
    waiting->content()->addWidget(m_proposals);
    column->addWidget(waiting, 1);
    return side;
}

void AccountsPage::buildActions() {
    m_propose =
        button(tr("Propose a role…"), QKeySequence(Qt::Key_F7), "proposeRole", [this] { proposeRole(); });
    m_code = button(tr("New one-time code…"), QKeySequence(Qt::Key_F6), "newCode", [this] { newCode(); });
    m_switch = button(tr("Close the account…"), QKeySequence(Qt::CTRL | Qt::Key_D), "switchAccount",
                      [this] { switchAccount(); });
    m_unlock = button(tr("Unlock"), QKeySequence(Qt::CTRL | Qt::Key_U), "unlock", [this] { unlock(); });
    m_end = button(tr("Take the role away…"), QKeySequence(Qt::CTRL | Qt::Key_E), "endRole",
                   [this] { endRole(); });
    m_reject = button(tr("Turn the role down…"), QKeySequence(Qt::CTRL | Qt::Key_H), "rejectRole",
                      [this] { settle(false); });
    m_enter =
        button(tr("Enter an officer…"), QKeySequence(Qt::Key_F9), "enterOfficer", [this] { enterOfficer(); });
    m_give = button(tr("Give the role…"), QKeySequence(Qt::Key_F9), "giveRole", [this] { settle(true); });
    auto* audit = button(tr("Audit log"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), "showAudit",
                         [this] { Q_EMIT openPageRequested(new AuditPage(place())); });
    for (ShortcutButton* one : {m_propose, m_code, m_switch, m_unlock, m_end, m_reject, audit})
        bar().addAction(one);
    bar().setMainAction(m_enter);
    bar().setMainAction(m_give);
}

void AccountsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_table->setColumnShown(kRolesColumn, width() >= kRoomForRoles);
    m_table->setColumnShown(kLastSeenColumn, width() >= kRoomForLastSeen);
}

void AccountsPage::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

bool AccountsPage::goBack() {
    const bool narrowed = m_chips->checkedId() != int(AccountGroup::All);
    if (m_search->text().isEmpty() && !narrowed) return false;
    m_chips->button(int(AccountGroup::All))->setChecked(true);
    m_search->clear();
    showAccounts();
    focusFirst();
    return true;
}

void AccountsPage::read() {
    m_accounts.desk.directory.reload();
    m_lines = accountsOf(m_accounts);
    const bool administers = holds(role::kAdministrator);
    m_footer->setKeys(
        {tr("\u2191 \u2193 choose"), administers ? tr("Enter proposes a role") : tr("F9 gives a role")});
    showCounts();
    showProposals();
    showAccounts();
}

void AccountsPage::showCounts() {
    QHash<int, int> counts;
    for (const AccountLine& line : std::as_const(m_lines)) {
        ++counts[int(groupOf(line.state))];
        ++counts[int(AccountGroup::All)];
    }
    for (QAbstractButton* button : m_chips->buttons()) {
        auto* chip = static_cast<FilterChip*>(button);
        chip->setCount(groupedDigits(counts.value(m_chips->id(chip))));
        chip->setVisible(counts.value(m_chips->id(chip)) > 0 || chip->isChecked());
    }
}

void AccountsPage::showAccounts() {
    const auto before = chosen() ? std::optional(chosen()->officer.id) : std::nullopt;
    const auto group = AccountGroup(m_chips->checkedId());
    m_shown.clear();
    m_model->removeRows(0, m_model->rowCount());
    int current = 0;
    for (const AccountLine& line : std::as_const(m_lines)) {
        if (group != AccountGroup::All && groupOf(line.state) != group) continue;
        if (!hasWords(line, m_search->text())) continue;
        if (line.officer.id == before) current = m_model->rowCount();
        m_shown += line;
        m_model->appendRow({nameCell(line.officer.name), textCell(line.officer.login, true),
                            textCell(line.roles, true), textCell(line.standing, line.shape),
                            textCell(line.lastSeen, true)});
    }
    m_table->setEmptyTexts(tr("Nobody is like that"), tr("Drop the filter (Esc)"));
    m_footer->setCount({{.text = groupedDigits(m_shown.size()), .bold = true},
                        {.text = QLatin1Char(' ') + tr("account(s)")}});
    if (!m_shown.isEmpty()) m_table->setCurrentIndex(m_model->index(current, 0));
    showGrants();
}

void AccountsPage::showGrants() {
    m_grantRows.clear();
    m_grantModel->removeRows(0, m_grantModel->rowCount());
    const AccountLine* line = chosen();
    const QDate today = localDate(place().desk.clock.now());
    m_grantPanel->setTitle(line ? tr("Roles of %1").arg(line->officer.name) : tr("Roles"));
    m_grants->setEmptyTexts(tr("No role"), holds(role::kAdministrator) ? tr("F7 proposes one") : QString());
    for (const RoleGrant& grant : line ? line->officer.grants : QList<RoleGrant>()) {
        if (grant.to && *grant.to < today) continue;
        m_grantRows += grant;
        m_grantModel->appendRow({textCell(roleLabel(grant.role)),
                                 textCell(unitShort(place().desk.directory, grant.unit), true),
                                 textCell(spanText(grant.from, grant.to), true)});
    }
    if (!m_grantRows.isEmpty()) m_grants->setCurrentIndex(m_grantModel->index(0, 0));
    judge();
}

void AccountsPage::showProposals() {
    const Directory& directory = place().desk.directory;
    m_proposalRows = m_accounts.accounts.proposals();
    m_proposalModel->removeRows(0, m_proposalModel->rowCount());
    for (const GrantProposal& proposal : std::as_const(m_proposalRows)) {
        const auto officer = directory.officer(proposal.officer);
        const auto by = directory.officer(proposal.proposedBy);
        const QString role = roleLabel(proposal.grant.role) + QStringLiteral(" · ") +
                             unitShort(directory, proposal.grant.unit);
        m_proposalModel->appendRow({nameCell(officer ? officer->name : QString()), textCell(role),
                                    textCell(by ? by->name : QString(), true)});
    }
    m_proposals->setEmptyTexts(tr("No role waits"),
                               holds(role::kAdministrator) ? tr("F7 proposes one") : QString());
    if (!m_proposalRows.isEmpty()) m_proposals->setCurrentIndex(m_proposalModel->index(0, 0));
}

const AccountLine* AccountsPage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

const GrantProposal* AccountsPage::chosenProposal() const {
    const int row = m_proposals->currentIndex().row();
    return row >= 0 && row < m_proposalRows.size() ? &m_proposalRows.at(row) : nullptr;
}

}  // namespace motcua::ui
