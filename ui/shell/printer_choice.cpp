// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printer_choice.h"

#include "ui/shared/settings.h"

#include <QStandardPaths>
#include <algorithm>
#include <cmath>

namespace motcua::ui {

namespace {

/// The file of settings can be written by hand.
double sane(double offset) {
    return std::isfinite(offset) ? std::clamp(offset, -kMostOffsetMm, kMostOffsetMm) : 0;
}

}  // namespace

PrinterChoice printerChoice(const Settings& settings) {
    return {settings.value(setting::kPrintToFile), settings.value(setting::kPrinter),
            settings.value(setting::kPrintFolder),
            print::PrintOffset{sane(settings.value(setting::kPrintOffsetX)),
                               sane(settings.value(setting::kPrintOffsetY))}};
}

void keepPrinterChoice(const PrinterChoice& choice, Settings& settings) {
    settings.set(setting::kPrintToFile, choice.toFile);
    settings.set(setting::kPrinter, choice.printer);
    settings.set(setting::kPrintFolder, choice.folder);
    settings.set(setting::kPrintOffsetX, choice.offset.xMm);
    settings.set(setting::kPrintOffsetY, choice.offset.yMm);
}

QString pdfFolder(const PrinterChoice& choice) {
    if (!choice.folder.isEmpty()) return choice.folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/MotCua");
}

std::optional<double> offsetFrom(const QString& text) {
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    const bool onlyDigits = std::all_of(plain.begin(), plain.end(), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || sign == u'.' || sign == u'-' || sign == u'+';
    });
    bool isNumber = false;
    const double offset = plain.toDouble(&isNumber);
    if (!onlyDigits || !isNumber || std::abs(offset) > kMostOffsetMm) return std::nullopt;
    return std::round(offset * 10) / 10;
}

}  // namespace motcua::ui
