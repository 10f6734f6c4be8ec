// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::test {

/// Memory that runs out on command. A binary that links it gives SQLite its memory from here; without a plan
/// nothing ever fails.
namespace faulty_memory {

/// The nth allocation of SQLite from now on fails: once, or it and all that follow.
void failNth(int nth, bool forGood);
/// From now on there is enough.
void heal();
/// Whether an allocation has failed since the plan was made.
[[nodiscard]] bool hasFailed();

}  // namespace faulty_memory

}  // namespace motcua::test
