// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motcua {

/// Whether the text is one or more of 0–9 and nothing else (no digits of other scripts).
[[nodiscard]] bool isAllDigits(const QString& text);

/// A written number without its white space and the given separators. No longer than 64 characters are
/// looked at: what is longer is no number.
[[nodiscard]] QString withoutSeparators(const QString& text, const QString& separators);

}  // namespace motcua
