// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of accounts, and why not.
#include "core/dossier/keep_accounts.h"
#include "core/dossier/keep_grants.h"
#include "core/workflow/role_label.h"
#include "ui/admin/accounts_page.h"
#include "ui/admin/code_dialog.h"
#include "ui/admin/leave_dialog.h"
#include "ui/admin/office_words.h"
#include "ui/admin/officer_dialog.h"
#include "ui/admin/role_dialog.h"
#include "ui/shared/shortcut_button.h"
#include "ui/shared/table_view.h"

namespace motcua::ui {

namespace {

/// An act that does not apply takes no room.
void offer(ShortcutButton* button, bool shown, const QString& reason) {
    button->setReason(shown ? reason : QString());
    button->setVisible(shown);
}

bool isClosed(AccountState state) {
    return state == AccountState::Disabled || state == AccountState::Unused;
}

}  // namespace

void AccountsPage::judge() {
    const AccountLine* line = chosen();
    judgeAccount(line);
    judgeRoles(line);
}

void AccountsPage::judgeAccount(const AccountLine* line) {
    const bool administers = holds(role::kAdministrator);
    QString reason;
    if (!line)
        reason = tr("Choose somebody first.");
    else if (line->officer.id == place().actor.officer.id)
        reason = tr("Nobody does this for himself.");
    else if (!line->officer.active)
        reason = tr("He does not work here any more.");
    const bool closed = line && isClosed(line->state);
    m_switch->setText(closed ? tr("Open the account again") : tr("Close the account…"));
    m_switch->setAccessibleName(m_switch->text());
    offer(m_code, administers, reason);
    offer(m_switch, administers, reason);
    offer(m_enter, administers, {});
    offer(m_unlock, line && line->account && line->account->tries.count > 0, reason);
}

void AccountsPage::judgeRoles(const AccountLine* line) {
    const bool administers = holds(role::kAdministrator);
    const bool supervises = holds(role::kSupervisor);
    const OfficerId self = place().actor.officer.id;
    QString reason;
    if (!line)
        reason = tr("Choose somebody first.");
    else if (line->officer.id == self)
        reason = tr("Nobody gives or takes a role of his own.");
    offer(m_end, !m_grantRows.isEmpty(), reason);
    if (reason.isEmpty() && !line->officer.active) reason = tr("He does not work here any more.");
    offer(m_propose, administers, reason);
    const GrantProposal* proposal = chosenProposal();
    QString settling;
    if (!proposal)
        settling = tr("No role waits.");
    else if (proposal->officer == self)
        settling = tr("Nobody gives or takes a role of his own.");
    else if (proposal->proposedBy == self)
        settling = tr("Whoever proposed it does not give it.");
    offer(m_give, supervises && !administers, settling);
    offer(m_reject, supervises && proposal, settling);
}

void AccountsPage::enterOfficer() {
    auto* dialog = new OfficerDialog(place(), m_accounts, this);
    connect(dialog, &OfficerDialog::entered, this,
            [this](const EnteredOfficer& entered, const QString& sentence) {
                readAgain();
                Q_EMIT noticeRequested(State::Ready, sentence);
                showCode(entered.officer, entered.code);
            });
    openDialog(dialog);
}

void AccountsPage::showCode(const Officer& officer, const QString& code) {
    openDialog(new CodeDialog(place(), officer, code, this));
}

void AccountsPage::newCode() {
    const AccountLine* line = chosen();
    if (!line) return;
    const Officer officer = line->officer;
    if (!place().prompt.confirm(
            {tr("A new one-time code"),
             tr("%1 gets a code with which he chooses a password himself. The old password holds until then; "
                "a code from before does not.")
                 .arg(officer.name),
             tr("Make the code")}))
        return;
    std::optional<QString> code;
    perform(
        "starting a reset",
        [&] {
            const auto done = KeepAccounts(m_accounts).startReset(officer.id, place().actor);
            if (done) code = *done;
            return done.refusals();
        },
        [&] { return tr("The code of %1 is made.").arg(officer.name); });
    if (code) showCode(officer, *code);
}

void AccountsPage::switchAccount() {
    const AccountLine* line = chosen();
    if (!line) return;
    if (!isClosed(line->state)) return closeAccount(*line);
    const Officer officer = line->officer;
    perform(
        "opening an account",
        [&] { return KeepAccounts(m_accounts).open(officer.id, place().actor).refusals(); },
        [&] { return tr("The account of %1 is open again.").arg(officer.name); });
}

/// Work that lies on a desk would lie there unseen: it is handed over first. Where somebody else may have the
/// password there is no time for that.
void AccountsPage::closeAccount(const AccountLine& line) {
    const Officer officer = line.officer;
    qsizetype there = 0;
    for (const DeskLot& lot : place().desk.desks.lotsOf(officer.id)) there += lot.dossiers.size();
    if (there > 0) {
        const auto way = place().prompt.choose(
            tr("Close the account"),
            tr("%1 dossier(s) lie on the desk of %2. They are handed over before the account is closed.")
                .arg(QString::number(there), officer.name),
            {tr("Hand over the desk first"), tr("Only bar the sign-in, at once: the password may be known")});
        if (!way) return;
        if (*way == 0) return openDialog(new LeaveDialog(place(), officer, this), &LeaveDialog::handedOver);
    } else if (!place().prompt.confirm(
                   {tr("Close the account"),
                    tr("%1 cannot sign in until the account is opened again.").arg(officer.name),
                    tr("Close it"),
                    {},
                    true})) {
        return;
    }
    perform(
        "closing an account",
        [&] { return KeepAccounts(m_accounts).close(officer.id, place().actor).refusals(); },
        [&] { return tr("The account of %1 is closed.").arg(officer.name); });
}

void AccountsPage::unlock() {
    const AccountLine* line = chosen();
    if (!line) return;
    const Officer officer = line->officer;
    perform(
        "unlocking an account",
        [&] { return KeepAccounts(m_accounts).unlock(officer.id, place().actor).refusals(); },
        [&] { return tr("The account of %1 is unlocked.").arg(officer.name); });
}

void AccountsPage::proposeRole() {
    if (const AccountLine* line = chosen())
        openDialog(new RoleDialog(place(), m_accounts, line->officer, this), &RoleDialog::proposed);
}

void AccountsPage::settle(bool granted) {
    const GrantProposal* chosen = chosenProposal();
    if (!chosen) return;
    const GrantProposal proposal = *chosen;
    const auto officer = place().desk.directory.officer(proposal.officer);
    const QString text = tr("%1 as %2 of %3, %4.")
                             .arg(officer ? officer->name : QString(), roleLabel(proposal.grant.role),
                                  unitShort(place().desk.directory, proposal.grant.unit),
                                  spanText(proposal.grant.from, proposal.grant.to));
    const QString title = granted ? tr("Give the role") : tr("Turn the role down");
    if (!place().prompt.confirm({title, text, title})) return;
    perform(
        "settling a role",
        [&] { return KeepGrants(m_accounts).settle(proposal.id, granted, place().actor).refusals(); },
        [granted] { return granted ? tr("The role is given.") : tr("The role is turned down."); });
}

void AccountsPage::endRole() {
    const AccountLine* line = chosen();
    const int row = m_grants->currentIndex().row();
    if (!line || row < 0 || row >= m_grantRows.size()) return;
    const Officer officer = line->officer;
    const RoleGrant grant = m_grantRows.at(row);
    const QString role = roleLabel(grant.role);
    const QString unit = unitShort(place().desk.directory, grant.unit);
    if (!place().prompt.confirm(
            {tr("Take the role away"),
             tr("%1 is no %2 of %3 any more, from the next act on.").arg(officer.name, role, unit),
             tr("Take it away"),
             {},
             true}))
        return;
    perform(
        "taking a role away",
        [&] {
            return KeepGrants(m_accounts).end(officer.id, grant.unit, grant.role, place().actor).refusals();
        },
        [&] { return tr("%1 is no %2 of %3 any more.").arg(officer.name, role, unit); });
}

}  // namespace motcua::ui
