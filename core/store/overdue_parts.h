// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/board.h"

namespace motcua {
class CentreBook;
class Directory;
}  // namespace motcua

namespace motcua::store {

class Database;

/// Walks what is overdue once, and adds it to the board: all, by unit, sector, officer and age.
void addOverdue(Database& database, const Directory& directory, const CentreBook& centre,
                const BoardRequest& request, Board& board);

}  // namespace motcua::store
