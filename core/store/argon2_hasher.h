// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/password_hasher.h"

namespace motcua::store {

/// Argon2id of libsodium, one lane, in its own text form ("$argon2id$v=19$m=…"). At most two hashes at a
/// time in one process: each takes hundreds of megabytes.
class Argon2Hasher final : public PasswordHasher {
public:
    /// \throws IoError "io.crypto" where libsodium does not start.
    Argon2Hasher();

    [[nodiscard]] QString hash(const QByteArray& secret, const HashCost& cost) const override;
    [[nodiscard]] bool fits(const QString& hash, const QByteArray& secret) const override;
    [[nodiscard]] bool isOutdated(const QString& hash, const HashCost& cost) const override;
    /// Begins with libsodium's MODERATE (3 passes, 256 MiB); halves the memory while that takes more than a
    /// second or does not fit, adds passes while it takes less than a quarter. Never below kLeastCost.
    [[nodiscard]] HashCost calibrated() const override;
};

}  // namespace motcua::store
