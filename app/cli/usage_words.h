// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua::cli {

/// What the parser of command lines says in English, in the language of the program; what it does not know
/// comes back as it is.
[[nodiscard]] QString usageWords(const QString& complaint);

}  // namespace motcua::cli
