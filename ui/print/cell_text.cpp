// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/cell_text.h"

#include <QLocale>

namespace motcua::print {

namespace {

const QLocale& vietnamese() {
    static const QLocale locale(QLocale::Vietnamese, QLocale::Vietnam);
    return locale;
}

/// Whether the unit stands for itself in every file.
bool isPlain(char16_t unit) {
    if (unit < 0x20) return unit == u'\t' || unit == u'\n';
    if (unit < 0x7F) return true;
    if (unit < 0xA0) return false;
    if (unit >= 0xD800 && unit <= 0xDFFF) return false;
    if (unit >= 0xFDD0 && unit <= 0xFDEF) return false;
    const bool turns = unit == 0x200E || unit == 0x200F || unit == 0x061C ||
                       (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return !turns && unit < 0xFFFE;
}

bool isAllPlain(const QString& text) {
    for (const QChar unit : text)
        if (!isPlain(unit.unicode())) return false;
    return true;
}

}  // namespace

QString cellText(const ReportCell& cell, CellKind kind) {
    if (const auto* text = std::get_if<QString>(&cell)) return *text;
    if (const auto* count = std::get_if<qint64>(&cell)) return groupedDigits(*count);
    if (const auto* money = std::get_if<Dong>(&cell)) return groupedDigits(money->amount);
    if (const auto* date = std::get_if<QDate>(&cell)) return date->toString(QStringLiteral("dd/MM/yyyy"));
    if (const auto* at = std::get_if<Instant>(&cell)) return toShortVietnamese(*at);
    const auto* number = std::get_if<double>(&cell);
    if (!number) return {};
    if (kind == CellKind::Share) return vietnamese().toString(*number * 100, 'f', 2) + QStringLiteral(" %");
    return vietnamese().toString(*number, 'f', 1);
}

QString visibleText(const QString& text) {
    if (isAllPlain(text)) return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (unit == QLatin1Char('\r') && next == QLatin1Char('\n')) continue;
        if (unit.isHighSurrogate() && next.isLowSurrogate()) {
            const char32_t sign = QChar::surrogateToUcs4(unit, next);
            ++i;
            if (QChar::isNonCharacter(sign))
                out += QChar::ReplacementCharacter;
            else
                out += text.mid(i - 1, 2);
            continue;
        }
        out += isPlain(unit.unicode()) ? unit : QChar(QChar::ReplacementCharacter);
    }
    return out;
}

bool isNumeric(CellKind kind) {
    return kind == CellKind::Count || kind == CellKind::Money || kind == CellKind::Share ||
           kind == CellKind::Hours;
}

}  // namespace motcua::print
