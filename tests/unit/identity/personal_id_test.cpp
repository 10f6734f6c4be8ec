// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/personal_id.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

PersonalId id(const char* text) {
    return PersonalId::parsed(QString::fromLatin1(text)).value();
}

QStringList keysOf(const IdentityWarnings& warnings) {
    QStringList keys;
    for (const IdentityWarning& warning : warnings) keys += warning.key;
    return keys;
}

}  // namespace

TEST_CASE("twelve digits tell province and gender and year of birth") {
    const PersonalId woman = id("049190123456");
    CHECK(woman.provinceName() == QStringLiteral("Quảng Nam"));
    CHECK(woman.gender() == Gender::Female);
    CHECK(woman.birthYear() == 1990);
    CHECK(woman.warnings().isEmpty());
    CHECK(id("048205000001").birthYear() == 2005);
    CHECK(id("048205000001").gender() == Gender::Male);
    CHECK(id("096 090 123 456").provinceName() == QStringLiteral("Cà Mau"));
}

TEST_CASE("a number that contradicts the person is warned about") {
    const PersonalId woman = id("049190123456");
    const auto born = BirthDate::parsed(QStringLiteral("1991")).value();
    CHECK(keysOf(woman.checkAgainst(born, Gender::Male)) ==
          QStringList({QStringLiteral("personalId.birthYear"), QStringLiteral("personalId.gender")}));
    CHECK(woman.checkAgainst(BirthDate(QDate(1990, 5, 5)), Gender::Female).isEmpty());
    CHECK(woman.checkAgainst(std::nullopt, std::nullopt).isEmpty());
}

TEST_CASE("an unknown province is warned about and not refused") {
    const PersonalId abroad = id("123190123456");
    CHECK(keysOf(abroad.warnings()) == QStringList(QStringLiteral("personalId.province")));
    CHECK_FALSE(abroad.provinceName().has_value());
}

TEST_CASE("nine digits are legacy and tell nothing") {
    const PersonalId old = id("201234567");
    CHECK(old.isLegacy());
    CHECK_FALSE(old.gender().has_value());
    CHECK(old.checkAgainst(BirthDate(QDate(1990, 5, 5)), Gender::Female).isEmpty());
    CHECK(keysOf(old.warnings()) == QStringList(QStringLiteral("personalId.legacy")));
}

TEST_CASE("other texts are no personal number") {
    const auto [text, key] = GENERATE(table<const char*, const char*>({
        {"", "personalId.characters"},
        {"04919012345a", "personalId.characters"},
        {"04919012345", "personalId.length"},
        {"0491901234567", "personalId.length"},
    }));
    CAPTURE(text);
    CHECK(PersonalId::parsed(QString::fromLatin1(text)).refusals().first().key == QString::fromLatin1(key));
    CHECK_FALSE(PersonalId::parsed(QStringLiteral("٠٤٩١٩٠١٢٣٤٥٦")).isDone());
}

TEST_CASE("a masked number shows four digits") {
    CHECK(id("049190123456").masked() == QStringLiteral("••••••••3456"));
}
