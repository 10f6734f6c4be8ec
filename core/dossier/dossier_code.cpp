// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier_code.h"

#include "core/base/error.h"

#include <QRegularExpression>

namespace motcua {

namespace {

struct Pattern {
    QString dateFormat;
    QString datePart;
    QString ordinalPart;
    int width = 0;
    bool valid = false;
};

Pattern read(const QString& pattern) {
    static const QRegularExpression form(
        QStringLiteral("^\\{agency\\}-(\\{(yyMMdd|yyyyMMdd)\\})-(\\{n:([1-9])\\})\\z"));
    const QRegularExpressionMatch match = form.match(pattern);
    if (!match.hasMatch()) return {};
    return {match.captured(2), match.captured(1), match.captured(3), match.captured(4).toInt(), true};
}

}  // namespace

bool isValidCodePattern(const QString& pattern) {
    return read(pattern).valid;
}

QString dossierCode(const QString& pattern, const QString& agency, QDate day, qint64 ordinal) {
    const Pattern parts = read(pattern);
    if (!parts.valid || !day.isValid() || ordinal < 1 || agency.isEmpty())
        throw LogicError(QStringLiteral("a dossier code needs a valid pattern, agency, day and ordinal"));
    return agency + QLatin1Char('-') + day.toString(parts.dateFormat) + QLatin1Char('-') +
           QString::number(ordinal).rightJustified(parts.width, QLatin1Char('0'));
}

QString normalizedCode(const QString& text) {
    QString code;
    code.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace()) continue;
        const char16_t u = c.unicode();
        const bool hyphen = (u >= 0x2010 && u <= 0x2015) || u == 0x2212;
        code += hyphen ? QLatin1Char('-') : c.toUpper();
    }
    return code;
}

bool looksLikeCode(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^[A-Z0-9]+(\\.[A-Z0-9]+){0,6}-(\\d{6}|\\d{8})-\\d{4,12}\\z"));
    return form.match(normalizedCode(text)).hasMatch();
}

}  // namespace motcua
