// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accounts.h"
#include "core/access/password_policy.h"
#include "core/base/uptime.h"
#include "core/dossier/desk.h"

namespace motcua {

/// What the use cases of accounts work with, beside the desk: none owned, none null.
struct AccountDesk {
    Desk& desk;
    Accounts& accounts;
    const PasswordHasher& hasher;
    const Uptime& uptime;
};

/// The book, made with the least cost where there is none yet (practice stores). Within a Work.
[[nodiscard]] AccountBook bookOf(AccountDesk& desk);

/// The officer as he is in the store now, not as he was when he signed in. Nothing where he is no longer
/// active. Within a Work, so that a role that was taken away is gone at the next write.
[[nodiscard]] std::optional<Officer> reread(AccountDesk& desk, OfficerId officer);

/// Who is not in the way: active, with an open account and a password. In a practice store everybody active.
[[nodiscard]] QList<Officer> usableOfficers(AccountDesk& desk);

/// What of an office makes no good password.
[[nodiscard]] QStringList placesOf(Desk& desk);

/// Whoever chooses a password.
[[nodiscard]] PasswordOwner ownerOf(Desk& desk, const Officer& officer);

}  // namespace motcua
