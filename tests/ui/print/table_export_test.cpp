// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_export.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"
#include "tests/support/report_builder.h"
#include "tests/ui/print/pdf_reader.h"
#include "ui/print/export_refusal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <csignal>
#endif

using namespace motcua;
using namespace motcua::print;
using namespace motcua::test;

namespace {

const QStringList kSuffixes{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf")};

/// Rows without end.
ReportRows endless() {
    return [] { return std::optional(aReportRow(QStringLiteral("Hộ tịch"))); };
}

ReportTable aTable(int rows) {
    ReportTable table{aReportHead(), {}, std::nullopt};
    for (int i = 0; i < rows; ++i) table.rows += aReportRow(QStringLiteral("Lĩnh vực số %1").arg(i), i);
    return table;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString keyOf(const Refusals& refusals) {
    return refusals.isEmpty() ? QString() : refusals.first().key;
}

#ifdef Q_OS_UNIX
/// No file may grow beyond this while it lives: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};
#endif

}  // namespace

TEST_CASE("A report becomes the kind of file that its name ends with") {
    CHECK(tableFileOf(QStringLiteral("/a/b.XLSX")) == TableFile::Workbook);
    CHECK(tableFileOf(QStringLiteral("b.csv")) == TableFile::Csv);
    CHECK(tableFileOf(QStringLiteral("b.x.Pdf")) == TableFile::Pdf);
    CHECK_FALSE(tableFileOf(QStringLiteral("xlsx")));
    CHECK_FALSE(tableFileOf(QStringLiteral("b.ods")));
}

TEST_CASE("An exported file stands alone in its folder and replaces the one before") {
    const QTemporaryDir folder;
    for (const QString& suffix : kSuffixes) {
        CAPTURE(suffix);
        const QString path = folder.filePath(QStringLiteral("bảng.") + suffix);
        for (const int rows : {3, 5}) {
            const auto done = exportTable(path, aTable(rows));
            REQUIRE(done.isDone());
            CHECK((*done)->rows == rows);
            CHECK((*done)->remarks.isEmpty());
        }
        CHECK(filesIn(folder) == QStringList{QStringLiteral("bảng.") + suffix});
        CHECK(QFile::remove(path));
    }
}

TEST_CASE("A cancelled export leaves nothing and what was there before as it was") {
    const QTemporaryDir folder;
    for (const QString& suffix : kSuffixes) {
        CAPTURE(suffix);
        const QString path = folder.filePath(QStringLiteral("a.") + suffix);
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        qint64 asked = 0;
        const auto done = exportTable(path, aReportHead(), endless(), {}, std::nullopt, [&](qint64 rows) {
            asked = rows;
            return rows < 1'000;
        });
        REQUIRE(done.isDone());
        CHECK_FALSE(done->has_value());
        CHECK(asked == 1'000);
        CHECK(contents(path) == "before");
        CHECK(filesIn(folder).size() == 1);
        CHECK(before.remove());
    }
}

TEST_CASE("Cancelled workbooks give their open files back") {
    const QTemporaryDir folder;
    const auto openFiles = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList().size(); };
    const auto cancelled = [&] {
        (void)exportTable(folder.filePath(QStringLiteral("a.xlsx")), aReportHead(), endless(), {},
                          std::nullopt, [](qint64) { return false; });
    };
    cancelled();
    const auto before = openFiles();
    for (int i = 0; i < 5; ++i) cancelled();
    CHECK(openFiles() == before);
}

TEST_CASE("A fault of the rows goes through and leaves nothing") {
    const QTemporaryDir folder;
    for (const QString& suffix : kSuffixes) {
        CAPTURE(suffix);
        const ReportRows broken = [rows = 0]() mutable -> std::optional<ReportRow> {
            if (++rows > 40) throw StoreError(QStringLiteral("store.io"), QStringLiteral("read"));
            return aReportRow(QStringLiteral("Đất đai"));
        };
        CHECK_THROWS_AS(
            (void)exportTable(folder.filePath(QStringLiteral("a.") + suffix), aReportHead(), broken),
            StoreError);
        CHECK(filesIn(folder).isEmpty());
    }
}

TEST_CASE("What stands in the way of an export is a refusal that says what to do") {
    const QTemporaryDir folder;
    const auto keyFor = [&](const QString& path) { return keyOf(exportTable(path, aTable(1)).refusals()); };
    CHECK(keyFor(folder.filePath(QStringLiteral("a.ods"))) == QStringLiteral("export.suffix"));
    CHECK(keyFor(folder.filePath(QStringLiteral("nowhere/a.csv"))) == QStringLiteral("export.folder"));
    CHECK(QDir(folder.path()).mkdir(QStringLiteral("d.xlsx")));
    CHECK(keyFor(folder.filePath(QStringLiteral("d.xlsx"))) == QStringLiteral("export.permission"));
    for (const Refusal& refusal :
         {noRoom(QStringLiteral("/a/b.csv")), noPermission(QStringLiteral("/a/b.csv")),
          inUse(QStringLiteral("/a/b.csv")), tooManyRows(5)}) {
        CHECK_FALSE(refusal.message.isEmpty());
        CHECK_FALSE(refusal.remedy.isEmpty());
    }
}

TEST_CASE("A file that an office program has open is not replaced") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(exportTable(path, aTable(1)).isDone());
    QFile lock(folder.filePath(QStringLiteral(".~lock.a.xlsx#")));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    CHECK(keyOf(exportTable(path, aTable(2)).refusals()) == QStringLiteral("export.inUse"));
    CHECK(lock.remove());
    CHECK(exportTable(path, aTable(2)).isDone());
}

#ifdef Q_OS_UNIX
TEST_CASE("A full disk is told and leaves nothing") {
    const QTemporaryDir folder;
    for (const QString& suffix : kSuffixes) {
        for (const rlim_t room : {rlim_t(200), rlim_t(30'000), rlim_t(300'000)}) {
            CAPTURE(suffix, room);
            const auto done = [&] {
                const FullDisk full(room);
                return exportTable(folder.filePath(QStringLiteral("a.") + suffix), aTable(6'000));
            }();
            CHECK(keyOf(done.refusals()) == QStringLiteral("export.room"));
            CHECK(filesIn(folder).isEmpty());
        }
    }
}
#endif

TEST_CASE("Sums that nobody gave are made where a column wants them") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(exportTable(path, aTable(4)).isDone());
    const QString text = PdfReader(contents(path)).text();
    CHECK(text.contains(QStringLiteral("600.000")));
}

TEST_CASE("A table in PDF repeats its head and numbers its pages in one font") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(exportTable(path, aTable(120)).isDone());
    const PdfReader pdf(contents(path));
    const int pages = pdf.pageCount();
    CHECK(pages > 2);
    for (int page = 1; page <= pages; ++page) {
        CAPTURE(page);
        const QString text = pdf.text(page);
        CHECK(text.contains(QStringLiteral("Lĩnh vực")));
        CHECK(text.contains(QStringLiteral("Số lượng hồ sơ")));
        if (page > 1) CHECK(text.contains(QString::number(page)));
    }
    CHECK(pdf.text(1).contains(QStringLiteral("Tình hình giải quyết hồ sơ")));
    CHECK(pdf.text(pages).contains(QStringLiteral("Quá hạn: xong sau ngày hẹn trả.")));
    for (const QString& font : pdf.fonts()) CHECK(font.contains(QStringLiteral("Tinos")));
}

TEST_CASE("Codes, telephones and days stay whole in PDF while other columns can give room") {
    ReportTable table{aReportHead(), {}, std::nullopt};
    table.head.columns = {column("volume", QStringLiteral("Quyển"), CellKind::Count, 3),
                          column("code", QStringLiteral("Mã hồ sơ"), CellKind::Text, 10),
                          column("phone", QStringLiteral("Điện thoại"), CellKind::Text, 6),
                          column("day", QStringLiteral("Ngày"), CellKind::Date, 4),
                          column("about", QStringLiteral("Nội dung"), CellKind::Text, 300)};
    table.rows +=
        ReportRow{qint64(1), QStringLiteral("H17.109-20261117-0000001"), QStringLiteral("0905123456"),
                  QDate(2026, 11, 23), QStringLiteral("Thủ tục đăng ký khai sinh")};
    const auto pdf = pdfOf(table);
    REQUIRE(pdf.isDone());
    const QString text = PdfReader(*pdf).text();
    for (const char* whole : {"Quyển", "H17.109-20261117-0000001", "0905123456", "23/11/2026"}) {
        CAPTURE(whole);
        CHECK(text.contains(QString::fromUtf8(whole)));
    }
}

TEST_CASE("Every row of a long table is printed once and in order") {
    const auto pdf = pdfOf(aTable(90));
    REQUIRE(pdf.isDone());
    const QString text = PdfReader(*pdf).text();
    qsizetype at = 0;
    for (int i = 0; i < 90; ++i) {
        const QString name = QStringLiteral("Lĩnh vực số %1 ").arg(i);
        CAPTURE(i);
        CHECK(text.count(name) == 1);
        CHECK(text.indexOf(name) >= at);
        at = text.indexOf(name);
    }
}

TEST_CASE("A text longer than a page is printed whole") {
    ReportTable table = aTable(2);
    QStringList words;
    for (int i = 0; i < 6'000; ++i) words += QStringLiteral("từ%1").arg(i);
    table.rows[1][0] = words.join(QLatin1Char(' '));
    const auto pdf = pdfOf(table);
    REQUIRE(pdf.isDone());
    const PdfReader reader(*pdf);
    CHECK(reader.pageCount() > 3);
    const QString text = reader.text();
    for (int i = 0; i < 6'000; i += 97) CHECK(text.contains(words.at(i)));
}

TEST_CASE("Texts that the font cannot write are seen and not obeyed in PDF") {
    ReportTable table = aTable(0);
    for (const QString& text : hostileTexts()) table.rows += aReportRow(text);
    table.rows += aReportRow(QStringLiteral("phải\u202Esang trái"));
    table.rows += aReportRow(QString::fromUcs4(U"\U0001F600 cười"));
    const auto pdf = pdfOf(table);
    REQUIRE(pdf.isDone());
    const QString text = PdfReader(*pdf).text();
    CHECK(text.contains(QStringLiteral("=1+1")));
    CHECK(text.contains(QStringLiteral("<b>An</b>")));
    CHECK_FALSE(text.contains(QChar(0x202E)));
}

TEST_CASE("A report of no rows is a head with its notes") {
    const QTemporaryDir folder;
    for (const QString& suffix : kSuffixes) {
        CAPTURE(suffix);
        CHECK(exportTable(folder.filePath(QStringLiteral("a.") + suffix), aTable(0)).isDone());
    }
}

TEST_CASE("A practice store says so on every page of a report") {
    const auto pdf = pdfOf(aTable(120), {.practice = true});
    const auto plain = pdfOf(aTable(120));
    REQUIRE(pdf.isDone());
    const PdfReader marked(*pdf);
    for (int page = 1; page <= marked.pageCount(); ++page)
        CHECK(marked.image(page, 40) != PdfReader(*plain).image(page, 40));
    CHECK(marked.text(1).contains(practiceMark()));
}
