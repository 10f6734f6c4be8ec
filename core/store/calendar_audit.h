// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace motcua::store {

class Database;

/// Holds the changes of calendars against their events: state, days, decision, and which dossiers a change
/// touched. Calls `found` with the number of the change and the field that does not fit. \throws StoreError.
void auditCalendarChanges(Database& database,
                          const std::function<void(const QString& where, const QString& field)>& found);

}  // namespace motcua::store
