// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::test {

/// Whether `text` is what tests/golden/`name` holds. Where it is not, the text is written beside the approved
/// file as `name`.received, for a person to compare and approve by renaming.
[[nodiscard]] bool isApproved(const QString& name, const QString& text);

}  // namespace motcua::test
