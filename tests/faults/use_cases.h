// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/a_desk.h"

#include <functional>

namespace motcua::test {

/// One use case as the faults see it.
struct FaultedUse {
    QString name;
    /// Makes whole what the use case needs, before each round; while it runs nothing fails.
    std::function<void(OpenDesk&)> prepare;
    /// Carries it out. Done, or thrown; never refused.
    std::function<void(OpenDesk&)> act;
};

/// Every use case that writes. Whoever adds one to the desk adds it here: then each of its calls to the disk
/// fails once and for good, and whatever happens it must have happened whole or not at all.
[[nodiscard]] QList<FaultedUse> faultedUses(const ADesk& file);

}  // namespace motcua::test
