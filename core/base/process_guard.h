// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motcua {

/// A crash of this process leaves no image of its memory on the disk, and no other process of the same user
/// may look into it. Where the system knows no such thing (or under a sanitizer, which must look) nothing
/// happens. \returns whether it holds.
bool forbidCoreDumps();

}  // namespace motcua
