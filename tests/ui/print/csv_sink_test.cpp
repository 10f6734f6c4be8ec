// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/csv_sink.h"

#include "tests/support/catch2.h"
#include "tests/support/report_builder.h"
#include "ui/print/table_export.h"

#include <QFile>
#include <QTemporaryDir>

using namespace motcua;
using namespace motcua::print;
using namespace motcua::test;

namespace {

QByteArray csvOf(const QList<ReportRow>& rows) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(exportTable(path, ReportTable{aReportHead(), rows, std::nullopt}).isDone());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Reads RFC 4180 as others do.
QList<QStringList> parsed(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes.mid(3));
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            rows.last() += std::exchange(field, {});
        } else if (!quoted && c == QLatin1Char('\r') && text.mid(i + 1, 1) == QLatin1String("\n")) {
            rows.last() += std::exchange(field, {});
            rows += QStringList();
            ++i;
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

}  // namespace

TEST_CASE("CSV begins with a byte order mark and its one head line; lines end with CR LF") {
    const QByteArray bytes = csvOf({aReportRow(QStringLiteral("Hộ tịch"))});
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    const auto rows = parsed(bytes);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).at(1) == QStringLiteral("Số lượng hồ sơ: Tiếp nhận"));
}

TEST_CASE("CSV writes numbers and dates so that any program reads them") {
    const auto rows = parsed(csvOf({aReportRow(QStringLiteral("Hộ tịch"), -1'234'567)}));
    CHECK(rows.at(1) == QStringList{QStringLiteral("Hộ tịch"), QStringLiteral("-1234567"),
                                    QStringLiteral("7"), QStringLiteral("150000"), QStringLiteral("0.9783"),
                                    QStringLiteral("12.5"), QStringLiteral("2026-11-23"),
                                    QStringLiteral("2026-11-23 09:42")});
}

TEST_CASE("CSV guards every text that a spreadsheet would compute") {
    QList<ReportRow> rows;
    for (const QString& text : hostileTexts()) rows += aReportRow(text);
    const auto read = parsed(csvOf(rows));
    REQUIRE(read.size() == hostileTexts().size() + 1);
    static const QString signs = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    for (qsizetype i = 1; i < read.size(); ++i) {
        CAPTURE(read.at(i).at(0));
        CHECK_FALSE(signs.contains(read.at(i).at(0).at(0)));
    }
}

TEST_CASE("The guard is taken away exactly where it was put") {
    for (const QString& text :
         hostileTexts() + QStringList{QString(), QStringLiteral("'"), QStringLiteral("'tư"),
                                      QStringLiteral("''=1"), QStringLiteral("a=b")}) {
        CAPTURE(text);
        CHECK(unguardedFromCsv(guardedForCsv(text)) == text);
    }
    CHECK(guardedForCsv(QStringLiteral("a=b")) == QStringLiteral("a=b"));
    CHECK(guardedForCsv(QStringLiteral("=1")) == QStringLiteral("'=1"));
}

TEST_CASE("CSV shows what no text may hold and keeps long texts whole") {
    QString odd = QStringLiteral("a");
    odd += QChar(0);
    odd += QChar(0x202E);
    odd += QChar(0xD800);
    const QString longest(40'000, QLatin1Char('x'));
    const auto rows = parsed(csvOf({aReportRow(odd), aReportRow(longest)}));
    CHECK(rows.at(1).at(0) == QStringLiteral("a\uFFFD\uFFFD\uFFFD"));
    CHECK(rows.at(2).at(0) == longest);
}
