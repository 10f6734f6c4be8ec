// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/account_state.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

Account anAccount() {
    Account account;
    account.officer = OfficerId(1);
    account.password = QStringLiteral("hash");
    return account;
}

Officer accountHolder(bool active = true) {
    return {OfficerId(1), QStringLiteral("a"), QStringLiteral("A"), {}, active, {}};
}

}  // namespace

TEST_CASE("whoever has left is told as such, whatever his account says") {
    CHECK(stateOf(accountHolder(false), anAccount()) == AccountState::Left);
    CHECK(stateOf(accountHolder(false), std::nullopt) == AccountState::Left);
}

TEST_CASE("an account is open only with a password, not closed and not locked") {
    CHECK(stateOf(accountHolder(), std::nullopt) == AccountState::None);
    CHECK(stateOf(accountHolder(), anAccount()) == AccountState::Open);
    Account account = anAccount();
    account.password.clear();
    CHECK(stateOf(accountHolder(), account) == AccountState::NoPassword);
    account = anAccount();
    account.tries.count = kLockingTries;
    CHECK(stateOf(accountHolder(), account) == AccountState::Locked);
}

TEST_CASE("who closed an account can be told") {
    Account account = anAccount();
    account.closed = Closed::ByIdleness;
    CHECK(stateOf(accountHolder(), account) == AccountState::Unused);
    account.closed = Closed::ByAdministrator;
    CHECK(stateOf(accountHolder(), account) == AccountState::Disabled);
}

TEST_CASE("the keys of the states are those that scripts rely on") {
    QStringList keys;
    for (int state = 0; state <= int(AccountState::Open); ++state) keys += keyOf(AccountState(state));
    CHECK(keys.join(u' ') == QStringLiteral("left none unused disabled locked noPassword open"));
}
