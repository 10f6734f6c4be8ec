// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAdministrator = u"quantri"_s;
const QString kLeader = u"haichau.chutich"_s;
const QString kHandler = u"haichau.vp.chuyenvien1"_s;

/// A dossier of 1.004837, due Friday 27/11/2026, on the desk of its handler.
class ADesk : public CliStore {
public:
    ADesk() {
        as(u"haichau.quay1"_s);
        code = receive(anApplication()).value(u"code"_s).toString();
        REQUIRE(by(u"haichau.quay1"_s, {u"act"_s, code, u"forward"_s}).exit == 0);
        REQUIRE(by(u"haichau.vp.truong"_s, {u"act"_s, code, u"forward"_s}).exit == 0);
        REQUIRE(by(kHandler, {u"act"_s, code, u"claim"_s}).exit == 0);
    }
    CliRun by(const QString& login, const QStringList& command) {
        as(login);
        return in(command);
    }
    QJsonObject show(const QString& of) { return by(QString(), {u"show"_s, of}).json(); }
    QString drafted(const QStringList& options) {
        QStringList command{u"calendar"_s, u"draft"_s, u"--name"_s, u"Nghỉ bão"_s};
        return QString::number(by(kAdministrator, command + options).json().value(u"id"_s).toInteger());
    }

    QString code;
};

}  // namespace

TEST_CASE("a day off is drafted previewed approved and applied from the command line") {
    ADesk desk;
    const QString id = desk.drafted(
        {u"--off"_s, u"2026-11-26"_s, u"--decision"_s, u"QĐ 12"_s, u"--decided"_s, u"2026-11-20"_s});
    const QJsonArray moves = desk.in({u"calendar"_s, u"preview"_s, id}).json().value(u"dossiers"_s).toArray();
    REQUIRE(moves.size() == 1);
    CHECK(moves.first().toObject().value(u"code"_s) == desk.code);
    CHECK(moves.first().toObject().value(u"oldDue"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK(moves.first().toObject().value(u"newDue"_s) == u"2026-11-30T17:00:00+07:00"_s);
    CHECK(desk.show(desk.code).value(u"due"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK(desk.by(kAdministrator, {u"calendar"_s, u"apply"_s, id}).refusals() ==
          QStringList{u"calendar.state"_s});
    CHECK(desk.by(kAdministrator, {u"calendar"_s, u"approve"_s, id}).refusals() ==
          QStringList{u"calendar.second"_s});
    REQUIRE(desk.by(kLeader, {u"calendar"_s, u"approve"_s, id}).exit == 0);
    REQUIRE(desk.by(kAdministrator, {u"calendar"_s, u"apply"_s, id}).exit == 0);
    CHECK(desk.show(desk.code).value(u"due"_s) == u"2026-11-30T17:00:00+07:00"_s);
    CHECK(desk.show(desk.code).value(u"promisedDue"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK(desk.in({u"calendar"_s, u"list"_s})
              .json()
              .value(u"changes"_s)
              .toArray()
              .first()
              .toObject()
              .value(u"number"_s) == 1);
    CHECK(desk.in({u"verify"_s}).exit == 0);
    CHECK(desk.broken() == QString());
}

TEST_CASE("without a decision the promised date stays and new dossiers follow the new calendar") {
    ADesk desk;
    const QString id = desk.drafted({u"--off"_s, u"2026-11-26"_s});
    REQUIRE(desk.by(kLeader, {u"calendar"_s, u"approve"_s, id}).exit == 0);
    REQUIRE(desk.by(kLeader, {u"calendar"_s, u"apply"_s, id}).exit == 0);
    CHECK(desk.show(desk.code).value(u"due"_s) == u"2026-11-27T17:00:00+07:00"_s);
    desk.as(u"haichau.quay1"_s);
    CHECK(desk.receive(anApplication()).value(u"due"_s) == u"2026-11-30T17:00:00+07:00"_s);
    CHECK(desk.in({u"due"_s, u"--limit"_s, u"3wd"_s, u"--start"_s, u"2026-11-23T09:00"_s})
              .json()
              .value(u"due"_s) == u"2026-11-30T17:00:00+07:00"_s);
    CHECK(desk.in({u"verify"_s}).exit == 0);
}

TEST_CASE("what a draft gets wrong is refused with its field") {
    ADesk desk;
    const QStringList command{u"calendar"_s, u"draft"_s, u"--name"_s, u"x"_s};
    CHECK(desk.by(kAdministrator, command).refusals() == QStringList{u"calendar.days"_s});
    CHECK_FALSE(desk.by(kAdministrator, command + QStringList{u"--off"_s, u"26/11"_s}).refusals().isEmpty());
    CHECK(desk.by(kAdministrator, command + QStringList{u"--off"_s, u"2026-11-02"_s}).refusals() ==
          QStringList{u"calendar.past"_s});
    CHECK(desk.by(u"haichau.quay1"_s, command + QStringList{u"--off"_s, u"2026-11-26"_s}).refusals() ==
          QStringList{u"calendar.right"_s});
    CHECK(desk.in({u"calendar"_s, u"preview"_s, u"9"_s}).refusals() == QStringList{u"calendar.unknown"_s});
}

TEST_CASE("a linked dossier is opened watched and noted from the command line") {
    ADesk desk;
    const QStringList open{u"sub"_s,      u"open"_s,   desk.code, u"--procedure"_s,
                           u"1.004837"_s, u"--unit"_s, u"tt-tp"_s};
    CHECK(desk.by(u"haichau.quay2"_s, open).refusals() == QStringList{u"sub.right"_s});
    const CliRun opened = desk.by(kHandler, open);
    REQUIRE(opened.refusals() == QStringList());
    const QString child = opened.json().value(u"code"_s).toString();
    CHECK(child != desk.code);
    CHECK(desk.show(child).value(u"origin"_s) == desk.code);
    CHECK(desk.show(desk.code).value(u"linked"_s).toArray().size() == 1);
    CHECK(desk.by(kHandler, {u"act"_s, desk.code, u"forward"_s}).refusals() == QStringList{u"sub.awaited"_s});
    CHECK(desk.by(kHandler, {u"sub"_s, u"note"_s, child}).refusals() == QStringList{u"sub.open"_s});
    REQUIRE(desk.by(u"thanhpho.quay1"_s, {u"act"_s, child, u"withdraw"_s, u"--note"_s, u"nhầm"_s}).exit == 0);
    CHECK(desk.by(QString(), {u"list"_s, u"--linked-outcomes"_s}).json().value(u"total"_s) == 1);
    CHECK(desk.by(kHandler, {u"sub"_s, u"note"_s, child}).json().value(u"outcome"_s) == u"withdrawn"_s);
    CHECK(desk.by(QString(), {u"list"_s, u"--linked-outcomes"_s}).json().value(u"total"_s) == 0);
    CHECK(desk.by(kHandler, {u"act"_s, desk.code, u"forward"_s}).exit == 0);
    CHECK(desk.in({u"verify"_s}).exit == 0);
    CHECK(desk.broken() == QString());
}
