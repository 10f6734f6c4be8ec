// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/selfcheck.h"

#include "core/store/database.h"
#include "core/store/sqlite_journal.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

#include <QFile>

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;

namespace {

/// The names of the checks that say no. Free space is the machine's affair.
QStringList failing(Database& database, const Clock& clock) {
    QStringList names;
    for (const Check& check : selfcheck(database, clock)) {
        CHECK_FALSE(check.detail.isEmpty());
        if (!check.isOk && check.name != u"disk.free") names.append(check.name);
    }
    return names;
}

void appendEvent(Database& database, Instant at) {
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    Event draft;
    draft.at = at;
    draft.businessDate = localDate(at);
    draft.kind = QStringLiteral("test");
    SqliteJournal(database).append(draft);
    work->commit();
}

}  // namespace

TEST_CASE("a new store passes every check") {
    const AStore file;
    Database database(file.path());
    CHECK(selfcheck(database, file.clock()).size() == 18);
    CHECK(failing(database, file.clock()).isEmpty());
}

TEST_CASE("a file that others may read is reported") {
    const AStore file;
    Database database(file.path());
    REQUIRE(QFile::setPermissions(file.path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
    CHECK(failing(database, file.clock()) == QStringList{QStringLiteral("file.mode")});
}

TEST_CASE("a clock before the last event is reported") {
    const AStore file;
    Database database(file.path());
    appendEvent(database, file.clock().now().plusSeconds(60));
    CHECK(failing(database, file.clock()) == QStringList{QStringLiteral("clock")});
}

TEST_CASE("an event changed behind the back of the program is reported") {
    const AStore file;
    {
        Database database(file.path());
        appendEvent(database, file.clock().now());
    }
    {
        Connection shell(file.path(), Connection::Mode::ReadWrite);
        shell.run(QStringLiteral("DROP TRIGGER event_is_not_changed"));
        shell.run(QStringLiteral("UPDATE event SET station = 'x'"));
    }
    Database database(file.path());
    CHECK(failing(database, file.clock()) == QStringList{QStringLiteral("journal.chain")});
}

TEST_CASE("a store that was moved away is reported and the other checks go on") {
    const AStore file;
    Database database(file.path());
    REQUIRE(QFile::rename(file.path(), file.path() + QStringLiteral(".away")));
    CHECK(failing(database, file.clock()).contains(QStringLiteral("file.links")));
}
