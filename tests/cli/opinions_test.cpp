// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier of 1.004837 on the desk of its handler.
class ATurn : public CliStore {
public:
    ATurn() {
        as(u"haichau.quay1"_s);
        code = receive(anApplication()).value(u"code"_s).toString();
        REQUIRE(act(u"haichau.quay1"_s, u"forward"_s).exit == 0);
        REQUIRE(act(u"haichau.vp.truong"_s, u"forward"_s).exit == 0);
        REQUIRE(act(handler, u"claim"_s).exit == 0);
    }
    CliRun act(const QString& login, const QString& action, const char* data = nullptr) {
        as(login);
        QStringList command{u"act"_s, code, action};
        if (data) command << u"--data"_s << file(u"data.json"_s, object(data));
        return in(command);
    }
    QJsonObject show() { return in({u"show"_s, code}).json(); }
    QJsonObject offer(const QString& login, const QString& key) {
        as(login);
        for (const QJsonValue one : in({u"actions"_s, code}).json().value(u"actions"_s).toArray())
            if (one.toObject().value(u"key"_s) == key) return one.toObject();
        return {};
    }
    int listed(const QStringList& options) {
        return in(QStringList{u"list"_s} + options).json().value(u"total"_s).toInt();
    }

    QString code;
    const QString handler = u"haichau.vp.chuyenvien1"_s;
};

constexpr const char* kQuestion =
    R"({"note":"Đề nghị cho ý kiến","consult":{"asked":[{"officer":"haichau.chutich"},
       {"unit":"kinh-te-hai-chau","within":"1wd"}],"join":"all","silence":"escalate","within":"4wh"}})";

}  // namespace

TEST_CASE("opinions are asked given counted and noted from the command line") {
    ATurn turn;
    CHECK(turn.act(turn.handler, u"askOpinions"_s, kQuestion).exit == 0);
    const QJsonObject forward = turn.offer(turn.handler, u"forward"_s);
    CHECK_FALSE(forward.value(u"enabled"_s).toBool());
    CHECK(turn.listed({u"--asked"_s, u"--officer"_s, u"haichau.kt.truong"_s}) == 1);
    CHECK(turn.offer(u"haichau.kt.truong"_s, u"giveOpinion"_s).value(u"enabled"_s).toBool());
    CHECK(turn.act(u"haichau.kt.truong"_s, u"giveOpinion"_s, R"({"opinion":"disagree"})").refusals() ==
          QStringList{u"opinion.text"_s});
    CHECK(
        turn.act(u"haichau.kt.truong"_s, u"giveOpinion"_s, R"({"opinion":"agree","note":"Nhất trí"})").exit ==
        0);
    const QJsonObject opinions = turn.show().value(u"opinions"_s).toArray().first().toObject();
    CHECK(opinions.value(u"given"_s) == 1);
    CHECK(opinions.value(u"missing"_s) == 1);
    CHECK(turn.words({u"show"_s, turn.code}).out.contains("1/2 ý kiến"));
    turn.at(u"2026-11-27T09:00"_s);
    turn.as(turn.handler);
    CHECK(turn.listed({u"--silent"_s}) == 1);
    CHECK(turn.in({u"opinions"_s, u"record"_s}).json().value(u"dossiers"_s) == 1);
    CHECK(turn.in({u"opinions"_s, u"record"_s}).json().value(u"dossiers"_s) == 0);
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("a financial obligation is told and paid from the command line") {
    ATurn turn;
    CHECK(turn.act(turn.handler, u"requireObligation"_s).refusals() == QStringList{u"input.documentNo"_s});
    const QJsonObject told =
        turn.act(turn.handler, u"requireObligation"_s, R"({"documentNo":"12/TB","amount":450000})").json();
    CHECK(told.value(u"status"_s) == u"financialObligation"_s);
    CHECK(told.value(u"due"_s).isNull());
    CHECK(turn.listed({u"--status"_s, u"financialObligation"_s}) == 1);
    turn.at(u"2026-12-01T09:00"_s);
    CHECK(turn.act(u"haichau.quay1"_s, u"obligationPaid"_s, R"({"documentNo":"0001234"})").exit == 0);
    const QJsonObject owed = turn.show().value(u"obligations"_s).toArray().first().toObject();
    CHECK(owed.value(u"state"_s) == u"paid"_s);
    CHECK(owed.value(u"amount"_s) == 450000);
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("data that asks for opinions in words nobody knows is refused with its path") {
    ATurn turn;
    const CliRun odd = turn.act(turn.handler, u"askOpinions"_s,
                                R"({"note":"a","consult":{"asked":[{"unit":"nowhere"}],"join":"some"}})");
    CHECK(odd.exit == 1);
    CHECK(odd.refusals() == QStringList{u"act.data"_s, u"unit.unknown"_s});
}
