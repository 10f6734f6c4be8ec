// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"
#include "core/reports/make_report.h"

#include <QJsonObject>

namespace motcua::cli {

/// A report for people: its head, then a line a row, columns apart by tabs. Draws the rows.
[[nodiscard]] QString reportText(const Report& report);

/// The document of `dashboard`.
[[nodiscard]] QJsonObject boardJson(const Board& board);
/// Its figures for people, a line each.
[[nodiscard]] QString boardText(const Board& board);

}  // namespace motcua::cli
