// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/refusal.h"

#include <QByteArray>
#include <QString>

namespace motcua {

/// 20 random bytes from the system: what opens the backups of a store, and nothing else does.
[[nodiscard]] QByteArray newRecoverySecret();

/// The secret as nine groups of four letters and digits for paper; the last group is a check.
[[nodiscard]] QString recoveryCode(const QByteArray& secret);

/// Reads a code that was typed, or the sheet that holds it. Refusal "key.misspelt" for anything else.
[[nodiscard]] Outcome<QByteArray> recoverySecretFrom(const QString& text);

/// The sheet that is printed and put into the safe.
[[nodiscard]] QString recoverySheet(const QByteArray& secret, const QString& storeId, const QString& centre,
                                    Instant madeAt);

}  // namespace motcua
