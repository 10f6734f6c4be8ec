// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crockford.h"

namespace motcua {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBitsEach = 5;
constexpr qsizetype kGroup = 4;

/// What one sign stands for; -1 for none.
int valueOf(QChar sign) {
    const char upper = sign.toUpper().toLatin1();
    if (upper == 'O') return 0;
    if (upper == 'I' || upper == 'L') return 1;
    for (int value = 0; upper != '\0' && value < 32; ++value)
        if (kAlphabet[value] == upper) return value;
    return -1;
}

}  // namespace

QString crockfordText(const QByteArray& bytes) {
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (held += 8; held >= kBitsEach; held -= kBitsEach)
            text += QLatin1Char(kAlphabet[(bits >> (held - kBitsEach)) & 31]);
    }
    if (held > 0) text += QLatin1Char(kAlphabet[(bits << (kBitsEach - held)) & 31]);
    return text;
}

std::optional<QByteArray> crockfordBytes(const QString& text, qsizetype count) {
    QByteArray bytes;
    quint32 bits = 0;
    int held = 0;
    qsizetype signs = 0;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign == u'-') continue;
        const int value = valueOf(sign);
        if (value < 0) return std::nullopt;
        ++signs;
        bits = (bits << kBitsEach) | quint32(value);
        held += kBitsEach;
        if (held < 8) continue;
        held -= 8;
        bytes += char((bits >> held) & 0xff);
    }
    const bool rest = (bits & ((1u << held) - 1)) != 0;
    if (rest || bytes.size() != count || signs != (count * 8 + kBitsEach - 1) / kBitsEach)
        return std::nullopt;
    return bytes;
}

QString inGroups(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); i += kGroup) {
        if (i > 0) out += u'-';
        out += text.mid(i, kGroup);
    }
    return out;
}

}  // namespace motcua
