// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/limit_text.h"

#include "tests/support/catch2.h"
#include "tests/support/vectors.h"

using namespace motcua;

TEST_CASE("every time string of the data is read as a person reads it or not at all") {
    const QList<QStringList> rows = test::vectorRows(QStringLiteral("catalogue/limits.tsv"));
    REQUIRE(rows.size() > 380);
    for (const QStringList& row : rows) {
        const QString expected = row.at(0);
        const QString text = row.value(1);
        const auto limit = limitFromText(text);
        const QString found = limit ? limit->toShort() : limitDoubt(text);
        CAPTURE(text.toStdString());
        if (expected == QLatin1String("?"))
            CHECK(found.startsWith(QLatin1String("limit.")));
        else
            CHECK(found == expected);
    }
}

TEST_CASE("a limit is read whatever the form of its letters") {
    const QString nfd = QStringLiteral("03 ngày làm việc").normalized(QString::NormalizationForm_D);
    CHECK(limitFromText(nfd) == TimeLimit::workingDays(3));
    CHECK(limitFromText(QStringLiteral("  03\u00A0NGÀY   làm việc. ")) == TimeLimit::workingDays(3));
}

TEST_CASE("what a limit returns as Vietnamese it also reads") {
    for (const QString& text : {QStringLiteral("3wd"), QStringLiteral("0.5wd"), QStringLiteral("8wh"),
                                QStringLiteral("5cd"), QStringLiteral("1mo"), QStringLiteral("now")}) {
        const auto limit = limitFromShort(text);
        REQUIRE(limit);
        CHECK(limitFromText(limit->toVietnamese()) == limit);
    }
}

TEST_CASE("hostile limit texts are not read and cost nothing") {
    CHECK_FALSE(limitFromText(QString(1'000'000, QLatin1Char('9'))));
    CHECK_FALSE(limitFromText(QStringLiteral("3 ngày làm việc ").repeated(50'000)));
    CHECK_FALSE(limitFromText(QStringLiteral("99999 ngày làm việc")));
    CHECK_FALSE(limitFromText(QStringLiteral("<b>3 ngày làm việc</b>")));
    CHECK(limitDoubt(QString(1'000'000, QLatin1Char(' '))) == QStringLiteral("limit.missing"));
}

TEST_CASE("a readable limit has no doubt") {
    CHECK_THROWS_AS(limitDoubt(QStringLiteral("3wd")), LogicError);
}
