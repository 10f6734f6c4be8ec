// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identity_json.h"

#include "core/base/json.h"
#include "tests/support/catch2.h"

using namespace motcua;

namespace {

QByteArray documentOf(const QString& text) {
    return canonicalJson(identityDocument(text, QDate(2026, 11, 23)).value());
}

}  // namespace

TEST_CASE("the document of a card has every field") {
    CHECK(documentOf(
              QStringLiteral("001090123456|012345678|NGUYEN VAN A|01011990|Nam|Số 1 Phố Huế|15042021")) ==
          QByteArray("{\"address\":\"Số 1 Phố Huế\",\"birthDate\":\"1990-01-01\",\"gender\":\"male\","
                     "\"issuedOn\":\"2021-04-15\",\"kind\":\"card\",\"name\":\"NGUYEN VAN A\","
                     "\"oldId\":\"012345678\",\"personalId\":\"001090123456\",\"warnings\":[]}"));
}

TEST_CASE("the document of a number says what the number says") {
    CHECK(documentOf(QStringLiteral("049190123456")) ==
          QByteArray("{\"address\":null,\"birthDate\":\"1990\",\"gender\":\"female\",\"issuedOn\":null,"
                     "\"kind\":\"personalId\",\"name\":null,\"oldId\":null,\"personalId\":\"049190123456\","
                     "\"warnings\":[]}"));
    CHECK(documentOf(QStringLiteral("0300588569-001")).contains("\"taxCode\":\"0300588569-001\""));
    CHECK(documentOf(QStringLiteral("201234567")).contains("\"kind\":\"legacyId\""));
}

TEST_CASE("what is neither card nor number is refused by the parser that its shape chooses") {
    const auto keyOf = [](const QString& text) {
        return identityDocument(text, QDate(2026, 11, 23)).refusals().first().key;
    };
    CHECK(keyOf(QStringLiteral("a|b")) == QStringLiteral("card.fields"));
    CHECK(keyOf(QStringLiteral("0300588568")) == QStringLiteral("taxCode.check"));
    CHECK(keyOf(QStringLiteral("1234")) == QStringLiteral("personalId.length"));
    CHECK(keyOf(QString(1'000'000, QLatin1Char('7'))) == QStringLiteral("personalId.length"));
}
