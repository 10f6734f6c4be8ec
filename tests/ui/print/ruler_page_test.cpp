// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ruler_page.h"

#include "tests/support/catch2.h"
#include "ui/print/page_metrics.h"

#include <QImage>
#include <QPainter>

using namespace motcua;
using namespace motcua::print;

namespace {

/// Ten dots a millimetre.
QImage painted(PrintOffset offset) {
    QImage image(1480, 2100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(254.0 / kUnitsPerInch, 254.0 / kUnitsPerInch);
    paintRuler(painter, PaperSize::A5, *FormFont::loaded(), offset);
    return image;
}

int firstBlackFromLeft(const QImage& image, int row) {
    for (int x = 0; x < image.width(); ++x)
        if (qGray(image.pixel(x, row)) < 128) return x;
    return -1;
}

}  // namespace

TEST_CASE("the corner of the rules lies twenty millimetres from both edges") {
    const QImage image = painted({});
    CHECK(std::abs(firstBlackFromLeft(image, 1195) - 198) <= 1);
    CHECK(qGray(image.pixel(700, 195)) > 128);
    CHECK(qGray(image.pixel(700, 200)) < 128);
}

TEST_CASE("an offset moves the rules to the right and down") {
    const QImage image = painted({1.5, -2});
    CHECK(std::abs(firstBlackFromLeft(image, 1175) - 213) <= 1);
    CHECK(qGray(image.pixel(700, 180)) < 128);
}

TEST_CASE("a ruler page is one sheet of the paper of slips") {
    const auto pdf = rulerPdf(PaperSize::A5, {0.5, -0.5});
    REQUIRE(pdf.isDone());
    CHECK(pdf->startsWith("%PDF"));
    CHECK(pdf->contains("/Count 1"));
    CHECK(pdf->contains("/MediaBox [0 0 420"));
}

TEST_CASE("millimetres are written with a comma and never as minus zero") {
    CHECK(millimetres(1.5) == QStringLiteral("1,5"));
    CHECK(millimetres(-0.25) == QStringLiteral("-0,3"));
    CHECK(millimetres(-0.01) == QStringLiteral("0,0"));
}
