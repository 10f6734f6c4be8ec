// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QFile>
#include <QProcess>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("without a command it says where the commands are told") {
    const CliRun run = Cli().run({});
    CHECK(run.exit == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains("motcua-cli --help"));
}

TEST_CASE("help goes to stdout and names every command of the contract") {
    const CliRun run = Cli().run({u"--help"_s});
    CHECK(run.exit == 0);
    CHECK(run.err.isEmpty());
    for (const char* command : {"init", "due", "elapsed", "catalogue", "workflow", "identity", "receive",
                                "actions", "act", "show", "history", "search", "list", "slip", "selfcheck"})
        CHECK(run.out.contains(QByteArray("\n  ") + command + ' '));
    CHECK(run.out.contains("Cách dùng"));
    CHECK(Cli().run(line("receive --help")).out.contains("--slip"));
    CHECK(Cli().run({u"--version"_s}).exit == 0);
}

TEST_CASE("wrong usage ends with 2 and says why on stderr") {
    for (const char* words : {"frob",
                              "due",
                              "due --limit 3wd",
                              "due --start 2026-11-23T09:00",
                              "elapsed --from 2026-11-23T09:00",
                              "init",
                              "catalogue",
                              "catalogue frob",
                              "workflow",
                              "identity",
                              "identity parse",
                              "receive",
                              "act X",
                              "show",
                              "history",
                              "search",
                              "slip X --form receipt",
                              "search x --limit 0",
                              "list --limit no",
                              "--at yesterday list",
                              "--frob list",
                              "show X Y",
                              "due --limit 3wd --start 2026-11-23T09:00 --ledger x"}) {
        CAPTURE(words);
        const CliRun run = Cli().run(line(words));
        CHECK(run.exit == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
        for (const char* english : {"required", "expected", "range", "requires", "excludes"}) {
            CAPTURE(run.err);
            CHECK_FALSE(run.err.contains(english));
        }
    }
}

TEST_CASE("an answer that cannot be written is a fault and never lands in another file") {
    const CliStore store;
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full)) return;
    QProcess process;
    process.setStandardOutputFile(full);
    process.start(qEnvironmentVariable("MOTCUA_CLI"), {u"--store"_s, store.store(), u"list"_s});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 3);
    CHECK_FALSE(process.readAllStandardError().isEmpty());
    const QString slip = store.path(u"slip.pdf"_s);
    const QString application = store.file(u"application.json"_s, anApplication());
    process.setStandardOutputFile({});
    process.start(u"/bin/sh"_s,
                  {u"-c"_s, u"\"$MOTCUA_CLI\" --store '%1' --json receive '%2' --slip '%3' >&-"_s.arg(
                                store.store(), application, slip)});
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitCode() == 3);
    QFile made(slip);
    REQUIRE(made.open(QIODevice::ReadOnly));
    const QByteArray bytes = made.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK_FALSE(bytes.contains("receivedAt"));
}

TEST_CASE("wrong usage with json is one document too") {
    for (const char* words : {"frob", "due", "init", "--at yesterday list"}) {
        CAPTURE(words);
        const CliRun run = Cli().json(line(words));
        CHECK(run.exit == 2);
        CHECK(run.refusals() == QStringList{u"usage"_s});
        CHECK_FALSE(run.err.isEmpty());
    }
}

TEST_CASE("options may stand after the command") {
    const CliRun run = Cli().run(line("due --limit 3wd --start 2026-11-19T10:00 --json"));
    CHECK(run.exit == 0);
    CHECK(run.json().value(u"due"_s) == u"2026-11-25T17:00:00+07:00"_s);
    CHECK(Cli().run(line("identity parse 048190001234 --json")).json().contains(u"kind"_s));
}

TEST_CASE("no command but init makes a store") {
    const Cli cli;
    for (const char* words :
         {"selfcheck", "catalogue list", "catalogue show 1.001193", "catalogue import x", "workflow show x",
          "workflow import x", "receive x", "actions x", "act x forward", "show x", "history x", "search x",
          "list", "slip x --form receipt --out o.pdf", "due --limit 3wd --start 2026-11-19T10:00"}) {
        CAPTURE(words);
        const CliRun run = cli.json(line("--store none.db") + line(words));
        CHECK(run.exit == 3);
        CHECK(run.json().value(u"fault"_s).toObject().value(u"code"_s) == u"store.missing"_s);
        CHECK(cli.files().isEmpty());
    }
}

TEST_CASE("a file that is no store is a fault and stays as it is") {
    const Cli cli;
    cli.file(u"notes.txt"_s, QByteArray("Ghi chú của tôi"));
    const CliRun run = cli.json(line("--store notes.txt list"));
    CHECK(run.exit == 3);
    CHECK(run.json().contains(u"fault"_s));
    QFile notes(cli.path(u"notes.txt"_s));
    REQUIRE(notes.open(QIODevice::ReadOnly));
    CHECK(notes.readAll() == QByteArray("Ghi chú của tôi"));
}

TEST_CASE("refusals and faults in words go to stderr") {
    const CliStore store;
    const CliRun refused = store.words(line("show H17.12-20261123-0000009"));
    CHECK(refused.exit == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.startsWith("Không có hồ sơ mang mã H17.12-20261123-0000009."));
    const CliRun fault = store.words(line("receive nowhere.json"));
    CHECK(fault.exit == 3);
    CHECK(fault.out.isEmpty());
    CHECK(fault.err.contains("Không đọc được tệp."));
}

TEST_CASE("a production store refuses another time whatever the command") {
    const Cli cli;
    REQUIRE(cli.run(line("--store s.db init --centre da-nang-2026")).exit == 0);
    for (const char* words : {"selfcheck", "catalogue list", "catalogue show 1.001193", "catalogue import x",
                              "workflow show 1.001193", "workflow import x", "receive x", "actions x",
                              "act x forward", "show x", "history x", "search x", "list",
                              "slip x --form receipt --out o.pdf", "due --limit 3wd --start 2026-11-19T10:00",
                              "elapsed --from 2026-11-19T10:00 --to 2026-11-19T11:00"}) {
        CAPTURE(words);
        const CliRun run = cli.json(line("--store s.db --at 2026-11-23T09:00") + line(words));
        CHECK(run.exit == 1);
        CHECK(run.refusals() == QStringList{u"clock.production"_s});
    }
    CHECK(cli.json(line("--store s.db catalogue list")).exit == 0);
}

TEST_CASE("nobody acts in a production store without showing who they are") {
    const Cli cli;
    REQUIRE(cli.run(line("--store s.db init --centre da-nang-2026")).exit == 0);
    cli.file(u"a.json"_s, anApplication());
    CHECK_FALSE(cli.json(line("--store s.db receive a.json")).refusals().isEmpty());
    CHECK_FALSE(cli.json(line("--store s.db --as haichau.quay1 receive a.json")).refusals().isEmpty());
    CHECK_FALSE(cli.json(line("--store s.db list")).refusals().isEmpty());
}

TEST_CASE("an unknown officer is refused") {
    CliStore store;
    store.as(u"nobody"_s);
    CHECK(store.tryReceive(anApplication()).refusals() == QStringList{u"officer.unknown"_s});
    CHECK(store.in({u"list"_s}).refusals() == QStringList{u"officer.unknown"_s});
    store.as(QString());
    CHECK(store.dossiers() == 0);
}
