// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

namespace motcua::print {

/// A QR code (error correction M) as the dark rectangles of a square with sides of `size`, without the
/// quiet zone. Dark neighbours in a row are one rectangle, so that no seam shows between them.
/// Nothing, where the text is too long for any code.
[[nodiscard]] std::optional<QList<QRectF>> qrRectangles(const QString& text, qreal size);

}  // namespace motcua::print
