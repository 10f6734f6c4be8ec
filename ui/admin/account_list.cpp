// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/account_list.h"

#include "core/base/text.h"
#include "core/workflow/role_label.h"
#include "ui/admin/office_words.h"
#include "ui/admin/ui_admin_say.h"

#include <QHash>
#include <algorithm>

namespace motcua::ui {

namespace {

/// Every role with its unit; what begins later too, since the page is where it is looked up.
QString rolesOf(const Directory& directory, const Officer& officer, QDate today) {
    QStringList roles;
    for (const RoleGrant& grant : officer.grants) {
        if (grant.to && *grant.to < today) continue;
        const QString role = roleLabel(grant.role) + QStringLiteral(" · ") + unitShort(directory, grant.unit);
        if (!roles.contains(role)) roles += role;
    }
    return roles.isEmpty() ? UiAdminSay::tr("No role") : roles.join(QStringLiteral(", "));
}

State shapeOf(AccountState state) {
    switch (state) {
        case AccountState::Open:
            return State::Within;
        case AccountState::Locked:
            return State::Overdue;
        case AccountState::NoPassword:
            return State::DueSoon;
        default:
            return State::Paused;
    }
}

void putStanding(AccountLine& line, const AccountDesk& desk, Instant now) {
    line.shape = shapeOf(line.state);
    line.standing = label(line.state);
    if (!line.account) {
        if (line.state == AccountState::None && desk.desk.centre.isPractice())
            line.standing = UiAdminSay::tr("practice");
        return;
    }
    if (line.state == AccountState::Open && isUnused(*line.account, now)) {
        line.shape = State::DueSoon;
        line.standing = UiAdminSay::tr("not used for 45 days");
    }
    if (line.account->reset && line.account->reset->holdsAt(now))
        line.standing += UiAdminSay::tr(", code until %1").arg(toShortVietnamese(line.account->reset->until));
}

}  // namespace

QList<AccountLine> accountsOf(const AccountDesk& desk) {
    const Instant now = desk.desk.clock.now();
    QHash<OfficerId, Account> accounts;
    for (const Account& account : desk.accounts.all()) accounts.insert(account.officer, account);
    QList<AccountLine> lines;
    for (const Officer& officer : desk.desk.directory.officers()) {
        AccountLine line{officer, {}, {}, {}, {}, {}, {}};
        const auto found = accounts.constFind(officer.id);
        if (found != accounts.constEnd()) line.account = *found;
        line.state = stateOf(officer, line.account);
        line.roles = rolesOf(desk.desk.directory, officer, localDate(now));
        line.lastSeen = line.account && !line.account->password.isEmpty()
                            ? toShortVietnamese(line.account->since)
                            : QStringLiteral("–");
        putStanding(line, desk, now);
        lines += line;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const AccountLine& a, const AccountLine& b) {
        if (a.officer.active != b.officer.active) return a.officer.active;
        return personSortKey(a.officer.name) < personSortKey(b.officer.name);
    });
    return lines;
}

bool hasWords(const AccountLine& line, const QString& text) {
    const QString all =
        folded(QStringList{line.officer.login, line.officer.name, line.officer.title, line.roles}.join(u' '));
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

AccountGroup groupOf(AccountState state) {
    switch (state) {
        case AccountState::Open:
            return AccountGroup::Open;
        case AccountState::None:
        case AccountState::NoPassword:
            return AccountGroup::Waiting;
        case AccountState::Locked:
            return AccountGroup::Locked;
        case AccountState::Unused:
        case AccountState::Disabled:
            return AccountGroup::Closed;
        case AccountState::Left:
            break;
    }
    return AccountGroup::Left;
}

}  // namespace motcua::ui
