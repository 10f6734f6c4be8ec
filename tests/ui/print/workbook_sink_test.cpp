// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/workbook_sink.h"

#include "tests/support/catch2.h"
#include "tests/support/report_builder.h"
#include "tests/ui/print/workbook_reader.h"
#include "ui/print/table_export.h"

#include <QTemporaryDir>

using namespace motcua;
using namespace motcua::print;
using namespace motcua::test;

namespace {

WorkbookReader written(const QList<ReportRow>& rows, QStringList* remarks = nullptr,
                       const ReportHead& head = aReportHead()) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Sổ theo dõi.xlsx"));
    const auto done = exportTable(path, ReportTable{head, rows, std::nullopt});
    REQUIRE(done.isDone());
    if (remarks) *remarks = (*done)->remarks;
    return WorkbookReader(path);
}

// Title, two subtitles, an empty row, the common heads in row 5, the titles in row 6.
QString cellOf(char column, int row) {
    return QLatin1Char(column) + QString::number(6 + row);
}

}  // namespace

TEST_CASE("A workbook has its title, frozen column titles and a filter over the rows") {
    const WorkbookReader book =
        written({aReportRow(QStringLiteral("Hộ tịch")), aReportRow(QStringLiteral("Đất đai"))});
    CHECK(book.text(QStringLiteral("A1")) == QStringLiteral("Tình hình giải quyết hồ sơ"));
    CHECK(book.text(QStringLiteral("A3")) == QStringLiteral("Từ ngày 01/11/2026 đến ngày 23/11/2026"));
    CHECK(book.frozenAt() == QStringLiteral("A7"));
    CHECK(book.filter() == QStringLiteral("A6:H8"));
    CHECK(book.width(0) == QStringLiteral("31"));
}

TEST_CASE("Common heads are merged over their columns; others over both rows") {
    const WorkbookReader book = written({aReportRow(QStringLiteral("Hộ tịch"))});
    CHECK(book.merged().contains(QStringLiteral("B5:C5")));
    CHECK(book.merged().contains(QStringLiteral("A5:A6")));
    CHECK(book.merged().size() == 7);
    CHECK(book.text(QStringLiteral("B5")) == QStringLiteral("Số lượng hồ sơ"));
    CHECK(book.text(QStringLiteral("C6")) == QStringLiteral("Đã giải quyết"));
    CHECK(book.text(QStringLiteral("A5")) == QStringLiteral("Lĩnh vực"));
}

TEST_CASE("A row of a workbook is as high as its longest text and its titles need") {
    const WorkbookReader book = written({aReportRow(QStringLiteral("Hộ tịch")),
                                         aReportRow(QStringLiteral("Thành lập và hoạt động doanh nghiệp"))});
    CHECK(book.height(7) == 15);
    CHECK(book.height(8) == 30);
    ReportHead head = aReportHead();
    head.columns[1].title = QStringLiteral("Trực tiếp, dịch vụ bưu chính");
    CHECK(written({}, nullptr, head).height(6) == 45);
}

TEST_CASE("Cells of a workbook have their type and format") {
    const WorkbookReader book = written({aReportRow(QStringLiteral("0012"))});
    const auto check = [&](char column, const char* type, const char* value, const char* format) {
        const auto cell = book.cell(cellOf(column, 1));
        CAPTURE(column);
        CHECK(cell.type == QString::fromLatin1(type));
        CHECK(cell.value == QString::fromLatin1(value));
        CHECK(cell.format == QString::fromLatin1(format));
    };
    check('A', "inlineStr", "0012", "@");
    check('B', "n", "12", "#,##0");
    check('D', "n", "150000", "#,##0");
    CHECK(book.text(cellOf('E', 1)).toDouble() == 0.9783);
    CHECK(book.cell(cellOf('E', 1)).format == QStringLiteral("0.00%"));
    check('F', "n", "12.5", "#,##0.0");
    check('G', "n", "46349", "dd/mm/yyyy");
    CHECK(book.cell(cellOf('H', 1)).value.startsWith(QStringLiteral("46349.4041")));
    CHECK(book.cell(cellOf('H', 1)).format == QStringLiteral("dd/mm/yyyy hh:mm"));
}

TEST_CASE("Sums stand bold below the rows of a workbook") {
    const WorkbookReader book =
        written({aReportRow(QStringLiteral("Hộ tịch"), 3), aReportRow(QStringLiteral("Đất đai"), 4)});
    CHECK(book.text(cellOf('B', 3)) == QStringLiteral("7"));
    CHECK(book.cell(cellOf('B', 3)).bold);
    CHECK(book.text(cellOf('D', 3)) == QStringLiteral("300000"));
    CHECK(book.text(cellOf('E', 3)).isEmpty());
    CHECK(book.text(cellOf('A', 5)) == QStringLiteral("Quá hạn: xong sau ngày hẹn trả."));
}

TEST_CASE("No text of a workbook is a formula or a link whatever it begins with") {
    QList<ReportRow> rows;
    for (const QString& text : hostileTexts()) rows += aReportRow(text);
    ReportHead head = aReportHead();
    head.title = QStringLiteral("=2+2");
    head.subtitles[0] = QStringLiteral("@SUM(A1)");
    head.columns[0].title = QStringLiteral("=3+3");
    const WorkbookReader book = written(rows, nullptr, head);
    CHECK(book.formulas() == 0);
    CHECK(book.links() == 0);
    CHECK(book.text(QStringLiteral("A1")) == QStringLiteral("=2+2"));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto cell = book.cell(cellOf('A', int(i) + 1));
        CAPTURE(cell.value);
        CHECK(cell.type == QStringLiteral("inlineStr"));
        CHECK(cell.format == QStringLiteral("@"));
        if (!hostileTexts().at(i).contains(QLatin1Char('\r'))) CHECK(cell.value == hostileTexts().at(i));
    }
}

TEST_CASE("Control characters and marks of direction are seen in a workbook") {
    QString odd = QStringLiteral("a");
    odd += QChar(0);
    odd += QChar(1);
    odd += QStringLiteral("b\u202Ec\uFFFE");
    const WorkbookReader book = written({aReportRow(odd)});
    CHECK(book.text(cellOf('A', 1)) == QStringLiteral("a\uFFFD\uFFFDb\uFFFDc\uFFFD"));
}

TEST_CASE("A text too long for a cell is marked and told") {
    QStringList remarks;
    const QString longest(40'000, QLatin1Char('x'));
    const WorkbookReader book =
        written({aReportRow(QString(32'767, QLatin1Char('y'))), aReportRow(longest)}, &remarks);
    CHECK(book.text(cellOf('A', 1)).size() == 32'767);
    CHECK_FALSE(book.text(cellOf('A', 1)).contains(QLatin1Char('[')));
    CHECK(book.text(cellOf('A', 2)).size() == 32'767);
    CHECK(book.text(cellOf('A', 2)).endsWith(QStringLiteral(" […]")));
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.first().contains(QStringLiteral("32.767")));
    CHECK(book.text(cellOf('A', 6)) == remarks.first());
}

TEST_CASE("A number that a workbook cannot hold exactly is written as text") {
    const WorkbookReader book = written({aReportRow(QStringLiteral("a"), 9'007'199'254'740'993)});
    CHECK(book.cell(cellOf('B', 1)).type == QStringLiteral("inlineStr"));
    CHECK(book.text(cellOf('B', 1)) == QStringLiteral("9007199254740993"));
}

TEST_CASE("More rows than a sheet has are refused") {
    ReportHead head = aReportHead();
    head.columns = {column("a", QStringLiteral("a"), CellKind::Count, 5)};
    const QTemporaryDir folder;
    qint64 asked = 0;
    const ReportRows rows = [&asked]() -> std::optional<ReportRow> {
        ++asked;
        return ReportRow{qint64(1)};
    };
    const auto done = exportTable(folder.filePath(QStringLiteral("a.xlsx")), head, rows);
    REQUIRE_FALSE(done.isDone());
    CHECK(done.refusals().first().key == QStringLiteral("export.rows"));
    CHECK(asked < WorkbookSink::kMostRows);
}
