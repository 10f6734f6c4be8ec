// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/form_printer.h"

#include <QString>
#include <optional>

namespace motcua::ui {

class Settings;

/// Where this machine sends its slips.
struct PrinterChoice {
    bool toFile = false;  ///< PDFs in `folder`; else `printer`
    QString printer;      ///< empty: the system's default
    QString folder;       ///< empty: MotCua in the documents of this user
    print::PrintOffset offset;
};

/// The programs of the print system; tests put others in their place.
struct PrintPrograms {
    QString print = QStringLiteral("lp");
    QString list = QStringLiteral("lpstat");
};

/// Offsets beyond this are no offsets any more.
inline constexpr double kMostOffsetMm = 20;

[[nodiscard]] PrinterChoice printerChoice(const Settings& settings);
void keepPrinterChoice(const PrinterChoice& choice, Settings& settings);

/// Where PDFs go; an absolute path.
[[nodiscard]] QString pdfFolder(const PrinterChoice& choice);

/// Reads "1,5", "-1.5", "+2": within ±20 mm, rounded to a tenth. Nothing for any other text.
[[nodiscard]] std::optional<double> offsetFrom(const QString& text);

}  // namespace motcua::ui
