// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/identity/birth_date.h"
#include "core/identity/gender.h"
#include "core/identity/identity_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace motcua::cli {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString kindInWords(const QString& kind) {
    if (kind == QLatin1String("card")) return Say::tr("Identity card");
    if (kind == QLatin1String("legacyId")) return Say::tr("Old identity card number");
    if (kind == QLatin1String("taxCode")) return Say::tr("Tax code");
    return Say::tr("Personal number");
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
    put(Say::tr("Personal number"), value("personalId"));
    put(Say::tr("Tax code"), value("taxCode"));
    put(Say::tr("Full name"), value("name"));
    put(Say::tr("Date of birth"), dateInWords(value("birthDate")));
    put(Say::tr("Sex"), genderInWords(value("gender")));
    put(Say::tr("Address"), value("address"));
    put(Say::tr("Issued on"), dateInWords(value("issuedOn")));
    put(Say::tr("Old number"), value("oldId"));
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
