// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/slip_code.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

const SlipCode kCode{QStringLiteral("H17.12-20261123-0000064"), QStringLiteral("7K4MQX2P9TRD")};

}  // namespace

TEST_CASE("a payload reads back as the code it was made of") {
    CHECK(toPayload(kCode) == QStringLiteral("H17.12-20261123-0000064*7K4MQX2P9TRD"));
    CHECK(slipCodeFrom(toPayload(kCode)) == kCode);
    CHECK(groupedChecks(kCode.checks) == QStringLiteral("7K4M-QX2P-9TRD"));
}

TEST_CASE("scanners and people may write the code in their own way") {
    const auto text =
        GENERATE("H17.12-20261123-0000064*7K4MQX2P9TRD\r", "h17.12-20261123-0000064*7k4mqx2p9trd\r\n",
                 "H17.12-20261123-0000064 7K4M-QX2P-9TRD", "  h17.12-20261123-0000064  7k4m qx2p 9trd ");
    CAPTURE(text);
    CHECK(slipCodeFrom(QString::fromLatin1(text)) == kCode);
}

TEST_CASE("letters that check characters lack are read as the digits they look like") {
    CHECK(slipCodeFrom(QStringLiteral("H17.12-20261123-0000064*OIL000000000"))->checks ==
          QStringLiteral("011000000000"));
}

TEST_CASE("the code alone and the form of 2018 are codes too") {
    CHECK(slipCodeFrom(QStringLiteral("H17.12-20261123-0000064"))->checks.isEmpty());
    CHECK(slipCodeFrom(QStringLiteral("000.00.01.H47-180320-0001"))->dossierCode ==
          QStringLiteral("000.00.01.H47-180320-0001"));
}

TEST_CASE("anything else is no code") {
    const auto text = GENERATE("", "*", "H17.12", "https://example.vn/H17.12-20261123-0000064",
                               "H17.12-20261123-0000064*7K4M", "H17.12-20261123-0000064*7K4MQX2P9TRU",
                               "H17.12-20261123-64", "049190123456|201234567|A|01011990|Nam|X|01012022");
    CAPTURE(text);
    CHECK_FALSE(slipCodeFrom(QString::fromLatin1(text)).has_value());
}

TEST_CASE("a megabyte is no code") {
    CHECK_FALSE(slipCodeFrom(QString(1'000'000, QLatin1Char('A'))).has_value());
}
