// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/cli/a_life.h"
#include "tests/support/catch2.h"
#include "tests/support/second_look.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier whose result was handed out.
class AnEndedOne : public ALife {
public:
    AnEndedOne() {
        finish();
        REQUIRE(giveBack(R"({"receiver":{"name":"Nguyễn Thị Đào","identity":"048190001234"}})").exit == 0);
        as({});
    }
    QJsonArray listed(const QStringList& words = {}) {
        const CliRun run = in(QStringList{u"archive"_s, u"list"_s} + words);
        CAPTURE(run.err);
        REQUIRE(run.exit == 0);
        return run.json().value(u"dossiers"_s).toArray();
    }
};

}  // namespace

TEST_CASE("what has ended is put into the archive and stands in the retention list") {
    AnEndedOne office;
    REQUIRE(office.listed({u"--state"_s, u"toArchive"_s}).size() == 1);
    office.as(u"haichau.vanthu"_s);
    const CliRun added = office.in(
        {u"archive"_s, u"add"_s, office.code(), u"--retention"_s, u"10y"_s, u"--place"_s, u"Kho 1, hộp 4"_s});
    CAPTURE(added.err);
    REQUIRE(added.exit == 0);
    const QJsonArray archived = office.listed({u"--state"_s, u"archived"_s});
    REQUIRE(archived.size() == 1);
    CHECK(archived.at(0).toObject().value(u"retention"_s) == u"10y"_s);
    CHECK(archived.at(0).toObject().value(u"place"_s) == u"Kho 1, hộp 4"_s);
    CHECK(office.in({u"show"_s, office.code()}).json().value(u"archived"_s).toObject().value(u"by"_s) ==
          u"haichau.vanthu"_s);
    CHECK(office.broken().isEmpty());
}

TEST_CASE("both verifiers vouch for a store with an archive, and find a class that was changed in it") {
    AnEndedOne office;
    office.as(u"haichau.vanthu"_s);
    REQUIRE(office.in({u"archive"_s, u"add"_s, office.code(), u"--retention"_s, u"10y"_s}).exit == 0);
    office.as({});
    const CliRun sound = office.in({u"verify"_s});
    CAPTURE(sound.out);
    CHECK(sound.exit == 0);
    CHECK(SecondLook().at(office.store(), {}).exit == 0);
    motcua::store::Connection(office.store(), motcua::store::Connection::Mode::ReadWrite)
        .run(u"UPDATE archiving SET retention = '2y'"_s);
    CHECK(office.in({u"verify"_s}).exit == 1);
    CHECK(SecondLook().at(office.store(), {}).exit == 1);
}

TEST_CASE("the archive refuses with keys") {
    AnEndedOne office;
    office.as(u"haichau.quay1"_s);
    CHECK(office.in({u"archive"_s, u"list"_s}).refusals() == QStringList{u"right.role"_s});
    CHECK(office.in({u"archive"_s, u"add"_s, office.code(), u"--retention"_s, u"10y"_s}).refusals() ==
          QStringList{u"right.role"_s});
    office.as(u"haichau.vanthu"_s);
    CHECK(office.in({u"archive"_s, u"add"_s, office.code(), u"--retention"_s, u"3y"_s}).refusals() ==
          QStringList{u"archive.retention"_s});
    CHECK(office.in({u"archive"_s, u"list"_s, u"--state"_s, u"x"_s}).refusals() ==
          QStringList{u"archive.state"_s});
    CHECK(office.in({u"archive"_s, u"list"_s, u"--year"_s, u"x"_s}).refusals() ==
          QStringList{u"archive.year"_s});
}
