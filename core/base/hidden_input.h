// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace motcua {

/// Asks at the terminal for a line that is not shown while it is typed. Nothing where there is no terminal,
/// the line was left, or the system cannot hide it. `question` goes to stderr.
[[nodiscard]] std::optional<QString> hiddenInput(const QString& question);

}  // namespace motcua
