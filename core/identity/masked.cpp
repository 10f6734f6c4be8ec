// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/masked.h"

#include <algorithm>

namespace motcua {

QString masked(const QString& number) {
    constexpr qsizetype kFirst = 4;
    constexpr qsizetype kLast = 2;
    constexpr qsizetype kFewest = 3;  ///< stars: fewer would tell too much
    const qsizetype first = number.size() >= kFirst + kLast + kFewest ? kFirst : 0;
    const qsizetype last = number.size() > kLast ? kLast : 0;
    QString out = number;
    std::fill(out.begin() + first, out.end() - last, QLatin1Char('*'));
    return out;
}

}  // namespace motcua
