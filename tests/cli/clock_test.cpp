// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the clock of a practice store may go to and fro and has never jumped") {
    CliStore store;
    (void)store.receive(anApplication());
    for (const QString& at : {u"2026-11-22T09:00"_s, u"2027-11-23T09:00"_s, u"2026-11-23T08:00"_s}) {
        store.at(at);
        const CliRun shown = store.in({u"clock"_s, u"show"_s});
        CHECK(shown.exit == 0);
        CHECK(shown.json().value(u"jump"_s).isNull());
        CHECK(shown.json().value(u"now"_s).toString().startsWith(at));
        (void)store.receive(anApplication());
    }
}

TEST_CASE("a clock that has not jumped needs no confirmation") {
    const CliStore store;
    const CliRun confirmed = store.in({u"clock"_s, u"confirm"_s});
    CHECK(confirmed.exit == 1);
    CHECK(confirmed.refusals() == QStringList{u"clock.right"_s});
}

TEST_CASE("the start-up self-check has a line for everything that it looks at") {
    CliStore store;
    (void)store.receive(anApplication());
    const CliRun looked = store.in({u"selfcheck"_s});
    CHECK(looked.exit == 0);
    QStringList names;
    for (const QJsonValue& check : looked.json().value(u"checks"_s).toArray())
        names += check.toObject().value(u"name"_s).toString();
    for (const QString& name :
         {u"crypto"_s, u"sqlite"_s, u"file.system"_s, u"disk.free"_s, u"disk.encrypted"_s, u"file.mode"_s,
          u"directory.mode"_s, u"file.links"_s, u"schema"_s, u"settings"_s, u"journal.file"_s,
          u"journal.chain"_s, u"journal.head"_s, u"clock"_s, u"clock.zone"_s, u"backup.age"_s,
          u"slips.unprinted"_s, u"printer"_s}) {
        CAPTURE(name.toStdString());
        CHECK(names.count(name) == 1);
    }
}
