// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identity_json.h"

#include "core/identity/digits.h"
#include "core/identity/identity_card.h"
#include "core/identity/tax_code.h"

#include <QJsonArray>

namespace motcua {

namespace {

QJsonArray toJson(const IdentityWarnings& warnings) {
    QJsonArray out;
    for (const IdentityWarning& warning : warnings)
        out +=
            QJsonObject{{QStringLiteral("key"), warning.key}, {QStringLiteral("message"), warning.message}};
    return out;
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject document(const QString& kind, const IdentityWarnings& warnings) {
    QJsonObject out;
    for (const char* key : {"personalId", "name", "birthDate", "gender", "address", "issuedOn", "oldId"})
        out.insert(QLatin1String(key), QJsonValue::Null);
    out.insert(QStringLiteral("kind"), kind);
    out.insert(QStringLiteral("warnings"), toJson(warnings));
    return out;
}

QJsonObject document(const IdentityCard& card) {
    QJsonObject out = document(QStringLiteral("card"), card.warnings);
    out.insert(QStringLiteral("personalId"), card.personalId.digits());
    out.insert(QStringLiteral("name"), card.name);
    out.insert(QStringLiteral("address"), textOrNull(card.address));
    if (card.birthDate) out.insert(QStringLiteral("birthDate"), card.birthDate->toIso());
    if (card.gender) out.insert(QStringLiteral("gender"), toKey(*card.gender));
    if (card.issuedOn) out.insert(QStringLiteral("issuedOn"), card.issuedOn->toString(Qt::ISODate));
    if (card.oldId) out.insert(QStringLiteral("oldId"), card.oldId->digits());
    return out;
}

QJsonObject document(const PersonalId& id) {
    QJsonObject out =
        document(id.isLegacy() ? QStringLiteral("legacyId") : QStringLiteral("personalId"), id.warnings());
    out.insert(QStringLiteral("personalId"), id.digits());
    if (const auto year = id.birthYear()) out.insert(QStringLiteral("birthDate"), QString::number(*year));
    if (const auto gender = id.gender()) out.insert(QStringLiteral("gender"), toKey(*gender));
    return out;
}

}  // namespace

Outcome<QJsonObject> identityDocument(const QString& text, QDate today) {
    if (text.contains(QLatin1Char('|'))) {
        const auto card = parsedIdentityCard(text, today);
        return card ? Outcome<QJsonObject>(document(*card)) : Outcome<QJsonObject>(card.refusals());
    }
    const qsizetype digits = withoutSeparators(text, QStringLiteral(".-")).size();
    if (digits == 10 || digits == 13) {
        const auto code = TaxCode::parsed(text);
        if (!code) return code.refusals();
        QJsonObject out = document(QStringLiteral("taxCode"), {});
        out.insert(QStringLiteral("taxCode"), code->text());
        return out;
    }
    const auto id = PersonalId::parsed(text);
    return id ? Outcome<QJsonObject>(document(*id)) : Outcome<QJsonObject>(id.refusals());
}

}  // namespace motcua
