// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace motcua {

/// From the generator of the system, fit for secrets.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

}  // namespace motcua
