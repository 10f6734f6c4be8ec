// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/refusal.h"
#include "core/forms/form_document.h"
#include "ui/print/form_font.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace motcua::print {

/// How far a printer sets everything off; measured once with a ruler and put right here.
struct PrintOffset {
    double xMm = 0;
    double yMm = 0;
};

/// Sets forms on pages. One layout for screen, file and printer: what the preview shows is what comes out.
/// Loads nothing from anywhere; texts are drawn literally. Needs a QGuiApplication.
///
/// Refusals: "print.font", "print.glyph" (a character that the font lacks), "print.long" (more text than
/// any form has), "print.qr".
class FormPrinter {
public:
    explicit FormPrinter(FormFont font) : m_font(std::move(font)) {}
    /// With the font that is installed.
    [[nodiscard]] static Outcome<FormPrinter> withInstalledFont();

    /// All documents in one file, one after another, each beginning a new page. Far cheaper than one file
    /// each, since fonts are embedded once.
    [[nodiscard]] Outcome<QByteArray> toPdf(const QList<FormDocument>& documents,
                                            PrintOffset offset = {}) const;
    /// The same into a file, whole or not at all. Returns the number of pages. \throws IoError "io.write".
    [[nodiscard]] Outcome<int> writePdf(const QString& path, const QList<FormDocument>& documents,
                                        PrintOffset offset = {}) const;

    [[nodiscard]] Outcome<int> pageCount(const FormDocument& document) const;
    /// A page as the screen shows it, `page` from 0. \throws LogicError past the last page.
    [[nodiscard]] Outcome<QImage> preview(const FormDocument& document, int page, int dotsPerInch) const;

private:
    FormFont m_font;
};

}  // namespace motcua::print
