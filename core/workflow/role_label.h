// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// The name of a role for people, translated; the key itself for a role that only data knows.
[[nodiscard]] QString roleLabel(const QString& role);

}  // namespace motcua
