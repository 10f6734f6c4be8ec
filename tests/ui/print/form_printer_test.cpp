// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_printer.h"

#include "tests/support/catch2.h"
#include "tests/support/slip_builder.h"
#include "tests/ui/print/pdf_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;
using namespace motcua::print;
using namespace motcua::test;

namespace {

FormPrinter printer() {
    return FormPrinter::withInstalledFont().value();
}

FormDocument given(const ReceiptSlip& slip) {
    return receiptSlip(slip, SlipCopy::Given);
}

PdfReader pdfOf(const ReceiptSlip& slip) {
    return PdfReader(printer().toPdf({given(slip)}).value());
}

QString refusalOf(const ReceiptSlip& slip) {
    const auto pdf = printer().toPdf({given(slip)});
    return pdf ? QString() : pdf.refusals().first().key;
}

}  // namespace

TEST_CASE("every value of the slip can be read in the PDF") {
    const ReceiptSlip slip = aSlip();
    const QString text = pdfOf(slip).text();
    for (const QString& value :
         {slip.unitName, slip.dossierCode, slip.submitter.name, slip.submitter.idNumber,
          slip.submitter.address, slip.submitter.phone, slip.submitter.email, slip.procedureName,
          slip.papers.first().name, slip.officerName, slip.footerNote, nationName(), nationMotto(),
          QStringLiteral("7K4M-QX2P-9TRD"),
          QStringLiteral("17 giờ 00 phút, thứ Năm, ngày 10 tháng 12 năm 2026"),
          QStringLiteral("330.000 đồng (Ba trăm ba mươi nghìn đồng)")}) {
        CAPTURE(value);
        CHECK(text.contains(value));
    }
}

TEST_CASE("every Vietnamese letter can be read in the PDF however it was entered") {
    const auto form = GENERATE(QString::NormalizationForm_C, QString::NormalizationForm_D);
    ReceiptSlip slip = aSlip();
    slip.papers.clear();
    QStringList pieces;
    for (qsizetype i = 0; i < vietnameseLetters().size(); i += 16) {
        pieces += vietnameseLetters().mid(i, 16);
        slip.papers += {pieces.last().normalized(form), 1, 0, 0};
    }
    slip.submitter.email = QStringLiteral("office.official.fluff@vidu.vn");
    const PdfReader pdf = pdfOf(slip);
    for (const QString& piece : pieces) {
        CAPTURE(piece);
        CHECK(pdf.text().contains(piece));
    }
    CHECK(pdf.text().contains(slip.submitter.email));
    for (const QString& font : pdf.fonts()) CHECK(font.contains(QStringLiteral("Tinos")));
    CHECK(pdf.fonts().size() == 3);
}

TEST_CASE("all 146 Vietnamese letters have a sign in the font") {
    CHECK(vietnameseLetters().size() == 146);
    CHECK_FALSE(FormFont::loaded().value().flawIn({vietnameseLetters()}).has_value());
}

TEST_CASE("hostile values are printed literally") {
    ReceiptSlip slip = aSlip();
    slip.submitter.name = QStringLiteral("<img src=\"file:///etc/passwd\">");
    slip.submitter.address = QStringLiteral("<table><tr><td>%1 %2 &amp; {{x}}</td></tr></table>");
    slip.note = QStringLiteral("<a href=\"http://vidu.vn\">x</a>");
    const QString text = pdfOf(slip).text();
    CHECK(text.contains(slip.submitter.name));
    CHECK(text.contains(slip.submitter.address));
    CHECK(text.contains(slip.note));
}

TEST_CASE("an ordinary slip is one page on either paper") {
    ReceiptSlip slip = aSlip();
    slip.paper = GENERATE(PaperSize::A5, PaperSize::A4);
    slip.layout = GENERATE(SlipLayout::Y2018, SlipLayout::Y2025);
    CHECK(pdfOf(slip).pageCount() == 1);
}

TEST_CASE("twenty papers flow to further pages without breaking the signatures") {
    const auto papers = GENERATE(range(9, 21));
    const ReceiptSlip slip = aSlipWithPapers(papers);
    const PdfReader pdf = pdfOf(slip);
    const int pages = pdf.pageCount();
    CHECK(pages == printer().pageCount(given(slip)).value());
    if (papers == 20) CHECK(pages > 1);
    const QString last = pdf.text(pages);
    CHECK(last.contains(QStringLiteral("NGƯỜI NỘP HỒ SƠ")));
    CHECK(last.contains(QStringLiteral("Vào Sổ theo dõi hồ sơ")));
    CHECK(last.contains(slip.officerName));
    for (int page = 1; page <= pages; ++page) {
        CHECK(pdf.text(page).contains(slip.dossierCode));
        CHECK(pdf.text(page).contains(QStringLiteral("Liên 2: Giao người nộp hồ sơ")));
    }
}

TEST_CASE("a name without any space is broken and nothing of it is lost") {
    ReceiptSlip slip = aSlip();
    slip.papers = {{QString(6000, QLatin1Char('x')), 1, 0, 0}};
    slip.submitter.name = QString(120, QChar(0x1EE0));
    const PdfReader pdf = pdfOf(slip);
    CHECK(pdf.pageCount() > 1);
    CHECK(pdf.text().count(QLatin1Char('x')) >= 6000);
    CHECK(pdf.text().count(QChar(0x1EE0)) == 240);
}

TEST_CASE("a scanner reads the QR code from the printed page and from the screen") {
    const QString payload = QStringLiteral("H17.12-20261123-0000064*7K4MQX2P9TRD");
    CHECK(decodedQr(pdfOf(aSlip()).image(1, 203)) == payload);
    CHECK(decodedQr(printer().preview(given(aSlip()), 0, 150).value()) == payload);
}

TEST_CASE("the QR code is at least fifteen millimetres wide") {
    const QImage page = pdfOf(aSlip()).image(1, 254).convertToFormat(QImage::Format_Grayscale8);
    // The finder patterns: the first and last dark pixels in the rows of the code's left top corner.
    const int row = 27 * 10;
    int first = -1;
    int last = -1;
    for (int x = 0; x < 45 * 10; ++x) {
        if (qGray(page.pixel(x, row)) > 128) continue;
        if (first < 0) first = x;
        last = x;
    }
    CHECK(last - first >= 150);
}

TEST_CASE("both copies and a batch go into one file") {
    QList<FormDocument> batch;
    for (const SlipCopy copy : {SlipCopy::Kept, SlipCopy::Given}) batch += receiptSlip(aSlip(), copy);
    ReceiptSlip wide = aSlip();
    wide.paper = PaperSize::A4;
    batch += given(wide);
    const PdfReader pdf(printer().toPdf(batch).value());
    CHECK(pdf.pageCount() == 3);
    CHECK(pdf.text(1).contains(QStringLiteral("Liên 1: Lưu")));
    CHECK(pdf.text(2).contains(QStringLiteral("Liên 2: Giao người nộp hồ sơ")));
    CHECK(pdf.image(2, 100).width() < pdf.image(3, 100).width());
}

TEST_CASE("a table repeats its head on every page of a landscape sheet") {
    FormDocument form;
    form.page = {PaperSize::A4, true};
    form.title = QStringList(QStringLiteral("SỔ THEO DÕI HỒ SƠ"));
    FormTable table;
    table.columns = {{QStringLiteral("TT"), 12, FormAlign::Centre}, {QStringLiteral("Mã hồ sơ")}};
    for (int i = 1; i <= 100; ++i) table.rows += {QString::number(i), QStringLiteral("dòng %1;").arg(i)};
    form.body = {FormNumberedList{{QStringLiteral("mục một"), QStringLiteral("mục hai")}}, table};
    const PdfReader pdf(printer().toPdf({form}).value());
    const int pages = pdf.pageCount();
    CHECK(pages >= 3);
    for (int page = 1; page <= pages; ++page) CHECK(pdf.text(page).contains(QStringLiteral("Mã hồ sơ")));
    const QString text = pdf.text();
    for (int i = 1; i <= 100; ++i) CHECK(text.count(QStringLiteral("dòng %1;").arg(i)) == 1);
    CHECK(pdf.image(1, 50).width() > pdf.image(1, 50).height());
}

TEST_CASE("a letter that the font lacks is refused with a sentence") {
    ReceiptSlip slip = aSlip();
    slip.submitter.name = QStringLiteral("Nguyễn 😀");
    CHECK(refusalOf(slip) == QStringLiteral("print.glyph"));
    slip.submitter.name = QStringLiteral("王小明");
    CHECK(refusalOf(slip) == QStringLiteral("print.glyph"));
}

TEST_CASE("a font without Vietnamese or none at all is refused") {
    CHECK(FormFont::loaded({QStringLiteral("No Such Family")}).refusals().first().key ==
          QStringLiteral("print.font"));
    CHECK(FormFont::loaded({QStringLiteral("No Such Family"), QStringLiteral("Tinos")}).value().family() ==
          QStringLiteral("Tinos"));
}

TEST_CASE("more text than a form can have is refused") {
    ReceiptSlip slip = aSlip();
    slip.note = QString(1'000'000, QLatin1Char('x'));
    CHECK(refusalOf(slip) == QStringLiteral("print.long"));
}

TEST_CASE("practice prints say so and a preview shows no code") {
    ReceiptSlip slip = aSlip();
    slip.practice = true;
    slip.dossierCode.clear();
    slip.checkCharacters.clear();
    const PdfReader pdf = pdfOf(slip);
    CHECK(pdf.text().contains(QStringLiteral("THỰC HÀNH")));
    CHECK(pdf.text().contains(QStringLiteral("cấp khi tiếp nhận")));
    CHECK(decodedQr(pdf.image(1, 203)).isEmpty());
}

TEST_CASE("the offset of a printer moves the whole page") {
    const QImage still = PdfReader(printer().toPdf({given(aSlip())}).value()).image(1, 254);
    const QImage moved = PdfReader(printer().toPdf({given(aSlip())}, {3, 2}).value()).image(1, 254);
    // 10 dots a millimetre: 30 to the right, 20 down.
    CHECK(still.copy(0, 0, 1300, 1900) == moved.copy(30, 20, 1300, 1900));
}

TEST_CASE("a file is written whole or not at all") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip.pdf"));
    CHECK(printer().writePdf(path, {given(aSlip())}).value() == 1);
    CHECK(QFile(path).size() > 1000);
    ReceiptSlip bad = aSlip();
    bad.note = QStringLiteral("😀");
    CHECK_FALSE(printer().writePdf(folder.filePath(QStringLiteral("bad.pdf")), {given(bad)}).isDone());
    REQUIRE_THROWS_AS(printer().writePdf(folder.filePath(QStringLiteral("none/slip.pdf")), {given(aSlip())}),
                      IoError);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList(QStringLiteral("slip.pdf")));
}
