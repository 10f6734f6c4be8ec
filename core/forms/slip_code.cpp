// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/slip_code.h"

#include <QRegularExpression>
#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype kChecks = 12;

const QString& alphabet() {
    static const QString signs = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    return signs;
}

bool isDossierCode(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^[A-Y0-9]{2,5}(?:\\.[A-Y0-9]{1,5}){0,6}-(?:[0-9]{6}|[0-9]{8})-[0-9]{4,7}\\z"));
    return text.indexOf(QLatin1Char('-')) <= 35 && form.match(text).hasMatch();
}

/// The checks as they are meant; empty where a sign stands for none.
QString readChecks(const QString& typed) {
    QString out;
    for (QChar c : typed) {
        if (c == QLatin1Char('-') || c.isSpace()) continue;
        if (c == QLatin1Char('O')) c = QLatin1Char('0');
        if (c == QLatin1Char('I') || c == QLatin1Char('L')) c = QLatin1Char('1');
        if (!alphabet().contains(c)) return {};
        out += c;
    }
    return out.size() == kChecks ? out : QString();
}

}  // namespace

QString groupedChecks(const QString& checks) {
    if (checks.size() != kChecks) return checks;
    return checks.left(4) + QLatin1Char('-') + checks.mid(4, 4) + QLatin1Char('-') + checks.mid(8);
}

QString toPayload(const SlipCode& code) {
    return code.checks.isEmpty() ? code.dossierCode : code.dossierCode + QLatin1Char('*') + code.checks;
}

std::optional<SlipCode> slipCodeFrom(const QString& text) {
    if (text.size() > 128) return std::nullopt;
    const QString typed = text.trimmed().toUpper();
    const auto end = std::find_if(typed.begin(), typed.end(),
                                  [](QChar c) { return c == QLatin1Char('*') || c.isSpace(); });
    const qsizetype length = end - typed.begin();
    const SlipCode code{typed.left(length), readChecks(typed.mid(length + 1))};
    if (!isDossierCode(code.dossierCode)) return std::nullopt;
    const bool hasChecks = !typed.mid(length + 1).trimmed().isEmpty();
    if (hasChecks && code.checks.isEmpty()) return std::nullopt;
    return code;
}

}  // namespace motcua
