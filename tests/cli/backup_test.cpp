// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The path of the backup that was just made.
QString backedUp(const CliStore& store) {
    const CliRun run = store.in(line("backup"));
    CAPTURE(run.err);
    REQUIRE(run.exit == 0);
    return run.json().value(u"file"_s).toString();
}

}  // namespace

TEST_CASE("a stolen PC is a restored store elsewhere with nothing but the backup and the paper") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    const QString backup = backedUp(store);
    REQUIRE(store.in(line("recovery-key --out sheet.txt --forget")).exit == 0);
    const Cli fresh;
    const QString carried = fresh.path(u"carried.backup"_s);
    REQUIRE(QFile::copy(backup, carried));
    const QString sheet = store.path(u"sheet.txt"_s);
    const CliRun restored =
        fresh.json({u"--store"_s, fresh.path(u"new.db"_s), u"restore"_s, carried, u"--key"_s, sheet});
    CAPTURE(restored.err);
    REQUIRE(restored.exit == 0);
    CHECK(restored.json().value(u"sound"_s) == true);
    CHECK(restored.json().value(u"lastCode"_s) == code);
    CHECK(fresh.json({u"--store"_s, fresh.path(u"new.db"_s), u"show"_s, code}).exit == 0);
}

TEST_CASE("a backup on the same disk says so and the code that lies beside it too") {
    const CliStore store;
    const CliRun run = store.in(line("backup"));
    CHECK(run.json().value(u"sameDisk"_s) == true);
    CHECK(run.json().value(u"codeOnThisMachine"_s) == true);
    CHECK(store.words(line("backup")).out.contains("--remember"));
}

TEST_CASE("a drill says what would come back and leaves nothing") {
    const CliStore store;
    (void)store.receive(anApplication());
    const QString backup = backedUp(store);
    const QStringList before = store.files();
    const CliRun drill = store.in({u"restore"_s, backup, u"--drill"_s});
    CHECK(drill.exit == 0);
    CHECK(drill.json().value(u"dossiers"_s) == 1);
    CHECK(drill.json().value(u"restored"_s).isNull());
    CHECK(drill.json().value(u"milliseconds"_s).toInt() < 600'000);
    CHECK(store.files() == before);
}

TEST_CASE("a restored store takes the place of another only when asked and that one is laid aside") {
    const CliStore store;
    (void)store.receive(anApplication());
    const QString backup = backedUp(store);
    (void)store.receive(anApplication());
    CHECK(store.in({u"restore"_s, backup}).refusals() == QStringList{u"store.exists"_s});
    REQUIRE(store.in({u"restore"_s, backup, u"--replace"_s}).exit == 0);
    CHECK(store.dossiers() == 1);
    CHECK(QDir(QFileInfo(store.store()).absolutePath()).entryList({u"store.db.before-*"_s}).size() >= 1);
    CHECK(store.in(line("verify")).exit == 0);
}

TEST_CASE("without the code nothing opens and a wrong one is told") {
    const CliStore store;
    const QString backup = backedUp(store);
    REQUIRE(store.in(line("recovery-key --forget")).exit == 0);
    CHECK(store.in({u"restore"_s, backup, u"--drill"_s}).refusals() == QStringList{u"key.missing"_s});
    CHECK(store.in({u"restore"_s, backup, u"--drill"_s, u"--key"_s, u"ABCD"_s}).refusals() ==
          QStringList{u"key.misspelt"_s});
    const CliStore other;
    (void)backedUp(other);
    const QString code = other.in(line("recovery-key")).json().value(u"code"_s).toString();
    CHECK(store.in({u"restore"_s, backup, u"--drill"_s, u"--key"_s, code}).refusals() ==
          QStringList{u"key.wrong"_s});
    CHECK(store.in(line("recovery-key")).refusals() == QStringList{u"key.forgotten"_s});
}

TEST_CASE("a folder that cannot be written is a fault and leaves the backups as they were") {
    const CliStore store;
    const QString backup = backedUp(store);
    store.file(u"f"_s, QByteArray("x"));
    CHECK(store.in(line("backup --to f/g")).exit == 3);
    CHECK(QFile::exists(backup));
}

TEST_CASE("scanned papers are attached and listed and hostile ones refused") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    const QString scan = store.file(u"scan.pdf"_s, QByteArray("%PDF-1.4\n%%EOF\n"));
    REQUIRE(store.in({u"attach"_s, code, scan, u"--paper"_s, u"1"_s}).exit == 0);
    const QJsonArray list = store.in({u"attachments"_s, code}).json().value(u"attachments"_s).toArray();
    REQUIRE(list.size() == 1);
    CHECK(list.first().toObject().value(u"paper"_s) == 1);
    CHECK(store.in({u"attach"_s, code, store.file(u"a.pdf"_s, QByteArray("MZ"))}).refusals() ==
          QStringList{u"scan.type"_s});
    CHECK(store.in({u"attach"_s, code, scan, u"--paper"_s, u"99"_s}).refusals() ==
          QStringList{u"attach.paper"_s});
}
