// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace motcua {

/// 80 random bits.
[[nodiscard]] QByteArray newResetSecret();

/// As it is read out or printed: "K7QX-4M2P-ZT9B-0WHD".
[[nodiscard]] QString resetCodeText(const QByteArray& secret);

/// What was typed; nothing where it cannot be a code.
[[nodiscard]] std::optional<QByteArray> resetSecretFrom(const QString& text);

}  // namespace motcua
