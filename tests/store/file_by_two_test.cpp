// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/file_by_two.h"

#include "tests/support/a_desk.h"
#include "tests/support/catch2.h"
#include "tests/support/enter_officer.h"

using namespace motcua;
using motcua::test::ADesk;
using motcua::test::enterOfficer;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a file that was prepared waits for a week and no longer") {
    ADesk desk(false);
    enterOfficer(desk, u"quantri"_s, role::kAdministrator);
    const QString hash = hashOfFile("a catalogue");
    FileByTwo file(desk.desk(), FileAct::Procedures, hash);
    REQUIRE(file.prepare(desk.actor(u"quantri"_s), {}));
    CHECK(file.preparedBy() == desk.actor(u"quantri"_s).officer.id);
    const Instant prepared = desk.clock().now();
    desk.clock().set(prepared.plusSeconds(7 * 86400));
    CHECK(file.preparedBy().has_value());
    desk.clock().set(prepared.plusSeconds(7 * 86400 + 1));
    CHECK_FALSE(file.preparedBy().has_value());
}
