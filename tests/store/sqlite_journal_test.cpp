// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_journal.h"

#include "core/journal/event_hash.h"
#include "core/store/database.h"
#include "core/store/meta.h"
#include "core/store/query.h"
#include "tests/support/a_store.h"
#include "tests/support/catch2.h"

using namespace motcua;
using namespace motcua::store;
using motcua::test::AStore;
using motcua::test::codeOf;

namespace {

Event aDraft(int n = 1) {
    Event event;
    event.at = {1'795'000'000'000 + n};
    event.businessDate = QDate(2026, 11, 18);
    event.kind = QStringLiteral("dossier.received");
    event.station = QStringLiteral("QUẦY-01");
    event.dossier = DossierId(n);
    return event;
}

void append(Database& database, int count) {
    SqliteUnitOfWork unitOfWork(database);
    SqliteJournal journal(database);
    const auto work = unitOfWork.begin();
    for (int i = 1; i <= count; ++i) journal.append(aDraft(i));
    work->commit();
}

/// Changes the file behind the program's back.
void tamper(const QString& path, const char* sql) {
    Connection connection(path, Connection::Mode::ReadWrite);
    for (const char* trigger : {"event_is_not_changed", "event_is_not_deleted"})
        connection.run(QStringLiteral("DROP TRIGGER ") + QString::fromLatin1(trigger));
    connection.run(QString::fromLatin1(sql));
}

}  // namespace

TEST_CASE("an empty journal begins with the hash of its store") {
    const AStore file;
    Database database(file.path());
    const SqliteJournal journal(database);
    CHECK(journal.head() == JournalHead{0, genesisHash(readMeta(database).storeId)});
    CHECK(journal.verify().isSound());
}

TEST_CASE("events come back as they went in and hang together") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    SqliteJournal journal(database);
    Event full = aDraft(2);
    full.actor = OfficerId(3);
    full.onBehalfOf = OfficerId(4);
    full.personalDataCommit = QByteArray(32, '\0');
    full.body = QByteArrayLiteral("{\"fee\":30000}");
    const auto work = unitOfWork.begin();
    const Event first = journal.append(aDraft());
    const Event second = journal.append(full);
    work->commit();
    CHECK(first.seq == 1);
    CHECK(second.prev == first.hash);
    CHECK(second.hash == eventHash(second));
    CHECK(journal.event(2) == second);
    CHECK(journal.event(3) == std::nullopt);
    CHECK(second.personalDataCommit == full.personalDataCommit);
    CHECK(second.onBehalfOf == full.onBehalfOf);
    CHECK(journal.head() == JournalHead{2, second.hash});
}

TEST_CASE("appending outside a work is a bug and so is a draft without kind or date") {
    const AStore file;
    Database database(file.path());
    SqliteJournal journal(database);
    CHECK_THROWS_AS(journal.append(aDraft()), LogicError);
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    Event nameless = aDraft();
    nameless.kind.clear();
    CHECK_THROWS_AS(journal.append(nameless), LogicError);
    Event dateless = aDraft();
    dateless.businessDate = QDate();
    CHECK_THROWS_AS(journal.append(dateless), LogicError);
}

TEST_CASE("an event lives and dies with its work") {
    const AStore file;
    Database database(file.path());
    SqliteUnitOfWork unitOfWork(database);
    SqliteJournal journal(database);
    {
        const auto work = unitOfWork.begin();
        journal.append(aDraft());
    }
    CHECK(journal.head().seq == 0);
}

TEST_CASE("events can be neither changed nor deleted") {
    const AStore file;
    Database database(file.path());
    append(database, 2);
    SqliteUnitOfWork unitOfWork(database);
    const auto work = unitOfWork.begin();
    for (const char* sql :
         {"UPDATE event SET at_ms = 0", "DELETE FROM event WHERE seq = 2",
          "INSERT OR REPLACE INTO event SELECT seq, 0, business_date, actor, on_behalf_of, station, "
          "kind, dossier, schema, body, personal_data_commit, prev, hash FROM event WHERE seq = 1"}) {
        CAPTURE(sql);
        CHECK(codeOf([&] { execute(database, QString::fromLatin1(sql)); }) ==
              QStringLiteral("store.constraint"));
    }
}

TEST_CASE("what was changed behind the back of the program is found") {
    const AStore file;
    {
        Database database(file.path());
        append(database, 5);
    }
    SECTION("a date") {
        tamper(file.path(), "UPDATE event SET at_ms = at_ms - 1 WHERE seq = 3");
    }
    SECTION("an event removed") {
        tamper(file.path(), "DELETE FROM event WHERE seq = 3");
    }
    SECTION("a body") {
        tamper(file.path(), "UPDATE event SET body = x'7b207d' WHERE seq = 3");
    }
    Database database(file.path());
    const ChainVerdict verdict = SqliteJournal(database).verify();
    CHECK(verdict.kind == ChainVerdict::Kind::Damaged);
    CHECK(verdict.seq == 3);
}

TEST_CASE("a tail cut off is found by the head kept elsewhere") {
    const AStore file;
    JournalHead kept;
    {
        Database database(file.path());
        append(database, 5);
        kept = SqliteJournal(database).head();
    }
    tamper(file.path(), "DELETE FROM event WHERE seq > 3");
    Database database(file.path());
    CHECK(SqliteJournal(database).verify().isSound());
    CHECK(SqliteJournal(database).verify(kept).kind == ChainVerdict::Kind::Shorter);
}

TEST_CASE("a journal longer than one page is verified whole and from any head") {
    const AStore file;
    Database database(file.path());
    append(database, 2'500);
    const SqliteJournal journal(database);
    CHECK(journal.verify().seq == 2'500);
    CHECK(journal.verify().isSound());
    const JournalHead middle{1'200, journal.event(1'200)->hash};
    CHECK(journal.verify(journal.head(), middle).isSound());
}
