// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

/// The province that a personal number begins with: the 63 that registered births until 30/6/2025
/// (codes 001–096, with gaps). Numbers keep them after the mergers.
[[nodiscard]] std::optional<QString> provinceOfBirthRegistration(int code);

}  // namespace motcua
