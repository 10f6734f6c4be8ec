// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace motcua::store::dialect {

QString writeSchemaVersion(int version) {
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString matchAll(const QStringList& foldedWords) {
    QStringList terms;
    for (QString word : foldedWords) {
        if (word.isEmpty()) continue;
        word.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        terms.append(QLatin1Char('"') + word + QLatin1Char('"'));
    }
    if (!terms.isEmpty()) terms.last().append(QLatin1Char('*'));
    return terms.join(QLatin1Char(' '));
}

}  // namespace motcua::store::dialect
