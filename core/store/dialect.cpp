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

bool isBeginning(const QStringList& foldedWords, qsizetype index) {
    return index == foldedWords.size() - 1 || hasDigit(foldedWords.at(index));
}

QString matchAll(const QStringList& foldedWords) {
    QStringList words = foldedWords;
    words.removeAll(QString());
    QStringList terms;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        word.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        terms.append(QLatin1Char('"') + word + QLatin1String(isBeginning(words, i) ? "\"*" : "\""));
    }
    return terms.join(QLatin1Char(' '));
}

}  // namespace motcua::store::dialect
