// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFile = QStringLiteral(MOTCUA_VECTORS "/cli/procedures.json");

QStringList codes(const CliRun& run) {
    QStringList out;
    for (const QJsonValue row : run.json().value(u"procedures"_s).toArray())
        out += row.toObject().value(u"code"_s).toString();
    return out;
}

}  // namespace

TEST_CASE("procedures are imported once and unchanged the second time") {
    const CliStore store;
    const QJsonObject first = store.in({u"catalogue"_s, u"import"_s, kFile}).json();
    for (const char* key : {"added", "changed", "unchanged", "rejected", "attention"})
        CHECK(first.contains(QLatin1String(key)));
    CHECK(first.value(u"added"_s) == 2);
    CHECK(first.value(u"changed"_s) == 0);
    const QJsonArray rejected = first.value(u"rejected"_s).toArray();
    REQUIRE(rejected.size() == 1);
    CHECK(rejected.first().toObject().keys() == QStringList{u"code"_s, u"id"_s, u"reasons"_s});
    CHECK(rejected.first().toObject().value(u"id"_s) == u"p00477"_s);
    CHECK_FALSE(rejected.first().toObject().value(u"reasons"_s).toArray().isEmpty());
    const QJsonObject second = store.in({u"catalogue"_s, u"import"_s, kFile}).json();
    CHECK(second.value(u"added"_s) == 0);
    CHECK(second.value(u"changed"_s) == 0);
    CHECK(second.value(u"unchanged"_s) == 2);
}

TEST_CASE("files that hold no procedures are refused") {
    const CliStore store;
    for (const char* bytes : {"", "{", "{}", "7", "\"x\"", "\xff\xfe["}) {
        CAPTURE(bytes);
        const CliRun run =
            store.in({u"catalogue"_s, u"import"_s, store.file(u"p.json"_s, QByteArray(bytes))});
        CHECK(run.exit == 1);
        CHECK_FALSE(run.refusals().isEmpty());
    }
    CHECK(store.in(line("catalogue import nowhere.json")).exit == 3);
}

TEST_CASE("a list has code name sector and limit") {
    const CliStore store;
    const CliRun run = store.in(line("catalogue list --limit 1000"));
    const QJsonArray rows = run.json().value(u"procedures"_s).toArray();
    CHECK(rows.size() > 40);
    bool open = false;
    for (const QJsonValue row : rows) {
        CHECK(row.toObject().keys() == QStringList{u"code"_s, u"limit"_s, u"name"_s, u"sector"_s});
        open = open || row.toObject().value(u"limit"_s).isNull();
    }
    CHECK(open);
    CHECK(codes(store.in(line("catalogue list --limit 3"))).size() == 3);
}

TEST_CASE("search ignores marks and case and knows initials and codes") {
    const CliStore store;
    for (const QString& text : {u"khai sinh"_s, u"KHAI SINH"_s, u"đăng ký khai sinh"_s,
                                u"dang ky khai sinh"_s, u"dkks"_s, u"1.001193"_s, u"1001193"_s}) {
        CAPTURE(text);
        CHECK(codes(store.in({u"catalogue"_s, u"list"_s, u"--search"_s, text})).contains(u"1.001193"_s));
    }
    CHECK(codes(store.in({u"catalogue"_s, u"list"_s, u"--search"_s, u"qwertz"_s})).isEmpty());
    for (const QString& hostile : {u"' OR 1=1 --"_s, u"%"_s, u"\"*"_s, u"NEAR("_s, QString(50'000, u'a')})
        CHECK(store.in({u"catalogue"_s, u"list"_s, u"--search"_s, hostile}).exit == 0);
}

TEST_CASE("a list may be of one sector") {
    const CliStore store;
    const QStringList found =
        codes(store.in({u"catalogue"_s, u"list"_s, u"--sector"_s, u"Chứng thực"_s, u"--limit"_s, u"100"_s}));
    CHECK(found.contains(u"2.001019"_s));
    CHECK_FALSE(found.contains(u"1.001193"_s));
}

TEST_CASE("one procedure is shown with version ways papers and results") {
    const CliStore store;
    const QJsonObject shown = store.in(line("catalogue show 1.004837")).json();
    for (const char* key : {"code", "name", "sector", "limit", "version", "ways", "papers", "results"})
        CHECK(shown.contains(QLatin1String(key)));
    CHECK(shown.value(u"limit"_s) == u"3wd"_s);
    CHECK(shown.value(u"version"_s) == 1);
    const QJsonObject paper = shown.value(u"papers"_s).toArray().first().toObject();
    CHECK(paper.keys() == QStringList{u"copies"_s, u"index"_s, u"name"_s, u"originals"_s, u"required"_s});
    CHECK(paper.value(u"index"_s) == 1);
    CHECK(paper.value(u"required"_s) == true);
    CHECK(store.in(line("catalogue show 9.999999")).refusals() == QStringList{u"procedure.unknown"_s});
}
