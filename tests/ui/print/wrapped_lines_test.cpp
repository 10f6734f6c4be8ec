// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/wrapped_lines.h"

#include "tests/support/catch2.h"

using motcua::print::wrappedLines;

TEST_CASE("a text breaks between its words") {
    const auto text = QStringLiteral("Hồ sơ có khoản thu chưa ấn định");
    CHECK(wrappedLines(text, 40) == 1);
    CHECK(wrappedLines(text, 18) == 2);
    CHECK(wrappedLines(text, 12) == 3);
    CHECK(wrappedLines(QString(), 12) == 1);
}

TEST_CASE("a word that is longer than a line is broken") {
    CHECK(wrappedLines(QStringLiteral("H17.12-20261123-0000001"), 10) == 3);
    CHECK(wrappedLines(QStringLiteral("a H17.12-20261123-0000001 b"), 10) == 4);
}

TEST_CASE("a line break begins a line") {
    CHECK(wrappedLines(QStringLiteral("một\nhai\n\nba"), 40) == 4);
}
