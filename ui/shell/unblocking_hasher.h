// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/password_hasher.h"

namespace motcua::ui {

/// Computes in another thread and lets the window paint meanwhile; keys and clicks wait. A hash takes up to
/// a second.
class UnblockingHasher final : public PasswordHasher {
public:
    /// Used as long as the object lives; must be fit for any thread.
    explicit UnblockingHasher(const PasswordHasher& hasher) : m_hasher(hasher) {}

    [[nodiscard]] QString hash(const QByteArray& secret, const HashCost& cost) const override;
    [[nodiscard]] bool fits(const QString& hash, const QByteArray& secret) const override;
    [[nodiscard]] bool isOutdated(const QString& hash, const HashCost& cost) const override;
    [[nodiscard]] HashCost calibrated() const override;

private:
    const PasswordHasher& m_hasher;
};

}  // namespace motcua::ui
