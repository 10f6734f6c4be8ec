// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch2.h"
#include "tests/support/form_builder.h"
#include "tests/ui/print/pdf_reader.h"
#include "ui/print/form_printer.h"

#include <QFile>

using namespace motcua;
using namespace motcua::print;
using namespace motcua::test;

namespace {

FormPrinter formPrinter() {
    return FormPrinter::withInstalledFont().value();
}

PdfReader pdfOf(const FormDocument& form) {
    const QByteArray pdf = formPrinter().toPdf({form}).value();
    // For people who want to look at what the tests print.
    const QString folder = qEnvironmentVariable("MOTCUA_SHOW_FORMS");
    if (!folder.isEmpty()) {
        static int number = 0;
        QFile file(
            QStringLiteral("%1/%2.pdf").arg(folder, QString::number(++number).rightJustified(2, u'0')));
        if (file.open(QIODevice::WriteOnly)) file.write(pdf);
    }
    return PdfReader(pdf);
}

/// Words of the form that the PDF lacks. Cells may be broken anywhere, so white space does not count.
QStringList missingIn(const PdfReader& pdf, const QStringList& values) {
    const QString text = pdf.text();
    QStringList missing;
    for (const QString& value : values)
        for (const QString& word : value.simplified().split(u' ', Qt::SkipEmptyParts))
            if (!text.contains(word)) missing += word;
    return missing;
}

QList<FormDocument> everyForm() {
    QList<FormDocument> forms{stopNotice(aStopNotice())};
    for (const SlipLayout layout : {SlipLayout::Y2018, SlipLayout::Y2025})
        forms << supplementSlip(aSupplement(layout), SlipCopy::Given)
              << refusalSlip(aRefusal(layout), SlipCopy::Given) << extensionLetter(anExtension(layout))
              << controlSlip(aControlSlip(layout));
    return forms;
}

}  // namespace

TEST_CASE("every value of every form can be read in the PDF and each fits its sheet") {
    for (const FormDocument& form : everyForm()) {
        CAPTURE(form.title.join(u' '));
        const PdfReader pdf = pdfOf(form);
        CHECK(missingIn(pdf, textsOf(form)).join(u' ').isEmpty());
        CHECK(pdf.pageCount() == 1);
        const QImage page = pdf.image(1, 50);
        CHECK(page.width() < page.height());
        CHECK((page.height() > 500) == (form.page.paper == PaperSize::A4));
    }
}

TEST_CASE("a scanner reads the code of a control slip") {
    CHECK(decodedQr(pdfOf(controlSlip(aControlSlip())).image(1, 203)) ==
          QStringLiteral("H17.12-20261123-0000064*7K4MQX2P9TRD"));
}

TEST_CASE("long letters and slips keep their signatures whole on the last page") {
    const QString longText = QStringLiteral("Nội dung dài về thửa đất và hồ sơ kèm theo. ").repeated(150);
    RefusalSlip refusal = aRefusal();
    refusal.reason = longText;
    ExtensionLetter letter = anExtension();
    letter.reason = longText;
    SupplementSlip supplement = aSupplement();
    supplement.contents = QStringList(30, longText.left(200));
    const auto check = [](const FormDocument& form, const QString& role, const QString& name) {
        const PdfReader pdf = pdfOf(form);
        const int pages = pdf.pageCount();
        CHECK(pages > 1);
        CHECK(pdf.text(pages).contains(role));
        CHECK(pdf.text(pages).contains(name));
        CHECK_FALSE(pdf.text(pages - 1).contains(role));
    };
    check(refusalSlip(refusal, SlipCopy::Given), QStringLiteral("NGƯỜI TIẾP NHẬN HỒ SƠ"),
          refusal.officerName);
    check(extensionLetter(letter), QStringLiteral("PHÓ CHỦ TỊCH"), letter.signer.name);
    check(supplementSlip(supplement, SlipCopy::Given), QStringLiteral("NGƯỜI HƯỚNG DẪN"),
          supplement.officerName);
}

TEST_CASE("a long control slip repeats its head and breaks no handover") {
    ControlSlip slip = aControlSlip();
    for (int i = 0; i < 3; ++i) slip.handovers += slip.handovers.mid(0, 3);
    const PdfReader pdf = pdfOf(controlSlip(slip));
    const int pages = pdf.pageCount();
    CHECK(pages > 2);
    int handovers = 0;
    for (int page = 1; page <= pages; ++page) {
        const QString text = pdf.text(page);
        CHECK(text.contains(QStringLiteral("Người giao")));
        CHECK(text.contains(QStringLiteral("Trang %1").arg(page)));
        CHECK(text.count(QStringLiteral("1. Giao: ")) == text.count(QStringLiteral("Quá hạn")));
        handovers += int(text.count(QStringLiteral("1. Giao: ")));
    }
    CHECK(handovers == slip.handovers.size());
}

TEST_CASE("the register flows over landscape pages with its head and every number once") {
    const RegisterVolume volume = aRegister(SlipLayout::Y2025, 60);
    const FormDocument form = registerForm(volume);
    const PdfReader pdf = pdfOf(form);
    const int pages = pdf.pageCount();
    CHECK(pages > 3);
    CHECK(
        missingIn(pdf, {volume.unitName, volume.lines.first().address, volume.lines.last().name}).isEmpty());
    for (int page = 1; page <= pages; ++page) {
        const QString text = pdf.text(page);
        CHECK(text.contains(QStringLiteral("Nhận và trả kết quả")));
        CHECK(text.contains(QStringLiteral("Trang %1").arg(page)));
    }
    const QString text = pdf.text();
    for (const RegisterLine& line : volume.lines) CHECK(text.count(line.code.section(u'-', -1)) == 1);
    const QImage page = pdf.image(1, 50);
    CHECK(page.width() > page.height());
}

TEST_CASE("a volume of a thousand dossiers can be printed") {
    CHECK(formPrinter().pageCount(registerForm(aRegister(SlipLayout::Y2025, 1000, 1))).value() > 60);
}
