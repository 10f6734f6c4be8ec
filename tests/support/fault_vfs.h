// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::test {

/// A disk that fails on command. Once installed, SQLite in this process reads and writes through it; without
/// a plan it does nothing.
namespace faulty_disk {

enum class Call { Read, Write, Sync, Truncate, Any };

/// SQLite's default from here on. May be called again.
void install();

/// The nth call of this kind from now on fails with an I/O error: once, or it and all that follow.
void failNth(Call call, int nth, bool forGood);
/// The nth write from now on, and all that follow, find no room.
void fillUpAtWrite(int nth);
/// From now on all is well.
void heal();
/// Whether a call has failed since the plan was made.
[[nodiscard]] bool hasFailed();

}  // namespace faulty_disk

}  // namespace motcua::test
