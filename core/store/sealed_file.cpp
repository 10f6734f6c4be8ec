// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_file.h"

#include "core/base/error.h"
#include "core/store/file_system.h"
#include "core/store/new_file.h"
#include "core/store/store_say.h"

#include <sodium.h>

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace motcua::store {

namespace {

constexpr char kMagic[] = "MOTCUA-SEALED/1\n";
constexpr qsizetype kMagicBytes = 16;
constexpr qint64 kMostHeadBytes = 64 * 1024;
constexpr qint64 kChunk = 64 * 1024;
constexpr qint64 kSealedChunk = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype kSealedKeyBytes = kKeyBytes + crypto_box_SEALBYTES;
constexpr qsizetype kStreamBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

void requireSodium() {
    if (sodium_init() < 0)
        throw IoError(QStringLiteral("io.crypto"), QStringLiteral("libsodium does not start"));
}

[[noreturn]] void fail(const char* code, const QFile& file) {
    throw IoError(QString::fromLatin1(code), file.fileName() + QStringLiteral(": ") + file.errorString());
}

/// A key in memory that is wiped when it goes.
class Secret {
public:
    explicit Secret(qsizetype size) : m_bytes(size, '\0') {}
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    unsigned char* data() { return raw(m_bytes); }

private:
    QByteArray m_bytes;
};

/// The pair that a recovery secret stands for.
void makePair(const QByteArray& secret, unsigned char* publicKey, unsigned char* privateKey) {
    requireSodium();
    Secret seed(crypto_box_SEEDBYTES);
    const QByteArray input = "motcua-backup-key/1" + secret;
    crypto_generichash(seed.data(), crypto_box_SEEDBYTES, raw(input), size_t(input.size()), nullptr, 0);
    crypto_box_seed_keypair(publicKey, privateKey, seed.data());
}

QByteArray preludeOf(const QByteArray& head) {
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(head.size()), length.data());
    return QByteArray(kMagic, kMagicBytes) + length + head;
}

void put(QFile& out, const QByteArray& bytes) {
    if (out.write(bytes) != bytes.size()) fail("io.write", out);
}

/// One sealed file being read: its head, and its chunks one after the other.
class SealedReader {
public:
    explicit SealedReader(const QString& path) : m_file(path) {
        if (!openOrdinaryFile(m_file)) fail("io.read", m_file);
        const QByteArray start = m_file.read(kMagicBytes + 4);
        if (start.size() < kMagicBytes + 4 || !start.startsWith(QByteArrayView(kMagic, kMagicBytes))) return;
        const auto length = qFromBigEndian<quint32>(start.constData() + kMagicBytes);
        if (length > kMostHeadBytes) return;
        m_head = m_file.read(length);
        m_isWhole = m_head.size() == qsizetype(length);
    }

    [[nodiscard]] bool isSealed() const { return m_isWhole; }
    [[nodiscard]] const QByteArray& head() const { return m_head; }
    [[nodiscard]] QByteArray sealedKey() { return m_file.read(kSealedKeyBytes); }

    /// False where the file ends before its first chunk.
    bool start(const unsigned char* key, const QByteArray& sealedKey) {
        const QByteArray stream = m_file.read(kStreamBytes);
        m_bound = preludeOf(m_head) + sealedKey;
        return stream.size() == kStreamBytes &&
               crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(stream), key) == 0;
    }

    /// False for a chunk that was changed, and for anything behind the last one.
    bool next(QByteArray& plain) {
        const QByteArray sealed = m_file.read(kSealedChunk);
        if (sealed.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES)) return false;
        plain.resize(sealed.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, raw(plain), nullptr, &tag, raw(sealed),
                                                       size_t(sealed.size()), raw(m_bound),
                                                       size_t(m_bound.size())) != 0)
            return false;
        m_bound.clear();
        m_isOver = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return !m_isOver || m_file.atEnd();
    }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] qint64 done() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    QFile m_file;
    QByteArray m_head;
    QByteArray m_bound;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    bool m_isWhole = false;
    bool m_isOver = false;
};

/// \returns the hash of what was sealed.
QByteArray writeSealed(QFile& in, QFile& out, const QByteArray& head, const QByteArray& sealingKey,
                       Secret& key, const Progress& progress) {
    QByteArray sealedKey(kSealedKeyBytes, Qt::Uninitialized);
    if (crypto_box_seal(raw(sealedKey), key.data(), size_t(kKeyBytes), raw(sealingKey)) != 0)
        throw IoError(QStringLiteral("io.crypto"), QStringLiteral("a key cannot be sealed"));
    QByteArray stream(kStreamBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(stream), key.data());
    QByteArray bound = preludeOf(head) + sealedKey;
    put(out, bound + stream);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qint64 done = 0;
    bool isOver = false;
    while (!isOver) {
        const QByteArray plain = in.read(kChunk);
        if (plain.isEmpty() && !in.atEnd()) fail("io.read", in);
        done += plain.size();
        isOver = in.atEnd();
        hash.addData(plain);
        QByteArray sealed(plain.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES),
                          Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(sealed), nullptr, raw(plain), size_t(plain.size()), raw(bound), size_t(bound.size()),
            isOver ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        bound.clear();
        put(out, sealed);
        advance(progress, done, in.size() * 2);
    }
    if (!out.flush()) fail("io.write", out);
    return hash.result();
}

/// What the disk gives back, not what memory remembers.
void requireReadsBack(const QString& path, Secret& key, const QByteArray& hash, const Progress& progress) {
    syncFile(path);
    forgetCached(path);
    SealedReader reader(path);
    const QByteArray sealedKey = reader.sealedKey();
    QCryptographicHash found(QCryptographicHash::Blake2b_256);
    QByteArray plain;
    bool fits = reader.isSealed() && reader.start(key.data(), sealedKey);
    while (fits && !reader.isOver()) {
        fits = reader.next(plain);
        found.addData(plain);
        advance(progress, reader.size() + reader.done(), reader.size() * 2);
    }
    if (!fits || found.result() != hash)
        throw IoError(QStringLiteral("backup.readback"),
                      path + QStringLiteral(" does not come back as it was written"));
}

Refusal unreadable() {
    return {QStringLiteral("backup.unreadable"),
            StoreSay::tr("This is no backup of MotCua, or its head is damaged."),
            StoreSay::tr("Take another backup of the folder."), QStringLiteral("file")};
}

Refusal damaged() {
    return {
        QStringLiteral("backup.damaged"), StoreSay::tr("The backup is damaged: it was changed or cut off."),
        StoreSay::tr("Take the backup before it, or the copy on the other disk."), QStringLiteral("file")};
}

Refusal wrongKey() {
    return {QStringLiteral("key.wrong"), StoreSay::tr("This recovery code does not open this backup."),
            StoreSay::tr("Use the sheet of the store and the time when the backup was made."),
            QStringLiteral("key")};
}

}  // namespace

QByteArray sealingKeyOf(const QByteArray& secret) {
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    Secret privateKey(crypto_box_SECRETKEYBYTES);
    makePair(secret, raw(publicKey), privateKey.data());
    return publicKey;
}

void sealFile(const QString& source, const QString& target, const QByteArray& head,
              const QByteArray& sealingKey, const Progress& progress) {
    requireSodium();
    if (sealingKey.size() != crypto_box_PUBLICKEYBYTES)
        throw LogicError(QStringLiteral("a sealing key has 32 bytes"));
    QFile in(source);
    if (!openOrdinaryFile(in)) fail("io.read", in);
    NewFile fresh(target);
    QFile out(fresh.temporaryPath());
    if (!out.open(QIODevice::WriteOnly)) fail("io.write", out);
    Secret key(kKeyBytes);
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    const QByteArray hash = writeSealed(in, out, head, sealingKey, key, progress);
    out.close();
    requireReadsBack(fresh.temporaryPath(), key, hash, progress);
    fresh.keep();
}

Outcome<QByteArray> headOfSealed(const QString& path) {
    const SealedReader reader(path);
    if (!reader.isSealed()) return unreadable();
    return reader.head();
}

Outcome<QByteArray> openSealed(const QString& source, const QString& target, const QByteArray& secret,
                               const Progress& progress) {
    SealedReader reader(source);
    if (!reader.isSealed()) return unreadable();
    const QByteArray sealedKey = reader.sealedKey();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    Secret privateKey(crypto_box_SECRETKEYBYTES);
    Secret key(kKeyBytes);
    makePair(secret, raw(publicKey), privateKey.data());
    if (sealedKey.size() != kSealedKeyBytes) return damaged();
    if (crypto_box_seal_open(key.data(), raw(sealedKey), size_t(kSealedKeyBytes), raw(publicKey),
                             privateKey.data()) != 0)
        return wrongKey();
    if (!reader.start(key.data(), sealedKey)) return damaged();
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly)) fail("io.write", out);
    QByteArray plain;
    while (!reader.isOver()) {
        if (!reader.next(plain)) return damaged();
        put(out, plain);
        advance(progress, reader.done(), reader.size());
    }
    if (!out.flush()) fail("io.write", out);
    return reader.head();
}

bool sealsHold() {
    if (sodium_init() < 0) return false;
    const QByteArray known =
        QByteArray::fromHex("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    QByteArray hash(32, '\0');
    crypto_generichash(raw(hash), 32, nullptr, 0, nullptr, 0);
    const QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\x42');
    const QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\x24');
    QByteArray sealed(4 + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    QByteArray plain(4, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(QByteArrayLiteral("test")), 4,
                                               nullptr, 0, nullptr, raw(nonce), raw(key));
    const auto opens = [&] {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr,
                                                          raw(std::as_const(sealed)), size_t(sealed.size()),
                                                          nullptr, 0, raw(nonce), raw(key)) == 0;
    };
    const bool isRight = opens() && plain == "test";
    sealed[1] = char(sealed[1] ^ 1);
    return hash == known && isRight && !opens();
}

}  // namespace motcua::store
