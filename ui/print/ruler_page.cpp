// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ruler_page.h"

#include "core/base/error.h"
#include "ui/print/page_metrics.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

namespace motcua::print {

namespace {

constexpr int kLengthMm = 100;
constexpr double kThin = 0.12;
constexpr double kBold = 0.4;

void paintBar(QPainter& painter, double x, double y, double width, double height) {
    painter.fillRect(QRectF(fromMm(x), fromMm(y), fromMm(width), fromMm(height)), Qt::black);
}

/// `across`: the rule runs to the right, its marks hang below; else it runs down, its marks stand right.
/// Every mark has its middle on its millimetre.
void paintRule(QPainter& painter, const FormFont& font, bool across) {
    const double start = kRulerMm;
    const double edge = kRulerMm - kBold / 2;
    painter.setFont(font.font(fromPoints(8)));
    for (int mm = 0; mm <= kLengthMm; ++mm) {
        const double at = start + mm - kThin / 2;
        const double length = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.5 : 2;
        if (across)
            paintBar(painter, at, start, kThin, length);
        else
            paintBar(painter, start, at, length, kThin);
        if (mm % 10 != 0) continue;
        const QRectF box = across ? QRectF(fromMm(start + mm - 5), fromMm(start + 5.2), fromMm(10), fromMm(4))
                                  : QRectF(fromMm(start + 6), fromMm(start + mm - 2), fromMm(10), fromMm(4));
        const int align =
            across ? int(Qt::AlignHCenter | Qt::AlignTop) : int(Qt::AlignLeft | Qt::AlignVCenter);
        if (mm > 0) painter.drawText(box, align, QString::number(mm));
    }
    if (across)
        paintBar(painter, edge, edge, kLengthMm + kBold, kBold);
    else
        paintBar(painter, edge, edge, kBold, kLengthMm + kBold);
}

QStringList instructions(PrintOffset offset) {
    return {QStringLiteral("Vạch đậm dọc phải cách mép trái tờ giấy 20 mm, vạch đậm ngang phải cách mép trên "
                           "20 mm."),
            QStringLiteral("1. Dùng thước đo từ mép trái đến vạch dọc, rồi từ mép trên đến vạch ngang."),
            QStringLiteral("2. Độ lệch mới = độ lệch đang dùng + 20 - số đo được (mm). Ví dụ: đang dùng 0,0, "
                           "đo được 18,5 thì nhập 1,5."),
            QStringLiteral("3. Từ đầu vạch đến số 100 phải dài đúng 100 mm. Nếu không, hãy tắt chế độ thu "
                           "phóng của máy in."),
            QStringLiteral("Độ lệch đang dùng: ngang %1 mm, dọc %2 mm.")
                .arg(millimetres(offset.xMm), millimetres(offset.yMm))};
}

}  // namespace

QString millimetres(double mm) {
    const double tenths = std::round(mm * 10);
    return QString::number(tenths == 0 ? 0.0 : tenths / 10, 'f', 1)
        .replace(QLatin1Char('.'), QLatin1Char(','));
}

void paintRuler(QPainter& painter, PaperSize paper, const FormFont& font, PrintOffset offset) {
    painter.save();
    painter.translate(fromMm(offset.xMm), fromMm(offset.yMm));
    painter.setPen(Qt::black);
    paintRule(painter, font, true);
    paintRule(painter, font, false);
    const double width = fromMm((paper == PaperSize::A5 ? 148 : 210) - 40 - 12);
    QRectF box(fromMm(40), fromMm(40), width, fromMm(10));
    painter.setFont(font.font(fromPoints(13), true));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("TRANG THỬ MÁY IN"));
    painter.setFont(font.font(fromPoints(10.2)));
    double y = fromMm(50);
    for (const QString& text : instructions(offset)) {
        QRectF taken;
        painter.drawText(QRectF(fromMm(40), y, width, fromMm(60)), Qt::TextWordWrap, text, &taken);
        y += taken.height() + fromMm(2.5);
    }
    painter.restore();
}

Outcome<QByteArray> rulerPdf(PaperSize paper, PrintOffset offset) {
    const auto font = FormFont::loaded();
    if (!font) return font.refusals();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setCreator(QStringLiteral("MotCua"));
    writer.setPageLayout({QPageSize(paper == PaperSize::A5 ? QPageSize::A5 : QPageSize::A4),
                          QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter, QMarginsF()});
    QPainter painter;
    if (!painter.begin(&writer)) throw IoError(QStringLiteral("io.write"), QStringLiteral("no PDF begun"));
    paintRuler(painter, paper, *font, offset);
    if (!painter.end()) throw IoError(QStringLiteral("io.write"), QStringLiteral("PDF not ended"));
    return bytes;
}

}  // namespace motcua::print
