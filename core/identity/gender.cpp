// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/gender.h"

#include "core/base/text.h"

namespace motcua {

QString toKey(Gender gender) {
    return gender == Gender::Male ? QStringLiteral("male") : QStringLiteral("female");
}

QString toVietnamese(Gender gender) {
    return gender == Gender::Male ? QStringLiteral("Nam") : QStringLiteral("Nữ");
}

std::optional<Gender> genderFrom(const QString& text) {
    if (text.size() > 16) return std::nullopt;
    const QString word = folded(text);
    if (word == QLatin1String("nam") || word == QLatin1String("male")) return Gender::Male;
    if (word == QLatin1String("nu") || word == QLatin1String("female")) return Gender::Female;
    return std::nullopt;
}

}  // namespace motcua
