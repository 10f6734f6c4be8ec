// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/zip_entry.h"

#include <QFile>
#include <QtEndian>

namespace motcua::print {

namespace {

// APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.
constexpr qsizetype kEndRecord = 22;
constexpr qsizetype kEntryHead = 46;

template <class T>
T number(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<T>(bytes.constData() + at);
}

}  // namespace

qint64 sizeInZip(const QString& archive, const QString& entry) {
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly) || file.size() < kEndRecord) return -1;
    file.seek(file.size() - kEndRecord);
    const QByteArray end = file.read(kEndRecord);
    if (end.size() != kEndRecord || !end.startsWith("PK\x05\x06")) return -1;
    if (!file.seek(number<quint32>(end, 16))) return -1;
    const QByteArray directory = file.read(number<quint32>(end, 12));
    const QByteArray wanted = entry.toUtf8();
    for (qsizetype at = 0; at + kEntryHead <= directory.size();) {
        const auto name = number<quint16>(directory, at + 28);
        if (directory.mid(at + kEntryHead, name) == wanted) return number<quint32>(directory, at + 24);
        at += kEntryHead + name + number<quint16>(directory, at + 30) + number<quint16>(directory, at + 32);
    }
    return -1;
}

}  // namespace motcua::print
