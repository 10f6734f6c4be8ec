// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/half_day.h"

#include "core/access/access_say.h"

namespace motcua {

namespace {

constexpr qsizetype kDateLength = 10;

}  // namespace

HalfDay halfDayOf(Instant at) {
    return {localDate(at), localTime(at) >= QTime(12, 0)};
}

QString toKey(const HalfDay& half) {
    return half.day.toString(Qt::ISODate) + QLatin1String(half.afternoon ? "pm" : "am");
}

std::optional<HalfDay> halfDayFromKey(const QString& text, bool end) {
    const QDate day = QDate::fromString(text.left(kDateLength), QStringLiteral("yyyy-MM-dd"));
    const QString part = text.mid(kDateLength);
    if (!day.isValid()) return std::nullopt;
    if (part.isEmpty()) return HalfDay{day, end};
    if (part == QLatin1String("am")) return HalfDay{day, false};
    if (part == QLatin1String("pm")) return HalfDay{day, true};
    return std::nullopt;
}

QString toText(const HalfDay& half) {
    const QString day = half.day.toString(QStringLiteral("dd/MM/yyyy"));
    return half.afternoon ? AccessSay::tr("the afternoon of %1").arg(day)
                          : AccessSay::tr("the morning of %1").arg(day);
}

}  // namespace motcua
