// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class AWatchedOffice : public CliStore {
public:
    QString received() {
        const QJsonObject person{{u"name"_s, u"Nguyễn Thị Đào"_s}, {u"personalId"_s, u"048190001234"_s}};
        return receive(anApplicationWith(u"submitter"_s, person)).value(u"code"_s).toString();
    }
    QJsonArray told(const QStringList& words, const QString& field) {
        const CliRun run = in(words);
        CAPTURE(run.err);
        REQUIRE(run.exit == 0);
        return run.json().value(field).toArray();
    }
};

}  // namespace

TEST_CASE("what somebody proposed waits for the supervisor and for nobody else") {
    AWatchedOffice office;
    const QString code = office.received();
    office.as(u"haichau.quay1"_s);
    REQUIRE(office.in({u"number"_s, u"void"_s, code, u"--reason"_s, u"person"_s}).exit == 0);
    CHECK(office.told({u"proposals"_s}, u"proposals"_s).isEmpty());
    office.as(u"haichau.giamdoc"_s);
    const QJsonArray waiting = office.told({u"proposals"_s}, u"proposals"_s);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.at(0).toObject().value(u"code"_s) == code);
    CHECK(waiting.at(0).toObject().value(u"function"_s) == u"voidNumber"_s);
    CHECK(waiting.at(0).toObject().value(u"proposedBy"_s) == u"haichau.quay1"_s);
}

TEST_CASE("the audit log tells what happened to a dossier, newest first") {
    AWatchedOffice office;
    const QString code = office.received();
    office.as(u"haichau.giamdoc"_s);
    const QJsonArray events = office.told({u"audit"_s, u"log"_s, u"--dossier"_s, code}, u"events"_s);
    REQUIRE(events.size() == 1);
    CHECK(events.at(0).toObject().value(u"kind"_s) == u"dossier.received"_s);
    CHECK(events.at(0).toObject().value(u"code"_s) == code);
    CHECK(office.told({u"audit"_s, u"log"_s, u"--part"_s, u"refused"_s}, u"events"_s).isEmpty());
}

TEST_CASE("the audit log is refused to who may not read it, and names what is wrong with its words") {
    AWatchedOffice office;
    office.as(u"haichau.quay1"_s);
    CHECK(office.in({u"audit"_s, u"log"_s}).refusals() == QStringList{u"right.role"_s});
    office.as(u"haichau.giamdoc"_s);
    CHECK(office.in({u"audit"_s, u"log"_s, u"--part"_s, u"x"_s}).refusals() == QStringList{u"audit.part"_s});
    CHECK(office.in({u"audit"_s, u"log"_s, u"--limit"_s, u"0"_s}).refusals() ==
          QStringList{u"limit.range"_s});
    CHECK(office.in({u"audit"_s, u"log"_s, u"--officer"_s, u"x"_s}).refusals() ==
          QStringList{u"officer.unknown"_s});
}

TEST_CASE("a voided number that was received again and a look without work are told") {
    AWatchedOffice office;
    const QString code = office.received();
    office.as(u"haichau.quay1"_s);
    REQUIRE(office.in({u"number"_s, u"void"_s, code, u"--reason"_s, u"twice"_s}).exit == 0);
    office.as(u"haichau.giamdoc"_s);
    REQUIRE(office.in({u"number"_s, u"approve"_s, code}).exit == 0);
    office.as({});
    const QString again = office.received();
    const QJsonArray found = office.told({u"audit"_s, u"again"_s}, u"receivedAgain"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.at(0).toObject().value(u"voided"_s) == code);
    CHECK(found.at(0).toObject().value(u"again"_s) == again);
    CHECK(office.told({u"audit"_s, u"idle"_s}, u"looks"_s).isEmpty());
}
