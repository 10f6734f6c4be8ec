// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/phone.h"

#include "tests/support/catch2.h"

using namespace motcua;

TEST_CASE("a telephone number has one form however it is written") {
    const auto [text, kind, number, shown] =
        GENERATE(table<const char*, Phone::Kind, const char*, const char*>({
            {"0905 000 123", Phone::Kind::Mobile, "0905000123", "0905 000 123"},
            {"+84 905.000.123", Phone::Kind::Mobile, "0905000123", "0905 000 123"},
            {"84905000123", Phone::Kind::Mobile, "0905000123", "0905 000 123"},
            {"0084-905-000-123", Phone::Kind::Mobile, "0905000123", "0905 000 123"},
            {"+84 (0)905000123", Phone::Kind::Mobile, "0905000123", "0905 000 123"},
            {"(0236) 3888 888", Phone::Kind::Landline, "02363888888", "0236 3888 888"},
            {"024 3825 1234", Phone::Kind::Landline, "02438251234", "024 3825 1234"},
            {"1900 1234", Phone::Kind::Hotline, "19001234", "1900 1234"},
            {"+1 202 555 0123", Phone::Kind::Foreign, "+12025550123", "+12025550123"},
        }));
    CAPTURE(text);
    const auto phone = Phone::parsed(QString::fromLatin1(text));
    REQUIRE(phone);
    CHECK(phone->kind() == kind);
    CHECK(phone->number() == QString::fromLatin1(number));
    CHECK(phone->toDisplay() == QString::fromLatin1(shown));
}

TEST_CASE("other texts are no telephone number") {
    const auto [text, key] = GENERATE(table<const char*, const char*>({
        {"", "phone.characters"},
        {"0905 abc", "phone.characters"},
        {"01234567890", "phone.oldMobile"},
        {"0905 000 12", "phone.form"},
        {"0405000123", "phone.form"},
        {"123", "phone.form"},
        {"+", "phone.characters"},
    }));
    CAPTURE(text);
    CHECK(Phone::parsed(QString::fromLatin1(text)).refusals().first().key == QString::fromLatin1(key));
}
