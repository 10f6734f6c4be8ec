// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include <qrencode.h>
#include <QByteArray>
#include <memory>

namespace motcua::print {

std::optional<QList<QRectF>> qrRectangles(const QString& text, qreal size) {
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code) return std::nullopt;
    const int width = code->width;
    const qreal module = size / width;
    const auto isDark = [&](int x, int y) { return x < width && (code->data[y * width + x] & 1) != 0; };
    QList<QRectF> dark;
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x) {
            if (!isDark(x, y)) continue;
            const int first = x;
            while (isDark(x, y)) ++x;
            dark += QRectF(first * module, y * module, (x - first) * module, module);
        }
    return dark;
}

}  // namespace motcua::print
