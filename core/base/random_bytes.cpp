// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_bytes.h"

#include <QRandomGenerator>
#include <cstring>

namespace motcua {

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype at = 0; at < count; at += qsizetype(sizeof(quint64))) {
        const quint64 word = QRandomGenerator::system()->generate64();
        std::memcpy(bytes.data() + at, &word, size_t(std::min(count - at, qsizetype(sizeof word))));
    }
    return bytes;
}

}  // namespace motcua
