// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/first_run.h"
#include "core/dossier/recover_accounts.h"
#include "core/forms/form_document.h"

namespace motcua {

namespace store {
class Database;
}

/// The sheet with the recovery code, to be printed once.
[[nodiscard]] FormDocument sheetOf(const FirstRunMade& made, const Desk& desk);
[[nodiscard]] FormDocument sheetOf(const Recovered& recovered, const Officer& supervisor, const Desk& desk);

/// Whether `code` (or the file that holds it) is the recovery code of this store's backups: whoever has it
/// can read everything anyway, so it may begin the accounts anew after a loss. Refusals "key.misspelt" and
/// "key.wrong".
[[nodiscard]] Refusals againstBackupCode(store::Database& database, const QString& code);

}  // namespace motcua
