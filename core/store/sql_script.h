// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace motcua::store {

/// The statements of a script, one by one, without their semicolons and without comments between them.
///
/// Knows quotes ('…', "…", `…`, […]), comments (-- and /* */) and the bodies of triggers, whose semicolons
/// do not end the statement.
/// \throws LogicError where a quote, a comment or a trigger is left open.
[[nodiscard]] QStringList statementsOf(const QString& script);

}  // namespace motcua::store
