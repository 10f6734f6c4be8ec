// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/form_printer.h"

class QPainter;

namespace motcua::print {

/// How far the corner of the two rules lies from the left and from the upper edge of the sheet.
inline constexpr double kRulerMm = 20;

/// A sheet with two rules of 100 mm, from which is read how far a printer sets everything off and whether it
/// scales; it says itself how. Painted in units of the forms, `offset` applied as to every form.
void paintRuler(QPainter& painter, PaperSize paper, const FormFont& font, PrintOffset offset);

/// The same as a PDF. Refusal: "print.font".
[[nodiscard]] Outcome<QByteArray> rulerPdf(PaperSize paper, PrintOffset offset);

/// "1,5", "-0,3", "0,0": as offsets are written.
[[nodiscard]] QString millimetres(double mm);

}  // namespace motcua::print
