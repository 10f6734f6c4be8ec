// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_document.h"

#include <QMarginsF>
#include <QSizeF>

namespace motcua::print {

/// Forms are laid out in units of 1/1200 inch: fine enough that type sizes are whole, the same for screen,
/// file and printer.
inline constexpr int kUnitsPerInch = 1200;

[[nodiscard]] constexpr double fromMm(double mm) {
    return mm * kUnitsPerInch / 25.4;
}
[[nodiscard]] constexpr int fromPoints(double points) {
    return int(points * kUnitsPerInch / 72 + 0.5);
}

/// Airy forms are easier to read; a form that only just needs another page is set closer.
enum class Spacing { Airy, Close };

/// Sizes of type (in units) and distances of one kind of page.
struct PageMetrics {
    QSizeF paper;       ///< the sheet
    QMarginsF margins;  ///< text lies within
    int nation = 0;     ///< "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and the unit's name
    int motto = 0;
    int place = 0;
    int title = 0;
    int body = 0;
    int table = 0;
    int footer = 0;
    double leading = 1.2;       ///< line pitch of the body over type size
    double tableLeading = 1.2;  ///< the same in tables
    double cellPadding = 0;     ///< above and below the text of a cell
    double gap = 0;             ///< between parts of the form
    double signatureSpace = 0;
    double qr = 0;    ///< side of the QR code, at least 15 mm
    double rule = 0;  ///< thickness of lines

    [[nodiscard]] double textWidth() const { return paper.width() - margins.left() - margins.right(); }
};

[[nodiscard]] PageMetrics metricsFor(const PageFormat& page, Spacing spacing);

}  // namespace motcua::print
