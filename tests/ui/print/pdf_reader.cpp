// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/pdf_reader.h"

#include "tests/support/catch2.h"

#include <zbar.h>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace motcua::test {

QByteArray PdfReader::run(const QString& tool, const QStringList& arguments) const {
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForStarted());
    process.write(m_pdf);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString PdfReader::text(int page) const {
    QStringList arguments;
    if (page > 0)
        arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                  << QString::number(page);
    arguments << QStringLiteral("-") << QStringLiteral("-");
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), arguments)).simplified();
}

int PdfReader::pageCount() const {
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(m_pdf);
    file.close();
    const QByteArray info = run(QStringLiteral("pdfinfo"), {file.fileName()});
    return pages.match(QString::fromUtf8(info)).captured(1).toInt();
}

QStringList PdfReader::fonts() const {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(m_pdf);
    file.close();
    QStringList names;
    const QStringList lines =
        QString::fromUtf8(run(QStringLiteral("pdffonts"), {file.fileName()})).split(QLatin1Char('\n'));
    for (const QString& line : lines.mid(2))
        if (!line.isEmpty()) names += line.section(QLatin1Char(' '), 0, 0);
    return names;
}

QImage PdfReader::image(int page, int dotsPerInch) const {
    const QString number = QString::number(page);
    const QByteArray picture =
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"),
             number, QStringLiteral("-l"), number, QStringLiteral("-")});
    return QImage::fromData(picture, "PNG");
}

QString decodedQr(const QImage& image) {
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int y = 0; y < grey.height(); ++y)
        pixels.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image picture(unsigned(grey.width()), unsigned(grey.height()), "Y800", pixels.constData(),
                        size_t(pixels.size()));
    if (scanner.scan(picture) <= 0) return {};
    return QString::fromStdString(picture.symbol_begin()->get_data());
}

}  // namespace motcua::test
