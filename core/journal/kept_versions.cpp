// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/kept_versions.h"

#include "core/base/json.h"

namespace motcua {

QJsonObject toJson(const KeptVersions& kept) {
    return {{QStringLiteral("after"), kept.after},
            {QStringLiteral("to"), kept.to},
            {QStringLiteral("count"), kept.count},
            {QStringLiteral("digest"), QString::fromLatin1(kept.digest.toHex())}};
}

std::optional<KeptVersions> keptVersionsFrom(const QByteArray& body) {
    const auto read = parsedJson(body);
    if (!read) return std::nullopt;
    const QJsonObject json = read->toObject();
    const auto number = [&json](const char* key) { return json.value(QLatin1String(key)).toInteger(-1); };
    const KeptVersions kept{number("after"), number("to"), number("count"),
                            QByteArray::fromHex(json.value(QLatin1String("digest")).toString().toLatin1())};
    if (kept.after < 0 || kept.to <= kept.after || kept.count < 1 || kept.digest.size() != 32)
        return std::nullopt;
    return kept;
}

}  // namespace motcua
