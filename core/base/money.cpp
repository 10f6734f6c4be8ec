// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QStringList>
#include <array>

namespace motcua {

namespace {

const std::array<QString, 10>& digitNames() {
    static const std::array<QString, 10> names = {
        QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"), QStringLiteral("ba"),
        QStringLiteral("bốn"),   QStringLiteral("năm"), QStringLiteral("sáu"), QStringLiteral("bảy"),
        QStringLiteral("tám"),   QStringLiteral("chín")};
    return names;
}

QString unitsAfterTens(int tens, int units) {
    if (units == 1 && tens > 1) return QStringLiteral("mốt");
    if (units == 5 && tens > 0) return QStringLiteral("lăm");
    return digitNames().at(size_t(units));
}

/// Three digits; `full` says the leading zero hundreds ("không trăm linh năm").
QString triple(int number, bool full) {
    QStringList words;
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int units = number % 10;
    if (hundreds > 0 || full) words << digitNames().at(size_t(hundreds)) << QStringLiteral("trăm");
    if (tens == 1)
        words << QStringLiteral("mười");
    else if (tens > 1)
        words << digitNames().at(size_t(tens)) << QStringLiteral("mươi");
    else if (units > 0 && !words.isEmpty())
        words << QStringLiteral("linh");
    if (units > 0) words << unitsAfterTens(tens, units);
    return words.join(QLatin1Char(' '));
}

}  // namespace

QString groupedDigits(qint64 number) {
    QString digits = QString::number(number);
    const int first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3) digits.insert(at, QLatin1Char('.'));
    return digits;
}

QString toVietnamese(Dong money) {
    return groupedDigits(money.amount) + QStringLiteral(" đồng");
}

QString toShortVietnamese(Dong money) {
    return groupedDigits(money.amount) + QStringLiteral(" đ");
}

QString inWords(Dong money) {
    static const std::array<QString, 7> scales = {QString(),
                                                  QStringLiteral("nghìn"),
                                                  QStringLiteral("triệu"),
                                                  QStringLiteral("tỷ"),
                                                  QStringLiteral("nghìn tỷ"),
                                                  QStringLiteral("triệu tỷ"),
                                                  QStringLiteral("tỷ tỷ")};
    if (money.amount == 0) return QStringLiteral("Không đồng");
    quint64 rest = money.amount < 0 ? 0 - quint64(money.amount) : quint64(money.amount);
    QStringList parts;
    for (size_t scale = 0; rest > 0; ++scale, rest /= 1000) {
        const int part = int(rest % 1000);
        if (part == 0) continue;
        QString words = triple(part, rest >= 1000);
        if (!scales.at(scale).isEmpty()) words += QLatin1Char(' ') + scales.at(scale);
        parts.prepend(words);
    }
    QString text = parts.join(QLatin1Char(' ')) + QStringLiteral(" đồng");
    if (money.amount < 0) text.prepend(QStringLiteral("âm "));
    text[0] = text.at(0).toUpper();
    return text;
}

}  // namespace motcua
