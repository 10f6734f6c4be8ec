// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {
QString keyOf(const QByteArray& bytes) {
    const auto outcome = parsedJson(bytes);
    return outcome ? QString() : outcome.refusals().first().key;
}
}  // namespace

TEST_CASE("plain JSON is read and a byte order mark passed over") {
    CHECK(keyOf("{\"a\":[1,2,{\"b\":\"\\ud83d\\ude00\"}]}").isEmpty());
    CHECK(keyOf("\xEF\xBB\xBF[]").isEmpty());
}

TEST_CASE("hostile JSON is refused with a reason") {
    CHECK(keyOf(QByteArray(100'000, '[')) == QStringLiteral("json.depth"));
    CHECK(keyOf("{\"a\":1,\"a\":2}") == QStringLiteral("json.duplicate"));
    CHECK(keyOf("[1e999]") == QStringLiteral("json.number"));
    CHECK(keyOf("[\"\\ud800\"]") == QStringLiteral("json.encoding"));
    CHECK(keyOf("[\"\xff\"]") == QStringLiteral("json.encoding"));
    CHECK(keyOf("[1,") == QStringLiteral("json.syntax"));
    CHECK(keyOf("") == QStringLiteral("json.syntax"));
}
