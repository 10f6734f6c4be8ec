// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/procedure_search.h"

#include "tests/support/catch2.h"

using namespace motcua;

namespace {

ProcedureSearch aSearch() {
    const auto row = [](qint64 id, const char* code, const QString& name, const QString& sector) {
        return ProcedureRow{
            ProcedureVersionId(id), QString::fromLatin1(code), name, sector, std::nullopt, false};
    };
    const QString civil = QStringLiteral("Hộ tịch");
    return ProcedureSearch(
        {row(1, "1.001193", QStringLiteral("Thủ tục đăng ký khai sinh"), civil),
         row(2, "1.000656", QStringLiteral("Thủ tục đăng ký khai tử"), civil),
         row(3, "1.004884", QStringLiteral("Thủ tục đăng ký lại khai sinh"), civil),
         row(4, "2.000528", QStringLiteral("Thủ tục đăng ký khai sinh có yếu tố nước ngoài"), civil),
         row(5, "1.012812", QStringLiteral("Hòa giải tranh chấp đất đai"), QStringLiteral("Đất đai")),
         row(6, "2.000908", QStringLiteral("Thủ tục cấp bản sao từ sổ gốc"), QStringLiteral("Chứng thực")),
         row(7, "1.012753.H19", QStringLiteral("Đăng ký đất đai lần đầu"), QStringLiteral("Đất đai"))});
}

QStringList codes(const QList<ProcedureRow>& rows) {
    QStringList list;
    for (const ProcedureRow& row : rows) list.append(row.code);
    return list;
}

QStringList found(const QString& text, int most = 50) {
    return codes(aSearch().find(text, most));
}

}  // namespace

TEST_CASE("diacritics tone placement case and word order do not matter") {
    CHECK(found(QStringLiteral("hoà giải")) == QStringList{QStringLiteral("1.012812")});
    CHECK(found(QStringLiteral("HOA GIAI")) == found(QStringLiteral("hòa giải")));
    CHECK(found(QStringLiteral("sinh khai").normalized(QString::NormalizationForm_D)).size() == 3);
    CHECK(found(QStringLiteral("dat dai lan")) == QStringList{QStringLiteral("1.012753.H19")});
}

TEST_CASE("initials find the procedure with or without the word for procedure") {
    CHECK(found(QStringLiteral("dkks")).first() == QStringLiteral("1.001193"));
    CHECK(found(QStringLiteral("ĐKKT")) == QStringList{QStringLiteral("1.000656")});
}

TEST_CASE("words match from their beginning only") {
    CHECK(found(QStringLiteral("kha sin")).size() == 3);
    CHECK(found(QStringLiteral("inh")).isEmpty());
}

TEST_CASE("any part of a code finds it and a whole code comes first") {
    CHECK(found(QStringLiteral("1.001193")).first() == QStringLiteral("1.001193"));
    CHECK(found(QStringLiteral("000908")) == QStringList{QStringLiteral("2.000908")});
    CHECK(found(QStringLiteral("1012753")) == QStringList{QStringLiteral("1.012753.H19")});
    CHECK(found(QStringLiteral("1.012753.h19")) == QStringList{QStringLiteral("1.012753.H19")});
}

TEST_CASE("what this counter receives most comes first among equals") {
    ProcedureSearch search = aSearch();
    search.setReceivedCounts({{QStringLiteral("2.000528"), 90}, {QStringLiteral("1.004884"), 500}});
    const QStringList order = codes(search.find(QStringLiteral("dang ky khai sinh")));
    CHECK(order ==
          QStringList{QStringLiteral("2.000528"), QStringLiteral("1.001193"), QStringLiteral("1.004884")});
    CHECK(codes(search.find({}, 2)) == QStringList{QStringLiteral("1.004884"), QStringLiteral("2.000528")});
}

TEST_CASE("without counts shorter names come first and the order is fixed") {
    CHECK(found(QStringLiteral("đăng ký khai sinh")) ==
          QStringList{QStringLiteral("1.001193"), QStringLiteral("2.000528"), QStringLiteral("1.004884")});
}

TEST_CASE("a sector narrows the search") {
    CHECK(codes(aSearch().find(QStringLiteral("dang ky"), 50, QStringLiteral("dat dai"))) ==
          QStringList{QStringLiteral("1.012753.H19")});
}

TEST_CASE("hostile queries find nothing") {
    CHECK(found(QString(1'000'000, QLatin1Char('x'))).isEmpty());
    CHECK(found(QStringLiteral("%_'\"")).isEmpty());
    CHECK(found(QStringLiteral("khai sinh"), 0).isEmpty());
    CHECK(found(QStringLiteral("khai sinh"), -5).isEmpty());
}
