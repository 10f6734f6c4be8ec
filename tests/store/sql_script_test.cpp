// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_script.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"

using namespace motcua;
using store::statementsOf;

namespace {

QStringList split(const char* script) {
    return statementsOf(QString::fromUtf8(script));
}

QString only(const char* script) {
    const QStringList statements = split(script);
    REQUIRE(statements.size() == 1);
    return statements.first();
}

}  // namespace

TEST_CASE("statements end at semicolons and the last one needs none") {
    CHECK(split("CREATE TABLE a (x); CREATE TABLE b (y)") ==
          QStringList{QStringLiteral("CREATE TABLE a (x)"), QStringLiteral("CREATE TABLE b (y)")});
}

TEST_CASE("empty statements and a script of comments give nothing") {
    CHECK(split(";;  ;\n;").isEmpty());
    CHECK(split("-- nothing; at all\n/* or; */").isEmpty());
    CHECK(split("").isEmpty());
}

TEST_CASE("comments are dropped also behind the last semicolon") {
    CHECK(only("SELECT 1; -- the end") == QStringLiteral("SELECT 1"));
    CHECK(only("SELECT /* ; */ 1 -- ; \n+ 1;").simplified() == QStringLiteral("SELECT 1 + 1"));
}

TEST_CASE("semicolons in quotes end nothing") {
    CHECK(only("INSERT INTO a VALUES ('x;y', 'it''s; -- here')") ==
          QStringLiteral("INSERT INTO a VALUES ('x;y', 'it''s; -- here')"));
    CHECK(only("SELECT \"a;b\", `c;d`, [e;f]") == QStringLiteral("SELECT \"a;b\", `c;d`, [e;f]"));
}

TEST_CASE("the body of a trigger belongs to it") {
    const char* script =
        "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN SELECT CASE WHEN new.x > 1 THEN 2 END; DELETE FROM b; END;"
        "CREATE TEMP TRIGGER u AFTER INSERT ON a begin select 1; end; SELECT 3;";
    const QStringList statements = split(script);
    REQUIRE(statements.size() == 3);
    CHECK(statements.at(0).endsWith(QStringLiteral("DELETE FROM b; END")));
    CHECK(statements.at(1).endsWith(QStringLiteral("select 1; end")));
    CHECK(statements.at(2) == QStringLiteral("SELECT 3"));
}

TEST_CASE("words that only look like those of a trigger do not count") {
    CHECK(split("CREATE TABLE beginning (begin_at, endless, legend); SELECT 1").size() == 2);
    CHECK(split("UPDATE a SET x = CASE WHEN y THEN 1 ELSE 2 END; SELECT 1").size() == 2);
}

TEST_CASE("what is left open is a bug") {
    for (const char* script :
         {"SELECT 'open", "/* open", "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1;"})
        CHECK_THROWS_AS(split(script), LogicError);
}
