// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_say.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/identity/birth_date.h"
#include "core/identity/gender.h"
#include "core/identity/identity_json.h"

#include <QJsonArray>

namespace motcua::cli {

namespace {

QString kindInWords(const QString& kind) {
    if (kind == QLatin1String("card")) return CliSay::tr("Identity card");
    if (kind == QLatin1String("legacyId")) return CliSay::tr("Old identity card number");
    if (kind == QLatin1String("taxCode")) return CliSay::tr("Tax code");
    return CliSay::tr("Personal number");
}

QString dateInWords(const QString& iso) {
    const auto date = BirthDate::parsed(iso);
    return date ? date->toVietnamese() : iso;
}

QString genderInWords(const QString& key) {
    const auto gender = genderFrom(key);
    return gender ? toVietnamese(*gender) : key;
}

QString textOf(const QJsonObject& document) {
    const auto value = [&document](const char* key) { return document.value(QLatin1String(key)).toString(); };
    QString text = kindInWords(value("kind")) + QLatin1Char('\n');
    const auto put = [&text](const QString& label, const QString& content) {
        if (!content.isEmpty()) text += QStringLiteral("%1: %2\n").arg(label, content);
    };
    put(CliSay::tr("Personal number"), value("personalId"));
    put(CliSay::tr("Tax code"), value("taxCode"));
    put(CliSay::tr("Full name"), value("name"));
    put(CliSay::tr("Date of birth"), dateInWords(value("birthDate")));
    put(CliSay::tr("Sex"), genderInWords(value("gender")));
    put(CliSay::tr("Address"), value("address"));
    put(CliSay::tr("Issued on"), dateInWords(value("issuedOn")));
    put(CliSay::tr("Old number"), value("oldId"));
    for (const QJsonValue warning : document.value(QLatin1String("warnings")).toArray())
        text += QStringLiteral("! ") + warning.toObject().value(QLatin1String("message")).toString() +
                QLatin1Char('\n');
    return text;
}

}  // namespace

Answer parseIdentity(const Call& call, const QString& text) {
    const auto document = identityDocument(text, localDate(now(call)));
    if (!document) return refused(document.refusals());
    return {Exit::Done, *document, textOf(*document)};
}

}  // namespace motcua::cli
