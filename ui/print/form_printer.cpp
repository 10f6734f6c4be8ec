// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_printer.h"

#include "core/base/error.h"
#include "ui/print/form_layout.h"
#include "ui/print/qr_code.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

namespace motcua::print {

namespace {

/// More characters than any entry of a form has, and than a volume of the register has; beyond, it is an
/// accident or an attack.
constexpr qsizetype kMostInOne = 200'000;
constexpr qsizetype kMostText = 5'000'000;

std::optional<Refusal> flawIn(const FormDocument& document, const FormFont& font) {
    const QStringList texts = textsOf(document);
    qsizetype length = 0;
    qsizetype longest = 0;
    for (const QString& text : texts) {
        length += text.size();
        longest = std::max(longest, text.size());
    }
    if (length > kMostText || longest > kMostInOne)
        return Refusal{QStringLiteral("print.long"),
                       QCoreApplication::translate("print", "The form has more text than any form can have."),
                       QCoreApplication::translate("print", "Shorten its entries."),
                       {}};
    if (!document.qr.isEmpty() && !qrRectangles(document.qr, 1))
        return Refusal{
            QStringLiteral("print.qr"),
            QCoreApplication::translate("print", "The dossier's code is too long for a QR code."),
            QCoreApplication::translate("print", "Check the pattern of codes in the centre's settings."),
            {}};
    return font.flawIn(texts);
}

QPageLayout pageLayoutOf(const FormDocument& document) {
    const QPageSize size(document.page.paper == PaperSize::A5 ? QPageSize::A5 : QPageSize::A4);
    const auto turn = document.page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {size, turn, QMarginsF(), QPageLayout::Millimeter, QMarginsF()};
}

struct PdfFile {
    QByteArray bytes;
    int pages = 0;
};

/// One document is laid out at a time: a register of a year is long.
PdfFile pdfOf(const QList<FormDocument>& documents, const FormFont& font, PrintOffset offset) {
    PdfFile file;
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kUnitsPerInch);
        writer.setCreator(QStringLiteral("MotCua"));
        writer.setTitle(documents.first().title.join(QLatin1Char(' ')));
        writer.setPageLayout(pageLayoutOf(documents.first()));
        QPainter painter;
        if (!painter.begin(&writer))
            throw IoError(QStringLiteral("io.write"), QStringLiteral("no PDF begun"));
        for (const FormDocument& document : documents) {
            const FormLayout layout(font, document);
            for (int page = 0; page < layout.pageCount(); ++page) {
                writer.setPageLayout(pageLayoutOf(document));
                if (file.pages++ > 0) writer.newPage();
                painter.resetTransform();
                painter.translate(fromMm(offset.xMm), fromMm(offset.yMm));
                layout.paint(painter, page);
            }
        }
        if (!painter.end()) throw IoError(QStringLiteral("io.write"), QStringLiteral("PDF not ended"));
    }
    return file;
}

Outcome<PdfFile> checkedPdf(const QList<FormDocument>& documents, const FormFont& font, PrintOffset offset) {
    if (documents.isEmpty()) throw LogicError(QStringLiteral("nothing to print"));
    for (const FormDocument& document : documents)
        if (const auto flaw = flawIn(document, font)) return *flaw;
    return pdfOf(documents, font, offset);
}

}  // namespace

Outcome<FormPrinter> FormPrinter::withInstalledFont() {
    auto font = FormFont::loaded();
    if (!font) return font.refusals();
    return FormPrinter(*font);
}

Outcome<QByteArray> FormPrinter::toPdf(const QList<FormDocument>& documents, PrintOffset offset) const {
    const auto file = checkedPdf(documents, m_font, offset);
    if (!file) return file.refusals();
    return file->bytes;
}

Outcome<int> FormPrinter::writePdf(const QString& path, const QList<FormDocument>& documents,
                                   PrintOffset offset) const {
    const auto file = checkedPdf(documents, m_font, offset);
    if (!file) return file.refusals();
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file->bytes) != file->bytes.size() ||
        !target.commit())
        throw IoError(QStringLiteral("io.write"), target.errorString());
    return file->pages;
}

Outcome<int> FormPrinter::pageCount(const FormDocument& document) const {
    if (const auto flaw = flawIn(document, m_font)) return *flaw;
    return FormLayout(m_font, document).pageCount();
}

Outcome<QImage> FormPrinter::preview(const FormDocument& document, int page, int dotsPerInch) const {
    if (const auto flaw = flawIn(document, m_font)) return *flaw;
    const FormLayout layout(m_font, document);
    if (page < 0 || page >= layout.pageCount()) throw LogicError(QStringLiteral("no such page"));
    const double scale = double(dotsPerInch) / kUnitsPerInch;
    QImage image((layout.paper() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return image;
}

}  // namespace motcua::print
