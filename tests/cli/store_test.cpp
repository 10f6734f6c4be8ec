// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QFile>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("init makes one file and says what is in it") {
    const Cli cli;
    const CliRun run = cli.json(line("--store s.db init --centre da-nang-2026 --practice"));
    REQUIRE(run.exit == 0);
    const QJsonObject made = run.json();
    CHECK(made.value(u"store"_s) == u"s.db"_s);
    CHECK(made.value(u"centre"_s) == u"da-nang-2026"_s);
    CHECK(made.value(u"procedures"_s).toInt() > 40);
    CHECK(made.contains(u"workflows"_s));
    CHECK(cli.files() == QStringList{u"s.db"_s});
}

TEST_CASE("init makes the folders that are missing") {
    const Cli cli;
    CHECK(cli.run(line("--store a/b/s.db init --centre quang-nam-2018")).exit == 0);
    CHECK(cli.run(line("--store a/b/s.db catalogue list")).exit == 0);
}

TEST_CASE("a store is never made over another") {
    const Cli cli;
    const QStringList init = line("--store s.db init --centre da-nang-2026 --practice");
    REQUIRE(cli.json(init).exit == 0);
    QFile before(cli.path(u"s.db"_s));
    REQUIRE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const CliRun again = cli.json(init);
    CHECK(again.exit == 1);
    CHECK(again.refusals() == QStringList{u"store.exists"_s});
    QFile after(cli.path(u"s.db"_s));
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == bytes);
    CHECK(cli.files() == QStringList{u"s.db"_s});
}

TEST_CASE("a centre that is unknown or broken is refused and leaves nothing") {
    const Cli cli;
    CHECK(cli.json(line("--store s.db init --centre nowhere")).refusals() ==
          QStringList{u"centre.unknown"_s});
    CHECK(cli.files().isEmpty());
    for (const char* bytes : {"", "{", "[]", "{}", R"({"format":"motcua-centre"})",
                              R"({"format":"motcua-centre","version":1,"key":"x","units":[{}]})"}) {
        CAPTURE(bytes);
        const QString centre = cli.file(u"centre.json"_s, QByteArray(bytes));
        const CliRun run = cli.json({u"--store"_s, u"s.db"_s, u"init"_s, u"--centre"_s, centre});
        CHECK(run.exit == 1);
        CHECK_FALSE(run.refusals().isEmpty());
        CHECK(cli.files() == QStringList{u"centre.json"_s});
    }
}

TEST_CASE("a centre file makes a store") {
    const Cli cli;
    const CliRun run = cli.json({u"--store"_s, u"s.db"_s, u"init"_s, u"--centre"_s,
                                 QStringLiteral(MOTCUA_VECTORS "/centres/smallest.json"), u"--practice"_s});
    CAPTURE(run.err);
    REQUIRE(run.exit == 0);
    CHECK(cli.json(line("--store s.db list")).exit == 0);
}

TEST_CASE("only a practice store may be made at another time") {
    const Cli cli;
    CHECK(cli.json(line("--store s.db --at 2026-11-23T09:00 init --centre da-nang-2026")).refusals() ==
          QStringList{u"clock.production"_s});
    CHECK(cli.files().isEmpty());
}

TEST_CASE("a place that cannot be written is a fault") {
    const Cli cli;
    cli.file(u"f"_s, QByteArray("x"));
    const CliRun run = cli.json(line("--store f/s.db init --centre da-nang-2026"));
    CHECK(run.exit == 3);
    CHECK(run.json().contains(u"fault"_s));
    CHECK(cli.files() == QStringList{u"f"_s});
}

TEST_CASE("selfcheck names every check and finds a sound store sound") {
    const CliStore store;
    (void)store.receive(anApplication());
    const CliRun run = store.in(line("selfcheck"));
    CHECK(run.exit == 0);
    const QJsonArray checks = run.json().value(u"checks"_s).toArray();
    CHECK(checks.size() > 15);
    for (const QJsonValue check : checks) {
        CAPTURE(check.toObject().value(u"name"_s).toString());
        CHECK(check.toObject().keys() == QStringList{u"detail"_s, u"name"_s, u"ok"_s});
        CHECK(check.toObject().value(u"ok"_s) == true);
    }
}

TEST_CASE("selfcheck names dossiers whose slip was not printed") {
    const CliStore store;
    const QString code = store.receive(anApplication()).value(u"code"_s).toString();
    CHECK(store.words(line("selfcheck")).out.contains(code.toUtf8()));
    REQUIRE(store.in({u"slip"_s, code, u"--form"_s, u"receipt"_s, u"--out"_s, u"o.pdf"_s}).exit == 0);
    CHECK_FALSE(store.words(line("selfcheck")).out.contains(code.toUtf8()));
}

TEST_CASE("a damaged store does not pass the check") {
    const CliStore store;
    (void)store.receive(anApplication());
    QFile file(store.store());
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.lastIndexOf("dossier.received");
    REQUIRE(at > 0);
    bytes.replace(at, 16, "dossier.removed_");
    file.seek(0);
    file.write(bytes);
    file.close();
    const CliRun run = store.in(line("selfcheck"));
    CHECK(run.exit != 0);
}
