// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace motcua::store {

class Database;

/// Calls with what does not fit ("catalogue", "workflow"), the code or key, and the field.
using CatalogueFinding = std::function<void(const char* what, const QString& where, const QString& field)>;

/// Holds what is kept beside the text of each version of a procedure and of a process against that text, and
/// the versions of a code against each other: numbers without gap, each ended the day before the next begins,
/// the last one current. \throws StoreError.
void auditProcedures(Database& database, const CatalogueFinding& found);
void auditProcesses(Database& database, const CatalogueFinding& found);

}  // namespace motcua::store
