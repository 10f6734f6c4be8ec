// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure_file.h"

#include "tests/support/catch2.h"
#include "tests/unit/catalogue/sample_catalogue.h"

#include <QFile>

using namespace motcua;
using test::anEntry;
using test::fileOf;
using test::with;

namespace {

/// The reasons for which the file's only suspicious entry, besides a good one, is rejected.
Refusals reasonsAgainst(const QJsonObject& entry) {
    const auto file = readProcedureFile(fileOf({anEntry(QStringLiteral("9.999999")), entry}));
    REQUIRE(file);
    CHECK(file->procedures.size() == 1);
    return file->rejected.isEmpty() ? Refusals() : file->rejected.first().reasons;
}

QString keyOfRefused(const QByteArray& bytes) {
    const auto file = readProcedureFile(bytes);
    REQUIRE_FALSE(file);
    CHECK(file.refusals().size() == 1);
    CHECK_FALSE(file.refusals().first().message.contains(QLatin1Char('\n')));
    return file.refusals().first().key;
}

Procedure onlyProcedure(const QJsonObject& entry) {
    const auto file = readProcedureFile(fileOf({entry}));
    REQUIRE(file);
    REQUIRE(file->procedures.size() == 1);
    return file->procedures.first();
}

QByteArray vectorFile(const QString& name) {
    QFile file(QStringLiteral(MOTCUA_VECTORS "/catalogue/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("an entry becomes a procedure with its ways papers and law") {
    const Procedure procedure = onlyProcedure(anEntry());
    CHECK(procedure.code == QStringLiteral("1.004746"));
    CHECK(procedure.sector == QStringLiteral("Hộ tịch"));
    CHECK(procedure.channels() == QList<Channel>{Channel::Counter, Channel::Online});
    CHECK(procedure.limitFor(Channel::Counter) == TimeLimit::workingDays(5));
    CHECK(procedure.feesFor(Channel::Post, QDate(2026, 11, 23)).isEmpty());
    const auto fees = procedure.feesFor(Channel::Counter, QDate(2026, 11, 23));
    REQUIRE(fees.size() == 1);
    CHECK(fees.first().amount == Dong{20'000});
    REQUIRE(procedure.papers.size() == 1);
    CHECK(procedure.papers.first().index == 1);
    CHECK(procedure.papers.first().required);
    CHECK(procedure.legalBasis == QStringList{QStringLiteral("60/2014/QH13")});
    CHECK_FALSE(procedure.needsAttention());
}

TEST_CASE("real entries are all accepted and marked where they need attention") {
    const auto file = readProcedureFile(vectorFile(QStringLiteral("real_entries.json")));
    REQUIRE(file);
    CHECK(file->rejected.isEmpty());
    const auto find = [&](const QString& code) {
        for (const Procedure& procedure : file->procedures)
            if (procedure.code == code) return procedure;
        FAIL("missing procedure");
        return Procedure{};
    };
    const Procedure birth = find(QStringLiteral("1.001193"));
    CHECK(birth.papers.size() == 33);
    int required = 0;
    for (const RequiredPaper& paper : birth.papers) required += paper.required ? 1 : 0;
    CHECK(required == 1);
    CHECK_FALSE(birth.limit());
    REQUIRE(birth.needsAttention());
    CHECK(birth.attention.first() ==
          Attention{QStringLiteral("ways[0].limit"), QStringLiteral("limit.unitLost"), QStringLiteral("1")});
    CHECK(birth.feesFor(Channel::Counter, QDate(2026, 11, 23)).first().isFree());
    CHECK(find(QStringLiteral("p01122")).limit() == TimeLimit::immediate());
}

TEST_CASE("a channel that no way uses has the limit of the procedure") {
    const Procedure procedure = onlyProcedure(anEntry());
    CHECK(procedure.limitFor(Channel::Kiosk) == TimeLimit::workingDays(5));
    CHECK(procedure.limitFor(Channel::Post) == procedure.limit());
}

TEST_CASE("two limits over one channel are left to the officer") {
    QJsonArray ways = anEntry().value(QLatin1String("ways")).toArray();
    QJsonObject slower = ways.first().toObject();
    slower.insert(QLatin1String("time"),
                  QJsonObject{{QStringLiteral("raw"), QStringLiteral("8 ngày làm việc")}});
    slower.insert(QLatin1String("channels"), QJsonArray{QStringLiteral("counter")});
    ways.append(slower);
    const Procedure procedure = onlyProcedure(with(anEntry(), "ways", ways));
    CHECK_FALSE(procedure.limitFor(Channel::Counter));
    CHECK(procedure.limitFor(Channel::Online) == TimeLimit::workingDays(5));
    REQUIRE(procedure.attention.size() == 1);
    CHECK(procedure.attention.first().reason == QStringLiteral("limit.differs"));
}

TEST_CASE("codes with suffix and internal codes are accepted and without code the id is the key") {
    for (const QString& code : {QStringLiteral("1.012753.H19"), QStringLiteral("1.001776.000.00.00.H41"),
                                QStringLiteral("5.000123"), QStringLiteral("6.000123")})
        CHECK(onlyProcedure(anEntry(code)).code == code);
    CHECK(onlyProcedure(with(anEntry(), "code", QJsonValue())).code == QStringLiteral("p00001"));
}

TEST_CASE("papers that all carry a number are put in its order") {
    QJsonArray papers;
    for (const QString& name :
         {QStringLiteral("(2) Bản sao"), QStringLiteral("(10) Ảnh"), QStringLiteral("(1) Đơn")})
        papers.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("originals"), 1}});
    const Procedure procedure = onlyProcedure(with(anEntry(), "papers", papers));
    CHECK(procedure.papers.at(0).name == QStringLiteral("(1) Đơn"));
    CHECK(procedure.papers.at(2).name == QStringLiteral("(10) Ảnh"));
    CHECK(procedure.papers.at(2).index == 3);
}

TEST_CASE("names are stored composed and tidy") {
    const QString name = QStringLiteral("Đăng ký  khai sinh\u200B");
    CHECK(onlyProcedure(anEntry(QStringLiteral("1.000001"), name.normalized(QString::NormalizationForm_D)))
              .name == QStringLiteral("Đăng ký khai sinh"));
}

TEST_CASE("HTML in a name is ordinary text") {
    const QString name = QStringLiteral("<img src=file:///etc/passwd>");
    CHECK(onlyProcedure(anEntry(QStringLiteral("1.000001"), name)).name == name);
}

TEST_CASE("a rejected entry names every field and reason") {
    const QJsonObject entry =
        with(with(with(anEntry(), "code", QStringLiteral("1.12")), "name", QJsonValue()), "papers",
             QStringLiteral("none"));
    const Refusals reasons = reasonsAgainst(entry);
    REQUIRE(reasons.size() == 3);
    CHECK(reasons.at(0).key == QStringLiteral("catalogue.code"));
    CHECK(reasons.at(0).field == QStringLiteral("code"));
    CHECK(reasons.at(1).key == QStringLiteral("text.missing"));
    CHECK(reasons.at(1).field == QStringLiteral("name"));
    CHECK(reasons.at(2).key == QStringLiteral("catalogue.type"));
    CHECK(reasons.at(2).field == QStringLiteral("papers"));
}

TEST_CASE("the second entry of one code is rejected") {
    const auto file =
        readProcedureFile(fileOf({anEntry(), anEntry(QStringLiteral("1.004746"), QStringLiteral("B"))}));
    REQUIRE(file);
    REQUIRE(file->rejected.size() == 1);
    CHECK(file->procedures.first().name == QStringLiteral("Thủ tục đăng ký lại kết hôn"));
    CHECK(file->rejected.first().code == QStringLiteral("1.004746"));
    CHECK(file->rejected.first().reasons.first().key == QStringLiteral("catalogue.duplicateCode"));
}

TEST_CASE("hostile texts reject their entry only") {
    const auto keyFor = [](const QString& name) {
        const Refusals reasons = reasonsAgainst(anEntry(QStringLiteral("1.000001"), name));
        return reasons.isEmpty() ? QString() : reasons.first().key;
    };
    CHECK(keyFor(QString(1'000'000, QLatin1Char('x'))) == QStringLiteral("text.long"));
    CHECK(keyFor(QStringLiteral("a\u202Eb")) == QStringLiteral("text.bidi"));
    CHECK(keyFor(QStringLiteral("a") + QString(100'000, QChar(0x0301))) == QStringLiteral("text.long"));
    CHECK(keyFor(QStringLiteral("q") + QString(9, QChar(0x0323))) == QStringLiteral("text.marks"));
    CHECK(keyFor(QStringLiteral("a\nb")) == QStringLiteral("text.control"));
}

TEST_CASE("thousands of papers in one entry are refused not read") {
    QJsonArray papers;
    for (int i = 0; i < 5000; ++i) papers.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}});
    const Refusals reasons = reasonsAgainst(with(anEntry(), "papers", papers));
    REQUIRE(reasons.size() == 1);
    CHECK(reasons.first().key == QStringLiteral("catalogue.tooMany"));
}

TEST_CASE("what names a rejected entry is harmless to show") {
    const auto file = readProcedureFile(
        fileOf({anEntry(), with(with(anEntry(), "code", QStringLiteral("x\u202E\n<b>")), "id", 17)}));
    REQUIRE(file);
    REQUIRE(file->rejected.size() == 1);
    CHECK(file->rejected.first().id == QStringLiteral("#2"));
    CHECK(file->rejected.first().code == QStringLiteral("x<b>"));
}

TEST_CASE("what is no catalogue is refused in one sentence") {
    CHECK(keyOfRefused("{}") == QStringLiteral("catalogue.notSuchFile"));
    CHECK(keyOfRefused("[]") == QStringLiteral("catalogue.empty"));
    CHECK(keyOfRefused("[1,2,3]") == QStringLiteral("catalogue.notSuchFile"));
    CHECK(keyOfRefused("[{\"title\":\"x\",\"steps\":[]}]") == QStringLiteral("catalogue.notSuchFile"));
    CHECK(keyOfRefused("code,name\n1,2\n") == QStringLiteral("json.syntax"));
    CHECK(keyOfRefused("") == QStringLiteral("json.syntax"));
    CHECK(keyOfRefused(fileOf({anEntry()}).chopped(5)) == QStringLiteral("json.syntax"));
}

TEST_CASE("hostile JSON is refused whole") {
    CHECK(keyOfRefused(QByteArray(20'000'000, ' ')) == QStringLiteral("json.size"));
    CHECK(keyOfRefused(QByteArray(100'000, '[')) == QStringLiteral("json.depth"));
    CHECK(keyOfRefused("[{\"name\":\"a\",\"name\":\"b\",\"ways\":[]}]") == QStringLiteral("json.duplicate"));
    CHECK(keyOfRefused("[{\"name\":\"a\",\"ways\":[],\"x\":1e999}]") == QStringLiteral("json.number"));
    CHECK(keyOfRefused("[{\"name\":\"\\ud800\",\"ways\":[]}]") == QStringLiteral("json.encoding"));
    CHECK(keyOfRefused("[{\"name\":\"\xff\",\"ways\":[]}]") == QStringLiteral("json.encoding"));
    CHECK(keyOfRefused(QByteArray("[{\"name\":\"a\0\",\"ways\":[]}]", 25)) ==
          QStringLiteral("json.encoding"));
}
