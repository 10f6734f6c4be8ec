// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// With glibc, and without a sanitizer that wants to see it, memory that is freed is wiped first: the names of
// malloc are taken over in wiped_memory.cpp, for every library of the process. What a page has shown then
// ends with the page (reliability: nothing of a citizen is in the memory of a locked desk).

namespace motcua::desktop {

/// Wipes what earlier calls left below the frame of the caller on this thread's stack.
void wipeStackBelow();

}  // namespace motcua::desktop
