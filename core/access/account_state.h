// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/account.h"

namespace motcua {

/// How an account stands, as whoever looks after it sees it.
enum class AccountState {
    Left,        ///< the officer does not work here any more
    None,        ///< no account: he cannot sign in (in practice stores nobody needs one)
    Unused,      ///< closed after 45 days without anybody signing in
    Disabled,    ///< closed by the administrator
    Locked,      ///< too many wrong tries
    NoPassword,  ///< waits for its owner to choose a password with a one-time code
    Open
};

[[nodiscard]] AccountState stateOf(const Officer& officer, const std::optional<Account>& account);
/// "left", "none", "unused", "disabled", "locked", "noPassword", "open".
[[nodiscard]] QString keyOf(AccountState state);
[[nodiscard]] QString label(AccountState state);

}  // namespace motcua
