// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QFileInfo>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A dossier of 1.004837 on the desk of its handler.
class ATurnAtTheLine : public CliStore {
public:
    ATurnAtTheLine() {
        as(u"haichau.quay1"_s);
        code = receive(anApplication()).value(u"code"_s).toString();
        REQUIRE(act(u"haichau.quay1"_s, u"forward"_s).exit == 0);
        REQUIRE(act(u"haichau.vp.truong"_s, u"forward"_s).exit == 0);
        REQUIRE(act(handler, u"claim"_s).exit == 0);
    }
    CliRun act(const QString& login, const QString& action, const char* data = nullptr,
               const QStringList& options = {}) {
        as(login);
        QStringList command{u"act"_s, code, action};
        if (data) command << u"--data"_s << file(u"data.json"_s, object(data));
        return in(command + options);
    }
    CliRun slip(const QString& form) {
        return in({u"slip"_s, code, u"--form"_s, form, u"--out"_s, path(form + u".pdf"_s)});
    }
    QJsonObject show() { return in({u"show"_s, code}).json(); }
    QStringList listed(const QString& flag) {
        QStringList codes;
        for (const QJsonValue row : in({u"list"_s, flag}).json().value(u"dossiers"_s).toArray())
            codes << row.toObject().value(u"code"_s).toString();
        return codes;
    }

    QString code;
    const QString handler = u"haichau.vp.chuyenvien1"_s;
};

constexpr const char* kMissing =
    R"({"missingPapers":[{"index":1,"wrong":true,"reason":"chưa ký"},{"name":"Giấy ủy quyền"}]})";
constexpr const char* kSupplied = R"({"suppliedPapers":[{"index":1},{"name":"Giấy ủy quyền"}]})";

}  // namespace

TEST_CASE("a supplement is asked for answered and printed from the command line") {
    ATurnAtTheLine turn;
    CHECK(turn.slip(u"supplement"_s).refusals() == QStringList{u"letter.none"_s});
    CHECK(turn.act(turn.handler, u"requestSupplement"_s).refusals() == QStringList{u"input.missingPapers"_s});
    const QJsonObject asked = turn.act(turn.handler, u"requestSupplement"_s, kMissing).json();
    CHECK(asked.value(u"status"_s) == u"supplementRequested"_s);
    CHECK(asked.value(u"due"_s).isNull());
    const CliRun printed = turn.slip(u"supplement"_s);
    CHECK(printed.json().value(u"print"_s) == 1);
    CHECK(textOfPdf(turn.path(u"supplement.pdf"_s)).contains(u"Giấy ủy quyền"_s));
    CHECK(turn.slip(u"supplement"_s).json().value(u"print"_s) == 2);
    const QJsonObject clock = turn.show().value(u"clock"_s).toObject();
    CHECK(clock.value(u"state"_s) == u"paused"_s);
    const QJsonObject wait = clock.value(u"waits"_s).toArray().first().toObject();
    CHECK(wait.value(u"responsible"_s) == u"applicant"_s);
    CHECK(clock.value(u"answerBy"_s) == u"2026-12-08"_s);
    turn.at(u"2026-11-30T10:00"_s);
    CHECK(turn.act(u"haichau.quay1"_s, u"supplementComplete"_s, kSupplied).exit == 0);
    CHECK(turn.show().value(u"clock"_s).toObject().value(u"legalDue"_s) == turn.show().value(u"due"_s));
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("who is silent for fifteen days is on the close list") {
    ATurnAtTheLine turn;
    REQUIRE(turn.act(turn.handler, u"requestSupplement"_s, kMissing).exit == 0);
    CHECK(turn.listed(u"--closable"_s).isEmpty());
    turn.at(u"2026-12-09T08:00"_s);
    CHECK(turn.listed(u"--closable"_s) == QStringList{turn.code});
    CHECK(turn.act(u"haichau.quay1"_s, u"closeUnanswered"_s, R"({"returnedOriginals":[]})").exit == 0);
    CHECK(turn.listed(u"--closable"_s).isEmpty());
    CHECK(turn.slip(u"stop"_s).exit == 0);
}

TEST_CASE("what expires on the next working day without a letter is listed") {
    ATurnAtTheLine turn;
    turn.at(u"2026-11-26T08:00"_s);
    CHECK(turn.listed(u"--expiring-without-letter"_s) == QStringList{turn.code});
    REQUIRE(turn.act(turn.handler, u"proposeExtension"_s, R"({"newDue":"2026-12-02","note":"chờ xác minh"})")
                .exit == 0);
    REQUIRE(turn.act(u"haichau.chutich"_s, u"approveExtension"_s, R"({"documentNo":"7/UBND"})").exit == 0);
    CHECK(turn.listed(u"--expiring-without-letter"_s).isEmpty());
    CHECK(turn.show().value(u"due"_s) == u"2026-12-02T17:00:00+07:00"_s);
    CHECK(turn.show().value(u"promisedDue"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK(turn.slip(u"extension"_s).exit == 0);
}

TEST_CASE("a data file with a misspelt member or a wrong date is refused") {
    ATurnAtTheLine turn;
    CHECK(turn.act(turn.handler, u"requestSupplement"_s, R"({"missingPapers":[{"indx":1}]})").refusals() ==
          QStringList{u"act.data"_s});
    CHECK(turn.act(turn.handler, u"proposeExtension"_s, R"({"newDue":"soon"})").refusals() ==
          QStringList{u"act.data"_s});
    CHECK(turn.act(turn.handler, u"refuse"_s, R"({"reason":"because","legalBasis":"x"})").refusals() ==
          QStringList{u"input.reason"_s});
}

TEST_CASE("an act is taken back and a stale version is refused with both versions") {
    ATurnAtTheLine turn;
    REQUIRE(turn.act(turn.handler, u"refuse"_s, R"({"reason":"notEligible","legalBasis":"Điều 13"})").exit ==
            0);
    CHECK(turn.act(turn.handler, u"undo"_s).json().value(u"status"_s) == u"processing"_s);
    const CliRun stale = turn.act(turn.handler, u"forward"_s, nullptr, {u"--seen"_s, u"4"_s});
    CHECK(stale.refusals() == QStringList{u"dossier.changed"_s});
    CHECK(turn.broken().isEmpty());
}

TEST_CASE("slips are given at the counter without a dossier") {
    ATurnAtTheLine turn;
    turn.as(u"haichau.quay1"_s);
    QJsonObject application = anApplication();
    application.remove(u"papers"_s);
    const QString file = turn.file(u"application.json"_s, application);
    const QString out = turn.path(u"slip.pdf"_s);
    const QStringList supplement{u"slip"_s,  u"--form"_s, u"supplement"_s, u"--application"_s, file,
                                 u"--out"_s, out};
    CHECK(turn.in(supplement).json().value(u"number"_s) == 1);
    CHECK(QFileInfo::exists(out));
    const QString data =
        turn.file(u"why.json"_s,
                  object(R"({"reason":"notCompetent","legalBasis":"Nghị định 118/2025/NĐ-CP, Điều 17"})"));
    const QStringList refusal{u"slip"_s, u"--form"_s, u"refusal"_s, u"--application"_s, file, u"--data"_s,
                              data,      u"--out"_s,  out};
    CHECK(turn.in(refusal).json().value(u"number"_s) == 1);
    CHECK(textOfPdf(out).contains(u"Điều 17"_s));
    CHECK(turn.dossiers() == 1);
    CHECK(turn.broken().isEmpty());
}
