// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace motcua {

/// What one hash costs.
struct HashCost {
    int passes = 3;
    qint64 bytes = 256LL * 1024 * 1024;

    friend bool operator==(const HashCost&, const HashCost&) = default;
};

/// No hash is ever made cheaper than this, however slow the machine (reliability: 3 passes, 64 MiB).
inline constexpr HashCost kLeastCost{3, 64LL * 1024 * 1024};

/// Turns secrets into something that can be kept and compared but not turned back.
class PasswordHasher {
public:
    virtual ~PasswordHasher() = default;
    /// Salted; names its algorithm and cost. \throws IoError "password.memory" where there is not enough
    /// memory: nothing weaker is ever taken instead.
    [[nodiscard]] virtual QString hash(const QByteArray& secret, const HashCost& cost) const = 0;
    /// Whether `secret` is what was hashed. \throws IoError "password.memory".
    [[nodiscard]] virtual bool fits(const QString& hash, const QByteArray& secret) const = 0;
    /// The hash was made at another cost.
    [[nodiscard]] virtual bool isOutdated(const QString& hash, const HashCost& cost) const = 0;
    /// What this machine can afford: between a quarter of a second and one second.
    [[nodiscard]] virtual HashCost calibrated() const = 0;
};

}  // namespace motcua
