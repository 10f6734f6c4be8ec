// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/digits.h"

#include <algorithm>

namespace motcua {

bool isAllDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

QString withoutSeparators(const QString& text, const QString& separators) {
    QString out = text.left(64);
    out.removeIf([&separators](QChar c) { return c.isSpace() || separators.contains(c); });
    return out;
}

}  // namespace motcua
