// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "ui/shared/field_row.h"
#include "ui/shared/notice.h"

#include <QHash>

namespace motcua::ui {

/// The rows of a form by the field that refusals name.
using FieldRows = QHash<QString, FieldRow*>;

/// Puts every refusal below its field, the rest into the notice, and the focus on the first field that is
/// refused. No refusals take everything away.
void showRefusals(const Refusals& refusals, const FieldRows& rows, Notice& notice);

}  // namespace motcua::ui
