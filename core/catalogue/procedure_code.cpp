// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure_code.h"

#include <QRegularExpression>

namespace motcua {

std::optional<QString> procedureCodeFromText(const QString& text) {
    if (text.size() > 60) return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral("^[1-9]\\.[0-9]{6}(?:(?:\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2})?\\.H[0-9]{2})?\\z"));
    const QString code = text.simplified().remove(QLatin1Char(' ')).toUpper();
    if (!form.match(code).hasMatch()) return std::nullopt;
    return code;
}

QString nationalPart(const QString& code) {
    static const QRegularExpression form(QStringLiteral("^[1-9]\\.[0-9]{6}(?=\\.)"));
    const QRegularExpressionMatch match = form.match(code);
    return match.hasMatch() ? match.captured() : code;
}

}  // namespace motcua
