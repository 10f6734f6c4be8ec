// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include "tests/support/catch2.h"

using namespace motcua::store;

TEST_CASE("words to look for are taken literally and the last one is a beginning") {
    CHECK(dialect::matchAll({}).isEmpty());
    CHECK(dialect::matchAll({QStringLiteral("nguyen"), QStringLiteral("thi")}) ==
          QStringLiteral("\"nguyen\" \"thi\"*"));
    CHECK(dialect::matchAll({QStringLiteral("a\" NEAR(b"), QString()}) ==
          QStringLiteral("\"a\"\" NEAR(b\"*"));
}
