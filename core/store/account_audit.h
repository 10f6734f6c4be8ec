// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace motcua::store {

class Database;

/// What the events of accounts and roles contradict in their tables: passwords, codes and the recovery code
/// that were put in by another program, tries that were taken back, accounts opened, roles given, officers
/// entered. Practice stores came with officers and roles: of these only the accounts are compared.
/// "officer 12: password", "officer 12: role", "recovery code"; never a value. \throws StoreError.
[[nodiscard]] QStringList accountContradictions(Database& database);

}  // namespace motcua::store
