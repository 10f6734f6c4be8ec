// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"
#include "tests/support/second_look.h"

#include <QFile>
#include <algorithm>

using namespace motcua;
using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store with events of every class, a checkpoint of it, and two ways to verify copies of it.
class AJournal : public CliStore {
public:
    AJournal() {
        as(u"haichau.quay1"_s);
        for (int i = 0; i < 3; ++i) m_codes += receive(anApplication()).value(u"code"_s).toString();
        run_(line("slip X --form receipt --out a.pdf"), m_codes[0]);
        run_(line("act X forward --note Đã_kiểm_tra"), m_codes[0]);
        REQUIRE(in({u"attach"_s, m_codes[1], file(u"scan.pdf"_s, "%PDF-1.4\n%%EOF\n"), u"--paper"_s, u"1"_s})
                    .exit == 0);
        REQUIRE(in(line("backup")).exit == 0);
        REQUIRE(in(line("checkpoint --out first.txt")).exit == 0);
        run_(line("act X forward"), m_codes[1]);
        REQUIRE(in(line("checkpoint --out last.txt")).exit == 0);
        REQUIRE(QFile::copy(store(), path(u"sound.db"_s)));
    }

    /// The sound store again, changed behind the back of the program.
    void mutate(const QStringList& statements) const {
        QFile::remove(store());
        REQUIRE(QFile::copy(path(u"sound.db"_s), store()));
        store::Connection shell(store(), store::Connection::Mode::ReadWrite);
        shell.run(u"PRAGMA foreign_keys = OFF"_s);
        for (const char* trigger : {"event_is_not_changed", "event_is_not_deleted", "dossier_is_not_deleted",
                                    "procedure_version_is_only_ended"})
            shell.run(u"DROP TRIGGER "_s + QString::fromLatin1(trigger));
        for (const QString& statement : statements) shell.run(statement);
    }

    /// Both must come to the same exit code, which is answered.
    [[nodiscard]] int verified(const QString& anchor = {}) {
        const CliRun ours =
            in(anchor.isEmpty() ? line("verify") : QStringList{u"verify"_s, u"--anchor"_s, path(anchor)});
        const SecondLook::Verdict other = m_other.at(store(), anchor.isEmpty() ? anchor : path(anchor));
        CAPTURE(ours.out, other.word);
        CHECK(other.exit == ours.exit);
        CHECK(other.word == ours.json().value(u"verdict"_s).toString());
        return ours.exit;
    }

private:
    void run_(QStringList words, const QString& code) {
        words.replaceInStrings(u"X"_s, code);
        const CliRun run = in(words);
        CAPTURE(run.out, run.err);
        REQUIRE(run.exit == 0);
    }
    QStringList m_codes;
    SecondLook m_other;
};

}  // namespace

TEST_CASE("a sound store is sound for both verifiers with and without an anchor") {
    AJournal journal;
    CHECK(journal.verified() == 0);
    CHECK(journal.verified(u"first.txt"_s) == 0);
    CHECK(journal.verified(u"last.txt"_s) == 0);
    const CliRun tail = journal.in(line("verify --since-checkpoint"));
    CHECK(tail.exit == 0);
    CHECK(tail.json().value(u"from"_s).toInt() > 0);
}

TEST_CASE("what months of every turn leave behind is sound for both verifiers") {
    AJournal journal;
    REQUIRE(journal.in(line("demo --dossiers 90 --seed 3")).exit == 0);
    {
        store::Connection asks(journal.store(), store::Connection::Mode::ReadOnly);
        for (const QString& table : {u"obligation"_s, u"letter"_s})
            CHECK(asks.scalar(u"SELECT count(*) FROM "_s + table).toInt() > 0);
    }
    CHECK(journal.verified() == 0);
}

TEST_CASE("every changed field of every kind of event is found by both") {
    AJournal journal;
    QStringList kinds;
    {
        const store::Connection shell(journal.store(), store::Connection::Mode::ReadOnly);
        store::Connection asks(journal.store(), store::Connection::Mode::ReadOnly);
        kinds = asks.scalar(u"SELECT group_concat(kind) FROM (SELECT DISTINCT kind FROM event)"_s)
                    .toString()
                    .split(u',');
    }
    REQUIRE(kinds.size() >= 6);
    const char* const changes[] = {"at_ms = at_ms + 1",
                                   "business_date = '2026-11-24'",
                                   "actor = coalesce(actor, 0) + 1",
                                   "actor = CASE WHEN actor IS NULL THEN 1 END",
                                   "on_behalf_of = 1",
                                   "station = station || 'x'",
                                   "kind = kind || 'x'",
                                   "dossier = coalesce(dossier, 0) + 1",
                                   "schema = schema + 1",
                                   "body = CAST(replace(CAST(body AS TEXT), '1', '2') || ' ' AS BLOB)",
                                   "personal_data_commit = zeroblob(32)",
                                   "prev = zeroblob(32)",
                                   "hash = randomblob(32)"};
    for (const QString& kind : std::as_const(kinds))
        for (const char* change : changes) {
            journal.mutate(
                {u"UPDATE event SET %1 WHERE seq = (SELECT max(seq) FROM event WHERE kind = '%2')"_s.arg(
                    QString::fromLatin1(change), kind)});
            CAPTURE(kind, change);
            CHECK(journal.verified() == 1);
        }
}

TEST_CASE("events that were deleted or doubled or swapped are found by both") {
    AJournal journal;
    const QStringList mutations[] = {
        {u"DELETE FROM event WHERE seq = 2"_s},
        {u"DELETE FROM event WHERE seq = 1"_s},
        {u"UPDATE event SET seq = 1000 WHERE seq = 3"_s, u"UPDATE event SET seq = 3 WHERE seq = 2"_s,
         u"UPDATE event SET seq = 2 WHERE seq = 1000"_s},
        {u"INSERT INTO event SELECT (SELECT max(seq) + 1 FROM event), at_ms, business_date, actor, "
         u"on_behalf_of, station, "
         u"kind, dossier, schema, body, personal_data_commit, prev, randomblob(32) FROM event WHERE seq = 2"_s}};
    for (const QStringList& mutation : mutations) {
        journal.mutate(mutation);
        CAPTURE(mutation);
        CHECK(journal.verified() == 1);
    }
}

TEST_CASE("rows changed behind the journal are found by both") {
    AJournal journal;
    const char* const changes[] = {
        "UPDATE dossier SET due_ms = due_ms + 60000, due_order = due_ms + 60000 WHERE id = 1",
        "UPDATE dossier SET promised_due_ms = promised_due_ms + 60000 WHERE id = 1",
        "UPDATE dossier SET received_at_ms = received_at_ms - 60000 WHERE id = 2",
        "UPDATE dossier SET received_by = received_by + 1 WHERE id = 2",
        "UPDATE dossier SET clock_start_ms = clock_start_ms + 1 WHERE id = 2",
        "UPDATE dossier SET code = 'H17.12-20261123-0009999' WHERE id = 2",
        "UPDATE dossier SET time_limit = '9wd' WHERE id = 3",
        "UPDATE dossier SET channel = 'online' WHERE id = 3",
        "UPDATE dossier SET sets = 7 WHERE id = 3",
        "UPDATE dossier SET version = version + 1 WHERE id = 1",
        "UPDATE dossier SET register_volume = register_volume + 1 WHERE id = 1",
        "UPDATE dossier SET case_parent = coalesce(case_parent, 0) + 1 WHERE id = 1",
        "UPDATE clock_event SET at_ms = at_ms + 1 WHERE dossier = 1",
        "UPDATE dossier_paper SET originals = originals + 1 WHERE dossier = 1",
        "UPDATE person SET name = 'Nguyễn Văn Khác' WHERE dossier = 1",
        "UPDATE person SET personal_id = '001199000001' WHERE dossier = 1",
        "UPDATE dossier_private SET salt = zeroblob(32) WHERE dossier = 1",
        "UPDATE dossier_private SET note = 'x' WHERE dossier = 1",
        "DELETE FROM dossier_private WHERE dossier = 1",
        "UPDATE note SET text = 'Khác' WHERE dossier = 1",
        "DELETE FROM note",
        "DELETE FROM slip_print",
        "UPDATE slip_print SET at_ms = at_ms + 1",
        "UPDATE attachment SET name = 'x.pdf'",
        "DELETE FROM attachment",
        "UPDATE code_series SET last = last + 1",
        "UPDATE procedure_version SET body = CAST(CAST(body AS TEXT) || ' ' AS BLOB) WHERE id = 1",
        "DELETE FROM dossier WHERE id = 3"};
    for (const char* change : changes) {
        journal.mutate({QString::fromUtf8(change)});
        CAPTURE(change);
        CHECK(journal.verified() == 1);
    }
}

TEST_CASE("a cut end is told with an anchor and without one it is said that it cannot be") {
    AJournal journal;
    journal.mutate({u"DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"_s});
    CHECK(journal.verified(u"last.txt"_s) == 2);
    journal.forgetWhatThisMachineHasSeen();
    const CliRun alone = journal.in(line("verify"));
    CHECK(alone.exit == 0);
    CHECK(alone.json().value(u"anchorFrom"_s) == u""_s);
    CHECK(alone.json().value(u"anchor"_s).isNull());
    CHECK(alone.json().value(u"unknown"_s).toString().size() > 40);
}

TEST_CASE("the memory of the machine is an anchor where no file is given") {
    AJournal journal;
    journal.mutate({u"DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"_s});
    const CliRun run = journal.in(line("verify"));
    CHECK(run.exit == 2);
    CHECK(run.json().value(u"anchorFrom"_s) == u"station"_s);
    CHECK_FALSE(journal.in(line("list")).err.isEmpty());
}

TEST_CASE("an anchor of another store or none at all is told apart") {
    AJournal journal;
    const CliStore other(u"da-nang-2026"_s, u"2026-11-23T10:00"_s);
    (void)other.receive(anApplication());
    REQUIRE(other.in(line("checkpoint --out other.txt")).exit == 0);
    const CliRun foreign = journal.in({u"verify"_s, u"--anchor"_s, other.path(u"other.txt"_s)});
    CHECK(foreign.exit == 1);
    CHECK(foreign.refusals() == QStringList{u"anchor.foreign"_s});
    CHECK(journal.in({u"verify"_s, u"--anchor"_s, journal.file(u"no.txt"_s, QByteArray("x"))}).exit == 3);
    CHECK(journal.in(line("verify --anchor missing.txt")).exit == 3);
    CHECK(journal.json({u"--store"_s, journal.path(u"none.db"_s), u"verify"_s}).exit == 3);
}

TEST_CASE("a checkpoint is written once and never over another file") {
    AJournal journal;
    const CliRun again = journal.in(line("checkpoint --out first.txt"));
    CHECK(again.exit == 1);
    CHECK(again.refusals() == QStringList{u"file.exists"_s});
}

TEST_CASE("an act that was taken back is no damage") {
    CliStore store;
    store.as(u"haichau.quay1"_s);
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    REQUIRE(store.in({u"act"_s, code, u"forward"_s}).exit == 0);
    REQUIRE(store.in({u"act"_s, code, u"undo"_s}).exit == 0);
    CHECK(store.in({u"verify"_s}).exit == 0);
}
