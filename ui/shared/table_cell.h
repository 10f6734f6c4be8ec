// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/state.h"

#include <QStandardItem>

namespace motcua::ui {

/// A cell that is only read; `quiet` in the colour of secondary text. The model takes ownership.
[[nodiscard]] QStandardItem* textCell(const QString& text, bool quiet = false);
/// The same with the shape of a state before its words.
[[nodiscard]] QStandardItem* textCell(const QString& text, State state);
/// What names the row: bold while the row is chosen.
[[nodiscard]] QStandardItem* nameCell(const QString& text);

}  // namespace motcua::ui
