// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace motcua::test {

/// Files as scanners make them, as far as anybody looks at them.
[[nodiscard]] inline QByteArray aPdf(const QByteArray& inside = "1 0 obj << /Type /Catalog >> endobj") {
    return "%PDF-1.7\n" + inside + "\ntrailer << /Root 1 0 R >>\n%%EOF\n";
}

template <class T>
[[nodiscard]] QByteArray bigEndian(T value) {
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <class T>
[[nodiscard]] QByteArray littleEndian(T value) {
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

[[nodiscard]] inline QByteArray aPng(quint32 width = 2480, quint32 height = 3508) {
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + bigEndian<quint32>(13) + "IHDR" + bigEndian(width) +
           bigEndian(height) + QByteArray("\x08\x00\x00\x00\x00", 5) + "crc." + QByteArray(64, 'x');
}

[[nodiscard]] inline QByteArray aJpeg(quint16 width = 2480, quint16 height = 3508) {
    return QByteArray("\xff\xd8\xff\xe0", 4) + bigEndian<quint16>(16) +
           QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14) + QByteArray("\xff\xc0", 2) + bigEndian<quint16>(17) +
           '\x08' + bigEndian(height) + bigEndian(width) + QByteArray(20, 'x');
}

[[nodiscard]] inline QByteArray aTiff(quint32 width = 2480, quint32 height = 3508) {
    const auto entry = [](quint16 tag, quint32 value) {
        return littleEndian(tag) + littleEndian<quint16>(4) + littleEndian<quint32>(1) + littleEndian(value);
    };
    return QByteArray("II*\0", 4) + littleEndian<quint32>(8) + littleEndian<quint16>(2) + entry(256, width) +
           entry(257, height) + littleEndian<quint32>(0);
}

}  // namespace motcua::test
