// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch2.h"

using namespace motcua::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject shown(const CliStore& store, const QJsonObject& receipt) {
    return store.in({u"show"_s, receipt.value(u"code"_s).toString()}).json();
}

}  // namespace

TEST_CASE("a receipt has code due date process and step") {
    const CliStore store;
    const QJsonObject receipt = store.receive(anApplication());
    CHECK(receipt.value(u"code"_s) == u"H17.12-20261123-0000001"_s);
    CHECK(receipt.value(u"receivedAt"_s) == u"2026-11-23T09:00:00+07:00"_s);
    CHECK(receipt.value(u"due"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK(receipt.value(u"workflow"_s) == u"Quy trình mặc định"_s);
    CHECK(receipt.value(u"step"_s) == u"Tiếp nhận hồ sơ"_s);
    CHECK(receipt.value(u"slip"_s).isNull());
    CHECK(receipt.value(u"repeated"_s) == false);
}

TEST_CASE("every field of the application file is kept") {
    const CliStore store;
    const QJsonObject application = object(R"({
        "procedure":"1.004837","channel":"post","sets":2,"returnBy":"post",
        "submitter":{"kind":"citizen","name":"Nguyễn Thị Đào","personalId":"048190001234","birthDate":"02/01/1990",
                     "gender":"female","address":"12 Bạch Đằng, phường Hải Châu","phone":"+84 905 000 123",
                     "email":"dao@example.vn"},
        "owner":{"kind":"enterprise","name":"Công ty Ánh Dương","taxCode":"0100109106","address":"1 Trần Phú"},
        "papers":[{"index":1,"originals":1,"certified":2,"copies":3},{"name":"Đơn xin","copies":1}],
        "request":"Xin đăng ký giám hộ","note":"Nộp thay"})");
    const QJsonObject dossier = shown(store, store.receive(application));
    CHECK(dossier.value(u"channel"_s) == u"post"_s);
    CHECK(dossier.value(u"returnBy"_s) == u"post"_s);
    CHECK(dossier.value(u"sets"_s) == 2);
    CHECK(dossier.value(u"request"_s) == u"Xin đăng ký giám hộ"_s);
    CHECK(dossier.value(u"note"_s) == u"Nộp thay"_s);
    QJsonObject submitter = application.value(u"submitter"_s).toObject();
    submitter.insert(u"birthDate"_s, u"1990-01-02"_s);
    submitter.insert(u"phone"_s, u"0905000123"_s);
    submitter.insert(u"taxCode"_s, QString());
    CHECK(dossier.value(u"submitter"_s).toObject() == submitter);
    const QJsonObject owner = dossier.value(u"owner"_s).toObject();
    CHECK(owner.value(u"kind"_s) == u"enterprise"_s);
    CHECK(owner.value(u"name"_s) == u"Công ty Ánh Dương"_s);
    CHECK(owner.value(u"taxCode"_s) == u"0100109106"_s);
    const QJsonArray papers = dossier.value(u"papers"_s).toArray();
    REQUIRE(papers.size() == 2);
    CHECK(
        papers.at(0).toObject() ==
        object(
            R"({"index":1,"name":"Tờ khai đăng ký giám hộ theo mẫu","originals":1,"certified":2,"copies":3})"));
    CHECK(papers.at(1).toObject() ==
          object(R"({"index":0,"name":"Đơn xin","originals":0,"certified":0,"copies":1})"));
}

TEST_CASE("a paper of the list may be named instead of numbered") {
    const CliStore store;
    const QJsonArray papers{object(R"({"name":"TO KHAI dang ky giám hộ theo mẫu","originals":1})")};
    const QJsonObject dossier = shown(store, store.receive(anApplicationWith(u"papers"_s, papers)));
    CHECK(dossier.value(u"papers"_s).toArray().first().toObject().value(u"index"_s) == 1);
}

TEST_CASE("the QR of a card fills what the submitter leaves open") {
    const CliStore store;
    QJsonObject application = anApplicationWith(
        u"idCardQr"_s, u"048190001234|201234567|Nguyễn Thị Đào|02011990|Nữ|12 Bạch Đằng, Đà Nẵng|15082021"_s);
    application.insert(u"submitter"_s, object(R"({"phone":"0905000123","address":"5 Lê Lợi"})"));
    const QJsonObject dossier = shown(store, store.receive(application));
    const QJsonObject submitter = dossier.value(u"submitter"_s).toObject();
    CHECK(submitter.value(u"name"_s) == u"Nguyễn Thị Đào"_s);
    CHECK(submitter.value(u"personalId"_s) == u"048190001234"_s);
    CHECK(submitter.value(u"birthDate"_s) == u"1990-01-02"_s);
    CHECK(submitter.value(u"gender"_s) == u"female"_s);
    CHECK(submitter.value(u"address"_s) == u"5 Lê Lợi"_s);
    application.remove(u"submitter"_s);
    CHECK(shown(store, store.receive(application)).value(u"submitter"_s).toObject().value(u"address"_s) ==
          u"12 Bạch Đằng, Đà Nẵng"_s);
    application.insert(u"idCardQr"_s, u"no|card"_s);
    CHECK(store.tryReceive(application).exit == 1);
}

TEST_CASE("a limit may be given only where the procedure has none") {
    const CliStore store;
    QJsonObject without = anApplicationWith(u"procedure"_s, u"1.001612"_s);
    CHECK(store.tryReceive(without).refusals().contains(u"limit.missing"_s));
    without.insert(u"limit"_s, u"3wd"_s);
    QJsonArray papers;
    for (int i = 1; i <= 7; ++i) papers += QJsonObject{{u"index"_s, i}, {u"originals"_s, 1}};
    without.insert(u"papers"_s, papers);
    const QJsonObject receipt = store.receive(without);
    CHECK(receipt.value(u"due"_s) == u"2026-11-27T17:00:00+07:00"_s);
    CHECK_FALSE(shown(store, receipt).value(u"limitReason"_s).toString().isEmpty());
    CHECK(store.tryReceive(anApplicationWith(u"limit"_s, u"30wd"_s)).refusals() ==
          QStringList{u"limit.known"_s});
}

TEST_CASE("the clock of a dossier from elsewhere starts when the competent unit has it") {
    const CliStore store;
    const QJsonObject receipt = store.receive(anApplicationWith(
        u"nonBoundary"_s, object(R"({"competentUnit":"so-tu-phap","clockStartAt":"2026-11-25T08:00"})")));
    CHECK(receipt.value(u"due"_s) == u"2026-11-30T17:00:00+07:00"_s);
    const QJsonObject dossier = shown(store, receipt);
    CHECK(dossier.value(u"competentUnit"_s) == u"so-tu-phap"_s);
    CHECK(dossier.value(u"clockStartAt"_s) == u"2026-11-25T08:00:00+07:00"_s);
    CHECK(store
              .tryReceive(anApplicationWith(
                  u"nonBoundary"_s, object(R"({"competentUnit":"frob","clockStartAt":"2026-11-25T08:00"})")))
              .refusals() == QStringList{u"nonBoundary.unit"_s});
    CHECK(store
              .tryReceive(anApplicationWith(
                  u"nonBoundary"_s,
                  object(R"({"competentUnit":"so-tu-phap","clockStartAt":"2026-11-20T08:00"})")))
              .refusals() == QStringList{u"nonBoundary.clockStart"_s});
}

TEST_CASE("the same key never makes two dossiers") {
    const CliStore store;
    const QStringList key = line("--key k1");
    const QJsonObject first = store.receive(anApplication(), key);
    const QJsonObject again = store.receive(anApplication(), key);
    CHECK(again.value(u"code"_s) == first.value(u"code"_s));
    CHECK(again.value(u"check"_s) == first.value(u"check"_s));
    CHECK(again.value(u"repeated"_s) == true);
    CHECK(store.tryReceive(anApplicationWith(u"note"_s, u"khác"_s), key).refusals() ==
          QStringList{u"submission.differs"_s});
    CHECK(store.dossiers() == 1);
    CHECK(store.receive(anApplication(), line("--key k2")).value(u"code"_s) != first.value(u"code"_s));
}

TEST_CASE("every missing paper is named and nothing is kept") {
    const CliStore store;
    QJsonObject birth = anApplicationWith(u"procedure"_s, u"1.001193"_s);
    birth.insert(u"papers"_s, QJsonArray());
    const CliRun run = store.tryReceive(birth);
    CHECK(run.exit == 1);
    CHECK(run.refusals() == QStringList{u"papers.missing"_s, u"papers.missing"_s});
    CHECK(store.tryReceive(anApplicationWith(u"papers"_s, QJsonArray{object(R"({"index":99,"copies":1})")}))
              .refusals()
              .contains(u"papers.unknown"_s));
    CHECK(store.dossiers() == 0);
    CHECK(store.receive(anApplication()).value(u"code"_s) == u"H17.12-20261123-0000001"_s);
    CHECK(store.broken().isEmpty());
}

TEST_CASE("application files with anything wrong are refused field by field") {
    const CliStore store;
    const auto field = [&](const char* json) {
        const QJsonArray refusals = store.tryReceive(object(json)).json().value(u"refusals"_s).toArray();
        QStringList fields;
        for (const QJsonValue refusal : refusals) fields += refusal.toObject().value(u"field"_s).toString();
        return fields.join(u' ');
    };
    CHECK(field(R"({})").contains(u"procedure"_s));
    CHECK(field(R"({"procedure":"9.999999","submitter":{"name":"A"}})") == u"procedure"_s);
    CHECK(field(R"({"procedure":7,"colour":"red"})") == u"procedure colour"_s);
    const QString wrong = field(
        R"({"procedure":"1.004837","submitter":{"name":"A","personalId":"12","phone":"x","email":"y"}})");
    for (const char* name : {"submitter.personalId", "submitter.phone", "submitter.email"})
        CHECK(wrong.contains(QLatin1String(name)));
    CHECK(field(R"({"procedure":"1.004837","submitter":{"nmae":"A"}})") == u"submitter.nmae"_s);
    CHECK(field(R"({"procedure":"1.004837","channel":"frob","submitter":{"name":"A"}})") == u"channel"_s);
    CHECK(field(R"({"procedure":"1.004837","sets":0,"submitter":{"name":"A"}})") == u"sets"_s);
    CHECK(field(R"({"procedure":"1.004837","sets":1.5,"submitter":{"name":"A"}})") == u"sets"_s);
    CHECK(field(R"({"procedure":"1.004837","papers":[{"originals":1}],"submitter":{"name":"A"}})") ==
          u"papers[0].index"_s);
    CHECK(store.dossiers() == 0);
}

TEST_CASE("files that are no application are refused") {
    const CliStore store;
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("7"), QByteArray("\xff\xfe{}"),
          QByteArray(R"({"procedure":"1","procedure":"2"})"), QByteArray(100'000, '[')}) {
        CAPTURE(bytes.left(40));
        const CliRun run = store.in({u"receive"_s, store.file(u"a.json"_s, bytes)});
        CHECK(run.exit == 1);
        CHECK_FALSE(run.refusals().isEmpty());
    }
    CHECK(store.in({u"receive"_s, store.path(QString())}).exit == 3);
    CHECK(store.dossiers() == 0);
}

TEST_CASE("hostile names are refused or kept as they are") {
    const CliStore store;
    const auto receive = [&](const QString& name) {
        return store.tryReceive(anApplicationWith(u"submitter"_s, QJsonObject{{u"name"_s, name}}));
    };
    for (const QString& name :
         {QString(), u"   "_s, QString(u"Nguyễn\0Đào"_s), u"Nguyễn\u202EĐào"_s, QString(1'000'000, u'a'),
          u"А́нна Кири́ллица"_s, u"Nguyễn\nĐào"_s + QString(QChar(7)), u"a"_s + QString(50, QChar(0x301))}) {
        CAPTURE(name.left(30));
        CHECK(receive(name).exit == 1);
    }
    for (const QString& name : {u"<b>Đào</b> & \"Út\""_s, u"'); DROP TABLE dossier;--"_s, u"%1 %2 %s %n"_s}) {
        const CliRun run = receive(name);
        REQUIRE(run.exit == 0);
        CHECK(shown(store, run.json()).value(u"submitter"_s).toObject().value(u"name"_s) == name);
    }
    const CliRun apart = receive(u"Nguyễn Thị Đào"_s.normalized(QString::NormalizationForm_D));
    CHECK(shown(store, apart.json()).value(u"submitter"_s).toObject().value(u"name"_s) ==
          u"Nguyễn Thị Đào"_s);
    CHECK(store.broken().isEmpty());
}

TEST_CASE("what an officer should look at is told but does not hinder") {
    const CliStore store;
    const QJsonObject receipt = store.receive(anApplicationWith(
        u"submitter"_s,
        object(
            R"({"name":"Nguyễn Thị Đào","personalId":"048190001234","gender":"male","birthDate":"1991-01-02"})")));
    CHECK(receipt.value(u"warnings"_s).toArray().size() >= 2);
}

TEST_CASE("only who receives may receive") {
    CliStore store;
    store.as(u"haichau.vp.truong"_s);
    CHECK(store.tryReceive(anApplication()).refusals() == QStringList{u"actor.notReceiving"_s});
    CHECK(store.dossiers() == 0);
}
