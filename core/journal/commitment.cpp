// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/commitment.h"

#include "core/base/error.h"
#include "core/journal/field_hash.h"

#include <QRandomGenerator>

namespace motcua {

namespace {
constexpr qsizetype kSaltBytes = 32;
}

QByteArray newSalt() {
    QByteArray salt(kSaltBytes, Qt::Uninitialized);
    auto* words = reinterpret_cast<quint32*>(salt.data());
    QRandomGenerator::system()->fillRange(words, kSaltBytes / qsizetype(sizeof(quint32)));
    return salt;
}

QByteArray commitment(const QString& purpose, const QByteArray& salt,
                      const QList<std::optional<QString>>& fields) {
    if (salt.size() != kSaltBytes) throw LogicError(QStringLiteral("a commitment needs a salt of 32 bytes"));
    FieldHash hash("motcua-commitment/1");
    hash.text(purpose).bytes(salt);
    for (const std::optional<QString>& field : fields) {
        if (field)
            hash.text(*field);
        else
            hash.absent();
    }
    return hash.result();
}

}  // namespace motcua
