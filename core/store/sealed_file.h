// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/refusal.h"

#include <QByteArray>
#include <QString>

namespace motcua::store {

/// The key that seals. Lies with the store; it can only lock, so a thief of the store opens no backup.
[[nodiscard]] QByteArray sealingKeyOf(const QByteArray& secret);

/// Writes `source` sealed into `target`, which is made whole or not at all: XChaCha20-Poly1305 in chunks
/// under a fresh key, that key sealed for `sealingKey`. `head` stands in clear before it and cannot be
/// changed without being noticed. The result is read back from the disk and compared before it gets its name.
/// \throws StoreError, IoError, Cancelled.
void sealFile(const QString& source, const QString& target, const QByteArray& head,
              const QByteArray& sealingKey, const Progress& progress = {});

/// The head of a sealed file, as yet unproven. Refusal "backup.unreadable".
[[nodiscard]] Outcome<QByteArray> headOfSealed(const QString& path);

/// Opens `source` into the file `target`, which is there and empty. Refusals "key.wrong" and
/// "backup.damaged" (changed, cut off, or put together from others); then `target` may hold a part.
/// \returns the head. \throws IoError, Cancelled.
[[nodiscard]] Outcome<QByteArray> openSealed(const QString& source, const QString& target,
                                             const QByteArray& secret, const Progress& progress = {});

/// Whether the seals of this installation keep what they promise: a known answer, and a changed byte noticed.
[[nodiscard]] bool sealsHold();

}  // namespace motcua::store
