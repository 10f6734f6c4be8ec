// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/account_state.h"
#include "core/dossier/account_desk.h"
#include "ui/shared/state.h"

namespace motcua::ui {

/// An officer as the page of accounts shows him.
struct AccountLine {
    Officer officer;
    std::optional<Account> account;
    AccountState state;
    QString roles;     ///< "Cán bộ tiếp nhận · TT Hải Châu"
    QString standing;  ///< the state in words, with what goes with it
    State shape;
    QString lastSeen;  ///< when he signed in last; a dash where he never did
};

/// All officers, those who work here first, in the order of given names. \throws StoreError.
[[nodiscard]] QList<AccountLine> accountsOf(const AccountDesk& desk);

/// Whether login, name, title, roles and units have all the words, without diacritics.
[[nodiscard]] bool hasWords(const AccountLine& line, const QString& text);

/// What the page can be narrowed to.
enum class AccountGroup { All, Open, Waiting, Locked, Closed, Left };
[[nodiscard]] AccountGroup groupOf(AccountState state);

}  // namespace motcua::ui
