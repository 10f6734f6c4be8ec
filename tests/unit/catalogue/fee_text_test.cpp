// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/fee_text.h"

#include "tests/support/catch2.h"
#include "tests/support/vectors.h"

using namespace motcua;

namespace {

QString readingOf(const FeeItem& item) {
    QString text;
    switch (item.kind) {
        case FeeKind::Amount:
            text = QString::number(item.amount->amount);
            break;
        case FeeKind::Free:
            text = QStringLiteral("free");
            break;
        case FeeKind::SetElsewhere:
            text = QStringLiteral("elsewhere");
            break;
        case FeeKind::NotUnderstood:
            text = item.doubt;
            break;
    }
    if (!item.validFrom && !item.validTo) return text;
    const auto iso = [](const std::optional<QDate>& day) {
        return day ? day->toString(Qt::ISODate) : QString();
    };
    return text + QLatin1Char('@') + iso(item.validFrom) + QStringLiteral("..") + iso(item.validTo);
}

QString readingOf(const QString& raw, const QString& beside) {
    QStringList readings;
    for (const FeeItem& item : feesFromText(raw, beside)) readings.append(readingOf(item));
    return readings.join(QLatin1Char(' '));
}

}  // namespace

TEST_CASE("every fee of the data is read as a person reads it or not at all") {
    const QList<QStringList> rows = test::vectorRows(QStringLiteral("catalogue/fees.tsv"));
    REQUIRE(rows.size() > 360);
    for (const QStringList& row : rows) {
        CAPTURE(row.join(QLatin1Char('|')).toStdString());
        CHECK(readingOf(row.value(1), row.value(2)) == row.at(0));
    }
}

TEST_CASE("free beside words that set a fee is not free") {
    const auto fees = feesFromText(QStringLiteral("Miễn phí"),
                                   QStringLiteral("Theo quy định của Hội đồng nhân dân cấp tỉnh"));
    REQUIRE(fees.size() == 1);
    CHECK_FALSE(fees.first().isFree());
    CHECK(fees.first().doubt == QStringLiteral("fee.freeButSetElsewhere"));
}

TEST_CASE("every fee keeps its words and only unsure ones carry a doubt") {
    for (const QStringList& row : test::vectorRows(QStringLiteral("catalogue/fees.tsv"))) {
        for (const FeeItem& fee : feesFromText(row.value(1), row.value(2))) {
            CHECK(fee.raw == row.value(1));
            CHECK(fee.condition == row.value(2));
            CHECK(fee.amount.has_value() == (fee.kind == FeeKind::Amount));
            const bool sure = fee.kind == FeeKind::Amount || fee.kind == FeeKind::Free;
            CHECK(fee.doubt.isEmpty() == sure);
        }
    }
}

TEST_CASE("spans of a reduced fee cover all time once") {
    const auto fees =
        feesFromText(QStringLiteral("50,000 VNĐ"),
                     QStringLiteral("áp dụng mức phí 25.000 đồng từ ngày 01/7/2025 đến hết ngày 31/12/2026"));
    for (QDate day(2025, 6, 1); day < QDate(2027, 2, 1); day = day.addDays(1)) {
        int valid = 0;
        for (const FeeItem& fee : fees) valid += fee.isValidOn(day) ? 1 : 0;
        CHECK(valid == 1);
    }
}

TEST_CASE("hostile fee texts are not understood") {
    CHECK(readingOf(QString(1'000'000, QLatin1Char('1')), {}) == QStringLiteral("fee.notUnderstood"));
    CHECK(readingOf(QStringLiteral("1.000 đồng"), QStringLiteral("đến hết ngày 99/99/2026")) ==
          QStringLiteral("fee.notUnderstood"));
}
