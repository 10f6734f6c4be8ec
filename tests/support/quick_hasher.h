// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/password_hasher.h"

#include <QCryptographicHash>
#include <QStringList>

namespace motcua::test {

/// Hashes at once and without memory, salted by a counter; knows how often it was asked to compare.
class QuickHasher final : public PasswordHasher {
public:
    [[nodiscard]] QString hash(const QByteArray& secret, const HashCost& cost) const override {
        return made(secret, QByteArray::number(++m_salt), cost.passes);
    }
    [[nodiscard]] bool fits(const QString& hash, const QByteArray& secret) const override {
        ++compared;
        const QList<QByteArray> parts = hash.toUtf8().split('$');
        return parts.size() == 4 && hash == made(secret, parts.at(2), parts.at(1).toInt());
    }
    [[nodiscard]] bool isOutdated(const QString& hash, const HashCost& cost) const override {
        return hash.section(u'$', 1, 1).toInt() != cost.passes;
    }
    [[nodiscard]] HashCost calibrated() const override { return kLeastCost; }

    mutable int compared = 0;

private:
    static QString made(const QByteArray& secret, const QByteArray& salt, int passes) {
        const QByteArray digest = QCryptographicHash::hash(salt + '/' + secret, QCryptographicHash::Sha256);
        return QStringLiteral("quick$%1$%2$%3")
            .arg(QString::number(passes), QString::fromUtf8(salt), QString::fromLatin1(digest.toHex()));
    }

    mutable int m_salt = 0;
};

}  // namespace motcua::test
