// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/account_state.h"

#include "core/access/access_say.h"
#include "core/base/error.h"

#include <array>

namespace motcua {

AccountState stateOf(const Officer& officer, const std::optional<Account>& account) {
    if (!officer.active) return AccountState::Left;
    if (!account) return AccountState::None;
    if (account->closed)
        return *account->closed == Closed::ByIdleness ? AccountState::Unused : AccountState::Disabled;
    if (isLocked(account->tries)) return AccountState::Locked;
    return account->password.isEmpty() ? AccountState::NoPassword : AccountState::Open;
}

QString keyOf(AccountState state) {
    static constexpr std::array<const char*, 7> keys{"left",   "none",       "unused", "disabled",
                                                     "locked", "noPassword", "open"};
    return QString::fromLatin1(keys.at(size_t(state)));
}

QString label(AccountState state) {
    switch (state) {
        case AccountState::Left:
            return AccessSay::tr("left");
        case AccountState::None:
            return AccessSay::tr("no account");
        case AccountState::Unused:
            return AccessSay::tr("closed, not used for 45 days");
        case AccountState::Disabled:
            return AccessSay::tr("closed");
        case AccountState::Locked:
            return AccessSay::tr("locked");
        case AccountState::NoPassword:
            return AccessSay::tr("no password yet");
        case AccountState::Open:
            return AccessSay::tr("open");
    }
    throw LogicError(QStringLiteral("a state of an account that is none"));
}

}  // namespace motcua
