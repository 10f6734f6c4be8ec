// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure.h"

#include "core/catalogue/procedure_code.h"
#include "core/catalogue/procedure_file.h"
#include "tests/support/catch2.h"
#include "tests/unit/catalogue/sample_catalogue.h"

#include <QFile>

using namespace motcua;

namespace {

QList<Procedure> realProcedures() {
    QFile file(QStringLiteral(MOTCUA_VECTORS "/catalogue/real_entries.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readProcedureFile(file.readAll()).value().procedures;
}

bool isRequiredPaper(const QString& name, const QString& group = {}, int originals = 1,
                     bool noteRow = false) {
    RequiredPaper paper;
    paper.name = name;
    paper.group = group;
    paper.originals = originals;
    paper.noteRow = noteRow;
    return isRequired(paper, true);
}

}  // namespace

TEST_CASE("a procedure survives its JSON") {
    const QList<Procedure> procedures = realProcedures();
    REQUIRE(procedures.size() > 10);
    for (const Procedure& procedure : procedures) {
        CHECK(procedureFromJson(toJson(procedure)) == procedure);
        CHECK(contentHash(procedureFromJson(toJson(procedure))) == contentHash(procedure));
    }
}

TEST_CASE("any difference changes the content hash") {
    const Procedure procedure = realProcedures().first();
    Procedure other = procedure;
    other.ways.first().note += QLatin1Char('x');
    CHECK(contentHash(other) != contentHash(procedure));
    CHECK(contentHash(procedure).size() == 32);
}

TEST_CASE("damaged JSON of a procedure is a fault") {
    CHECK_THROWS_AS(procedureFromJson({}), Fault);
    QJsonObject object = toJson(realProcedures().first());
    object.insert(QStringLiteral("ways"),
                  QJsonArray{QJsonObject{{QStringLiteral("channels"), QJsonArray{QStringLiteral("owl")}}}});
    CHECK_THROWS_AS(procedureFromJson(object), Fault);
}

TEST_CASE("only papers that every dossier needs are required") {
    CHECK(isRequiredPaper(QStringLiteral("Tờ khai theo mẫu")));
    CHECK(isRequiredPaper(QStringLiteral("Đơn đề nghị"), QStringLiteral("1.3.1. Thành phần hồ sơ")));
    CHECK(
        isRequiredPaper(QStringLiteral("Tờ khai (nếu người có yêu cầu nộp hồ sơ theo hình thức trực tiếp)")));
    CHECK(isRequiredPaper(
        QStringLiteral("Bản chính giấy tờ. Trường hợp người yêu cầu chỉ xuất trình thì đối chiếu")));
    CHECK_FALSE(isRequiredPaper(QStringLiteral("Văn bản ủy quyền (nếu có)")));
    CHECK_FALSE(isRequiredPaper(QStringLiteral("Trường hợp trẻ em bị bỏ rơi thì phải có biên bản")));
    CHECK_FALSE(isRequiredPaper(QStringLiteral("Hộ chiếu"), QStringLiteral("Giấy tờ phải xuất trình")));
    CHECK_FALSE(
        isRequiredPaper(QStringLiteral("Bản vẽ"), QStringLiteral("(1.3) Đối với công trình tôn giáo")));
    CHECK_FALSE(isRequiredPaper(QStringLiteral("Mẫu hộ tịch điện tử tương tác đăng ký khai sinh")));
    CHECK_FALSE(isRequiredPaper(QStringLiteral("Ghi chú"), {}, 0));
    CHECK_FALSE(isRequiredPaper(QStringLiteral("Ghi chú"), {}, 1, true));
}

TEST_CASE("fees over a channel are those of the day without repetition") {
    Procedure procedure;
    FeeItem reduced;
    reduced.kind = FeeKind::Amount;
    reduced.amount = Dong{25'000};
    reduced.validTo = QDate(2026, 12, 31);
    FeeItem usual = reduced;
    usual.amount = Dong{50'000};
    usual.validFrom = QDate(2027, 1, 1);
    usual.validTo = std::nullopt;
    FilingWay way;
    way.channels = {Channel::Counter};
    way.fees = {reduced, usual};
    procedure.ways = {way, way};
    CHECK(procedure.feesFor(Channel::Counter, QDate(2026, 12, 31)) == QList<FeeItem>{reduced});
    CHECK(procedure.feesFor(Channel::Counter, QDate(2027, 1, 1)) == QList<FeeItem>{usual});
    CHECK(procedure.feesFor(Channel::Post, QDate(2027, 1, 1)).isEmpty());
}

TEST_CASE("every reason of attention has a sentence of its own") {
    QStringList sentences;
    for (const char* reason :
         {"limit.missing", "limit.unitLost", "limit.zero", "limit.severalValues", "limit.differs",
          "limit.notUnderstood", "fee.missing", "fee.setElsewhere", "fee.freeButSetElsewhere",
          "fee.freeButAmount", "fee.freeButText", "fee.severalAmounts", "fee.conflict", "fee.percentage",
          "fee.thousandsLost", "fee.currency", "fee.expired", "fee.notUnderstood"})
        sentences.append(attentionText(QString::fromLatin1(reason)));
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("procedure codes are read in one spelling") {
    CHECK(procedureCodeFromText(QStringLiteral(" 1.001193 ")) == QStringLiteral("1.001193"));
    CHECK(procedureCodeFromText(QStringLiteral("1.001193.000.00.00.h47")) ==
          QStringLiteral("1.001193.000.00.00.H47"));
    CHECK_FALSE(procedureCodeFromText(QStringLiteral("0.001193")));
    CHECK_FALSE(procedureCodeFromText(QStringLiteral("1.00119")));
    CHECK_FALSE(procedureCodeFromText(QStringLiteral("1.001193.47")));
    CHECK(nationalPart(QStringLiteral("1.012753.H19")) == QStringLiteral("1.012753"));
    CHECK(nationalPart(QStringLiteral("p00445")) == QStringLiteral("p00445"));
}
