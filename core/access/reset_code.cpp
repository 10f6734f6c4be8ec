// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/reset_code.h"

#include "core/base/crockford.h"
#include "core/base/random_bytes.h"

namespace motcua {

namespace {
constexpr qsizetype kBytes = 10;
}

QByteArray newResetSecret() {
    return randomBytes(kBytes);
}

QString resetCodeText(const QByteArray& secret) {
    return inGroups(crockfordText(secret));
}

std::optional<QByteArray> resetSecretFrom(const QString& text) {
    return crockfordBytes(text, kBytes);
}

}  // namespace motcua
