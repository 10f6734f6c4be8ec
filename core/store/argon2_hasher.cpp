// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/argon2_hasher.h"

#include "core/base/error.h"

#include <sodium.h>

#include <QElapsedTimer>
#include <QSemaphore>
#include <algorithm>
#include <cerrno>
#include <optional>

namespace motcua::store {

namespace {

constexpr qint64 kShortestMs = 250;
constexpr qint64 kLongestMs = 1'000;
constexpr int kMostPasses = 12;
constexpr int kHashesAtOnce = 2;

QSemaphore& room() {
    static QSemaphore semaphore(kHashesAtOnce);
    return semaphore;
}

std::optional<QString> hashed(const QByteArray& secret, const HashCost& cost) {
    room().acquire();
    const QSemaphoreReleaser leave(room());
    char text[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(text, secret.constData(), static_cast<unsigned long long>(secret.size()),
                          static_cast<unsigned long long>(cost.passes), size_t(cost.bytes)) != 0)
        return std::nullopt;
    return QString::fromLatin1(text);
}

/// How long one hash takes; nothing where there is not enough memory.
std::optional<qint64> measured(const HashCost& cost) {
    QElapsedTimer timer;
    timer.start();
    if (!hashed(QByteArrayLiteral("calibration"), cost)) return std::nullopt;
    return timer.elapsed();
}

}  // namespace

Argon2Hasher::Argon2Hasher() {
    if (sodium_init() < 0)
        throw IoError(QStringLiteral("io.crypto"), QStringLiteral("libsodium does not start"));
}

QString Argon2Hasher::hash(const QByteArray& secret, const HashCost& cost) const {
    const auto text = hashed(secret, cost);
    if (!text) throw IoError(QStringLiteral("password.memory"), QStringLiteral("no memory for a hash"));
    return *text;
}

bool Argon2Hasher::fits(const QString& hash, const QByteArray& secret) const {
    room().acquire();
    const QSemaphoreReleaser leave(room());
    const QByteArray text = hash.toLatin1();
    errno = 0;
    if (crypto_pwhash_str_verify(text.constData(), secret.constData(),
                                 static_cast<unsigned long long>(secret.size())) == 0)
        return true;
    if (errno == ENOMEM)
        throw IoError(QStringLiteral("password.memory"), QStringLiteral("no memory for a hash"));
    return false;
}

bool Argon2Hasher::isOutdated(const QString& hash, const HashCost& cost) const {
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(),
                                          static_cast<unsigned long long>(cost.passes),
                                          size_t(cost.bytes)) != 0;
}

HashCost Argon2Hasher::calibrated() const {
    HashCost cost;
    std::optional<qint64> took = measured(cost);
    while (cost.bytes > kLeastCost.bytes && (!took || *took > kLongestMs)) {
        cost.bytes = std::max(kLeastCost.bytes, cost.bytes / 2);
        took = measured(cost);
    }
    while (took && *took < kShortestMs && cost.passes < kMostPasses) {
        ++cost.passes;
        took = measured(cost);
    }
    return cost;
}

}  // namespace motcua::store
