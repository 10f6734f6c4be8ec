// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workflow_definition.h"

#include <QString>
#include <optional>

namespace motcua {

/// The lane that a decision means by "Lãnh đạo Phòng", "Văn thư Văn phòng UBND tỉnh", "Bộ phận TN&TKQ" …:
/// ordered rules over the folded text, the first that fits. Nothing, where none does.
[[nodiscard]] std::optional<Lane> laneFromRoleText(const QString& text);

}  // namespace motcua
