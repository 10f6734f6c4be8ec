// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// A number of a person or a phone as it may be shown to whoever comes by: the first four characters and the
/// last two, stars between ("0790******45"); of a short one the last two only. Empty stays empty.
[[nodiscard]] QString masked(const QString& number);

}  // namespace motcua
