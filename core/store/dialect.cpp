// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <algorithm>

namespace motcua::store::dialect {

QString writeSchemaVersion(int version) {
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

namespace {

bool hasDigit(const QString& word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

QString matchAll(const QStringList& foldedWords) {
    QStringList terms;
    for (QString word : foldedWords) {
        if (word.isEmpty()) continue;
        const bool isBeginning = hasDigit(word);
        word.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        terms.append(QLatin1Char('"') + word + QLatin1Char('"'));
        if (isBeginning) terms.last().append(QLatin1Char('*'));
    }
    if (!terms.isEmpty() && !terms.last().endsWith(QLatin1Char('*'))) terms.last().append(QLatin1Char('*'));
    return terms.join(QLatin1Char(' '));
}

}  // namespace motcua::store::dialect
