// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tax_code.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("tax codes of enterprises and branches and persons are read") {
    const auto [text, kind, normal] = GENERATE(table<const char*, TaxCode::Kind, const char*>({
        {"0300588569", TaxCode::Kind::Enterprise, "0300588569"},
        {"0300588569-001", TaxCode::Kind::Branch, "0300588569-001"},
        {"0300588569001", TaxCode::Kind::Branch, "0300588569-001"},
        {"049 190 123 456", TaxCode::Kind::Personal, "049190123456"},
    }));
    CAPTURE(text);
    const auto code = TaxCode::parsed(QString::fromLatin1(text));
    REQUIRE(code);
    CHECK(code->kind() == kind);
    CHECK(code->text() == QString::fromLatin1(normal));
}

TEST_CASE("a mistyped digit of a tax code is always found") {
    const QString right = QStringLiteral("0300588569");
    for (qsizetype i = 0; i < right.size(); ++i)
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString typed = right;
            typed[i] = QLatin1Char(digit);
            CAPTURE(typed);
            CHECK(TaxCode::parsed(typed).isDone() == (typed == right));
        }
}

TEST_CASE("other texts are no tax code") {
    const auto [text, key] = GENERATE(table<const char*, const char*>({
        {"", "taxCode.characters"},
        {"0300588569-000", "taxCode.branch"},
        {"03005885", "taxCode.length"},
        {"MST", "taxCode.characters"},
    }));
    CAPTURE(text);
    CHECK(TaxCode::parsed(QString::fromLatin1(text)).refusals().first().key == QString::fromLatin1(key));
}
