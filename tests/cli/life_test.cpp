// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/a_life.h"
#include "tests/support/catch2.h"

#include <QJsonDocument>
#include <QMap>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("offers have key label state and reasons") {
    ALife life;
    const QJsonObject forward = life.action(u"haichau.quay1"_s, u"forward"_s);
    CHECK(forward.keys() == QStringList{u"enabled"_s, u"key"_s, u"label"_s, u"reasons"_s});
    CHECK(forward.value(u"enabled"_s) == true);
    CHECK(forward.value(u"reasons"_s).toArray().isEmpty());
    const QJsonObject denied = life.action(u"haichau.vanthu"_s, u"forward"_s);
    CHECK(denied.value(u"enabled"_s) == false);
    CHECK_FALSE(denied.value(u"reasons"_s).toArray().isEmpty());
}

TEST_CASE("a dossier lives from reception to return") {
    ALife life;
    const QJsonObject forwarded = life.act(u"haichau.quay1"_s, u"forward"_s).json();
    CHECK(forwarded.keys() == QStringList{u"code"_s, u"due"_s, u"status"_s, u"step"_s});
    CHECK(forwarded.value(u"status"_s) == u"processing"_s);
    life.at(u"2026-11-25T10:00"_s);
    life.finish();
    CHECK(life.show().value(u"finishedAt"_s) == u"2026-11-25T10:00:00+07:00"_s);
    CHECK(life.giveBack(R"({"receiver":{"name":"Trần Văn Út","authorised":true}})").refusals() ==
          QStringList{u"receiver.identity"_s});
    const CliRun returned = life.giveBack(
        R"({"receiver":{"name":"Trần Văn Út","identity":"048090004321","authorised":true,"by":"counter"}})");
    CHECK(returned.json().value(u"status"_s) == u"returned"_s);
    const QJsonObject receiver = life.show().value(u"receiver"_s).toObject();
    CHECK(receiver.value(u"name"_s) == u"Trần Văn Út"_s);
    CHECK(receiver.value(u"identity"_s) == u"048090004321"_s);
    CHECK(life.show().value(u"returnedAt"_s) == u"2026-11-25T10:00:00+07:00"_s);
    CHECK(life.giveBack(R"({"receiver":{"name":"Út"}})").refusals() == QStringList{u"dossier.ended"_s});
    life.as(QString());
    const QJsonArray left = life.in({u"actions"_s, life.code()}).json().value(u"actions"_s).toArray();
    for (const QJsonValue& offer : left) CHECK(offer.toObject().value(u"key"_s) == u"undo"_s);
    CHECK(life.broken().isEmpty());
}

TEST_CASE("the result is not given to nobody") {
    ALife life;
    life.finish();
    CHECK(life.act(u"haichau.traketqua"_s, u"return"_s).exit == 1);
    CHECK(life.giveBack(R"({"receiver":{}})").refusals() == QStringList{u"receiver.name"_s});
    CHECK(life.giveBack(R"({"receiver":{"name":"Út","by":"pigeon"}})").refusals() ==
          QStringList{u"receiver.by"_s});
    CHECK(life.giveBack(R"({"receiver":{"nmae":"Út"}})").refusals() == QStringList{u"act.data"_s});
    CHECK(life.giveBack(R"({"receiver":"Út"})").refusals() == QStringList{u"act.data"_s});
    CHECK(life.show().value(u"status"_s) == u"finished"_s);
}

TEST_CASE("acts of another role and unknown acts are refused and change nothing") {
    ALife life;
    const QJsonObject before = life.show();
    CHECK(life.act(u"haichau.vanthu"_s, u"forward"_s).exit == 1);
    CHECK(life.act(u"haichau.quay1"_s, u"frob"_s).exit == 1);
    CHECK(life.act(u"nobody"_s, u"forward"_s).refusals() == QStringList{u"officer.unknown"_s});
    CHECK(life.act(u"haichau.quay1"_s, u"return"_s).exit == 1);
    life.as(QString());
    CHECK(life.in({u"act"_s, u"H17.12-20261123-0000077"_s, u"forward"_s}).refusals() ==
          QStringList{u"dossier.unknown"_s});
    CHECK(life.show() == before);
    CHECK(life.in({u"history"_s, life.code()}).json().value(u"events"_s).toArray().size() == 1);
}

TEST_CASE("an act that needs a word is refused without one") {
    ALife life;
    REQUIRE(life.act(u"haichau.quay1"_s, u"forward"_s).exit == 0);
    CHECK(life.act(u"haichau.vp.truong"_s, u"sendBack"_s).exit == 1);
    CHECK(life.act(u"haichau.vp.truong"_s, u"sendBack"_s, {u"--note"_s, u"Thiếu chữ ký\u202E"_s}).exit == 1);
    REQUIRE(life.act(u"haichau.vp.truong"_s, u"sendBack"_s, {u"--note"_s, u"Thiếu chữ ký"_s}).exit == 0);
    const QJsonArray events = life.in({u"history"_s, life.code()}).json().value(u"events"_s).toArray();
    CHECK(events.last().toObject().value(u"note"_s) == u"Thiếu chữ ký"_s);
    const QJsonObject body = events.last().toObject().value(u"body"_s).toObject();
    CHECK_FALSE(QJsonDocument(body).toJson().contains("Thiếu"));
}

TEST_CASE("work is claimed and assigned") {
    ALife life;
    REQUIRE(life.act(u"haichau.quay1"_s, u"forward"_s).exit == 0);
    CHECK(life.show().value(u"step"_s).toObject().value(u"assignee"_s).isNull());
    REQUIRE(life.act(u"haichau.vp.truong"_s, u"claim"_s).exit == 0);
    CHECK(life.show().value(u"step"_s).toObject().value(u"assignee"_s) == u"haichau.vp.truong"_s);
    REQUIRE(life.act(u"haichau.vp.truong"_s, u"forward"_s).exit == 0);
    const QString to = life.file(u"to.json"_s, object(R"({"to":"haichau.vp.chuyenvien2"})"));
    const CliRun assigned = life.act(u"haichau.giamdoc"_s, u"assign"_s, {u"--data"_s, to});
    CAPTURE(assigned.err);
    REQUIRE(assigned.exit == 0);
    CHECK(life.show().value(u"step"_s).toObject().value(u"assignee"_s) == u"haichau.vp.chuyenvien2"_s);
    const QString nobody = life.file(u"to.json"_s, object(R"({"to":"nobody"})"));
    CHECK(life.act(u"haichau.giamdoc"_s, u"assign"_s, {u"--data"_s, nobody}).refusals() ==
          QStringList{u"officer.unknown"_s});
}

TEST_CASE("history has every event and the ledger of the clock") {
    ALife life;
    life.finish();
    const QJsonObject history = life.in({u"history"_s, life.code()}).json();
    const QJsonArray ledger = history.value(u"ledger"_s).toArray();
    CHECK(ledger.first().toObject().value(u"kind"_s) == u"start"_s);
    CHECK(ledger.last().toObject().value(u"kind"_s) == u"stop"_s);
    qint64 seq = 0;
    for (const QJsonValue event : history.value(u"events"_s).toArray()) {
        CHECK(event.toObject().value(u"seq"_s).toInteger() > seq);
        seq = event.toObject().value(u"seq"_s).toInteger();
        CHECK_FALSE(event.toObject().value(u"actor"_s).toString().isEmpty());
        CHECK(event.toObject().value(u"hash"_s).toString().size() == 64);
    }
    CHECK(life.words({u"history"_s, life.code()}).out.contains("Tiếp nhận hồ sơ"));
}
