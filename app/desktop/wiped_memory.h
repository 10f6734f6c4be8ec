// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua::desktop {

/// Whether memory that is freed is wiped first: with glibc, and without a sanitizer that wants to see it.
/// What a page has shown then ends with the page (reliability: nothing of a citizen is in the memory of a
/// locked desk). Holds for the whole process from its start; the names of malloc are taken over in
/// wiped_memory.cpp.
[[nodiscard]] bool isFreedMemoryWiped();

/// Wipes what earlier calls left below the frame of the caller on this thread's stack.
void wipeStackBelow();

}  // namespace motcua::desktop
