// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace motcua {

/// 32 random bytes from the system, kept beside the personal data they protect and erased with them.
[[nodiscard]] QByteArray newSalt();

/// A promise about personal data that tells nothing about it: BLAKE2b-256 over domain, salt and fields.
///
/// With salt and fields at hand anyone can show what was recorded; once both are erased the commitment is
/// noise, although twelve-digit numbers could be guessed without the salt.
/// `purpose` names the list of fields and its version, e.g. "person/1"; absent is not empty.
/// \throws LogicError unless the salt has 32 bytes.
[[nodiscard]] QByteArray commitment(const QString& purpose, const QByteArray& salt,
                                    const QList<std::optional<QString>>& fields);

}  // namespace motcua
