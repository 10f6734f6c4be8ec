// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tidy_index.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::ADesk;
using motcua::test::ADossier;

namespace {

const auto always = [] { return true; };

void keepTwo(ADesk& desk) {
    ADossier(desk).keep();
    ADossier(desk).submittedBy(QStringLiteral("Đặng Tiến Đạt")).keep();
}

qint64 found(ADesk& desk, const QString& text) {
    return desk.desk().search.search(text, 50).total;
}

}  // namespace

TEST_CASE("the parts of the index of words are merged into one, and everything is found as before") {
    ADesk desk;
    keepTwo(desk);
    REQUIRE(indexParts(desk.database()) == 2);
    CHECK(tidyIndex(desk.database(), always));
    CHECK(indexParts(desk.database()) == 1);
    CHECK(found(desk, QStringLiteral("dang tien dat")) == 1);
    CHECK(found(desk, QStringLiteral("nguyen thi d")) == 1);
}

TEST_CASE("what is received after merging is found too") {
    ADesk desk;
    keepTwo(desk);
    REQUIRE(tidyIndex(desk.database(), always));
    ADossier(desk).submittedBy(QStringLiteral("Quách Trọng Ấn")).keep();
    CHECK(found(desk, QStringLiteral("quach trong an")) == 1);
    CHECK(found(desk, QStringLiteral("dang tien dat")) == 1);
}

TEST_CASE("merging an index of one part comes to its end at once") {
    ADesk desk;
    ADossier(desk).keep();
    CHECK(tidyIndex(desk.database(), always));
    CHECK(indexParts(desk.database()) == 1);
}

TEST_CASE("merging that is stopped has changed nothing that is found") {
    ADesk desk;
    keepTwo(desk);
    int asked = 0;
    CHECK_FALSE(tidyIndex(desk.database(), [&] { return ++asked == 1; }));
    CHECK(found(desk, QStringLiteral("dang tien dat")) == 1);
    CHECK(tidyIndex(desk.database(), always));
    CHECK(indexParts(desk.database()) == 1);
}
