// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

#include <QFile>

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"048190001234"_s;

/// A store with the dossier of one person.
class ACitizen : public CliStore {
public:
    ACitizen() {
        QJsonObject submitter = anApplication().value(u"submitter"_s).toObject();
        submitter.insert(u"personalId"_s, kNumber);
        m_code = receive(anApplicationWith(u"submitter"_s, submitter)).value(u"code"_s).toString();
    }

    [[nodiscard]] const QString& code() const { return m_code; }
    QJsonObject submitter(const QStringList& options = {}) {
        return in(QStringList{u"show"_s, m_code} + options).json().value(u"submitter"_s).toObject();
    }
    QJsonArray looks() {
        return in({u"extract"_s, m_code})
            .json()
            .value(u"dossiers"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"looks"_s)
            .toArray();
    }

private:
    QString m_code;
};

}  // namespace

TEST_CASE("show masks numbers and reveals them for a purpose that is recorded") {
    ACitizen citizen;
    citizen.as(u"haichau.quay1"_s);
    CHECK(citizen.submitter().value(u"personalId"_s) == u"0481******34"_s);
    CHECK(citizen.submitter().value(u"phone"_s) == u"0905****23"_s);
    CHECK(citizen.looks().isEmpty());
    CHECK(citizen.in({u"show"_s, citizen.code(), u"--reveal"_s, u"curiosity"_s}).refusals() ==
          QStringList{u"purpose.unknown"_s});
    CHECK(citizen.submitter({u"--reveal"_s, u"contact"_s, u"--why"_s, u"gọi bổ sung"_s})
              .value(u"personalId"_s) == kNumber);
    const QJsonArray looks = citizen.looks();
    REQUIRE(looks.size() == 1);
    CHECK(looks.first().toObject().value(u"officer"_s) == u"haichau.quay1"_s);
    CHECK(looks.first().toObject().value(u"purpose"_s) == u"contact"_s);
    CHECK(looks.first().toObject().value(u"words"_s) == u"gọi bổ sung"_s);
    CHECK(citizen.in({u"verify"_s}).exit == 0);
}

TEST_CASE("an officer of another unit sees nothing of a dossier") {
    ACitizen citizen;
    citizen.as(u"thanhpho.quay1"_s);
    CHECK(citizen.in({u"show"_s, citizen.code()}).refusals() == QStringList{u"right.unit"_s});
    CHECK(citizen.in({u"history"_s, citizen.code()}).refusals() == QStringList{u"right.unit"_s});
    for (const QString& text : {citizen.code(), kNumber, u"dao"_s})
        CHECK(citizen.in({u"search"_s, text}).json().value(u"total"_s) == 0);
    CHECK(citizen.in({u"list"_s}).json().value(u"total"_s) == 0);
    citizen.as(u"haichau.giamdoc"_s);
    CHECK(citizen.in({u"list"_s}).json().value(u"total"_s) == 1);
}

TEST_CASE("the extract by number is itself recorded and printed without the number") {
    ACitizen citizen;
    citizen.as(u"haichau.quay1"_s);
    const QString pdf = citizen.path(u"extract.pdf"_s);
    const CliRun run = citizen.in({u"extract"_s, u"--id"_s, kNumber, u"--out"_s, pdf});
    REQUIRE(run.exit == 0);
    CHECK(run.json().value(u"dossiers"_s).toArray().first().toObject().value(u"code"_s) == citizen.code());
    CHECK(citizen.looks().first().toObject().value(u"kind"_s) == u"search"_s);
    const QString text = textOfPdf(pdf);
    CHECK(text.contains(citizen.code()));
    CHECK_FALSE(text.contains(kNumber));
    CHECK(citizen.in({u"extract"_s, u"--id"_s, u"048190009999"_s}).refusals() ==
          QStringList{u"number.unknown"_s});
}

TEST_CASE("an erasure asks the archivist and waits for the end of the dossier") {
    ACitizen citizen;
    const QStringList propose{u"erase"_s,     u"propose"_s,     citizen.code(), u"--ground"_s,
                              u"retention"_s, u"--retention"_s, u"5y"_s};
    citizen.as(u"haichau.quay1"_s);
    CHECK(citizen.in(propose).refusals().contains(u"right.role"_s));
    citizen.as(u"haichau.vanthu"_s);
    CHECK(citizen.in(propose).refusals().contains(u"erase.open"_s));
    CHECK(citizen.in({u"erase"_s, u"run"_s}).refusals() == QStringList{u"erase.nothing"_s});
    CHECK(citizen.in({u"erase"_s, u"approve"_s, u"7"_s}).refusals() == QStringList{u"erase.unknown"_s});
    CHECK(citizen.in({u"erase"_s, u"list"_s}).json().value(u"erasures"_s).toArray().isEmpty());
}

TEST_CASE("only the supervisor makes an office a small one") {
    ACitizen citizen;
    citizen.as(u"haichau.quay1"_s);
    CHECK(citizen.in({u"small-office"_s, u"on"_s}).refusals() == QStringList{u"right.role"_s});
    citizen.as(u"haichau.giamdoc"_s);
    CHECK(citizen.in({u"small-office"_s, u"on"_s}).json().value(u"smallOffice"_s) == true);
    CHECK(citizen.in({u"small-office"_s}).json().value(u"smallOffice"_s) == true);
}

TEST_CASE("no number or name of a person comes out beside the answer") {
    ACitizen citizen;
    citizen.as(u"haichau.quay1"_s);
    for (const QStringList& command :
         {QStringList{u"show"_s, citizen.code()}, QStringList{u"search"_s, kNumber},
          QStringList{u"history"_s, citizen.code()}, QStringList{u"show"_s, u"H17.12-1"_s},
          QStringList{u"receive"_s, citizen.path(u"missing.json"_s)}}) {
        const CliRun run = citizen.in(command);
        CHECK_FALSE(run.err.contains(kNumber.toUtf8()));
        CHECK_FALSE(run.err.contains("0905000123"));
        CHECK_FALSE(run.err.contains(QString(u"Đào"_s).toUtf8()));
    }
    for (const QString& name : citizen.files()) {
        CHECK_FALSE(name.contains(kNumber));
        CHECK_FALSE(name.contains(u"Đào"_s));
    }
}

TEST_CASE("a wrong telephone number is corrected and told masked") {
    ACitizen citizen;
    citizen.as(u"haichau.quay1"_s);
    const CliRun run =
        citizen.in({u"correct"_s, u"contact"_s, citizen.code(), u"--phone"_s, u"0912 345 678"_s});
    REQUIRE(run.exit == 0);
    CHECK(run.json().value(u"contact"_s).toObject().value(u"phone"_s) == u"0912****78"_s);
    CHECK(citizen.submitter().value(u"phone"_s) == u"0912****78"_s);
    CHECK(citizen.in({u"correct"_s, u"contact"_s, citizen.code(), u"--phone"_s, u"12"_s}).exit == 1);
    citizen.as(u"noivu.chuyenvien"_s);
    CHECK(citizen.in({u"correct"_s, u"contact"_s, citizen.code(), u"--email"_s, u"a@b.vn"_s}).refusals() ==
          QStringList{u"right.unit"_s});
    CHECK(citizen.in({u"verify"_s}).exit == 0);
}
