// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_file.h"

#include "core/base/error.h"
#include "tests/support/catch2.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;
using namespace motcua::store;

namespace {

constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kSealedChunk = kChunk + 17;
const QByteArray kSecret(20, '\x11');

class AFolder {
public:
    QString write(const char* name, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QByteArray read(const QString& path) const {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    /// Seals these bytes. \returns what lies in the file then.
    QByteArray sealed(const QByteArray& plain, const QByteArray& head = "{\"a\":1}") const {
        QFile::remove(path("sealed"));
        sealFile(write("plain", plain), path("sealed"), head, sealingKeyOf(kSecret));
        return read(path("sealed"));
    }
    /// The key of the refusal, empty where it opens.
    QString opened(const QByteArray& bytes, const QByteArray& secret = kSecret) const {
        const auto head = openSealed(write("try", bytes), write("out", {}), secret);
        return head ? QString() : head.refusals().first().key;
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_CASE("what was sealed comes out as it was at every size around a chunk") {
    const AFolder folder;
    for (const qsizetype size : {qsizetype(0), qsizetype(1), kChunk - 1, kChunk, kChunk + 1, 3 * kChunk}) {
        CAPTURE(size);
        const QByteArray plain(size, 'p');
        const QByteArray bytes = folder.sealed(plain);
        CHECK_FALSE(bytes.contains("pppppppp"));
        CHECK(folder.opened(bytes).isEmpty());
        CHECK(folder.read(folder.path("out")) == plain);
    }
    CHECK(headOfSealed(folder.path("sealed")).value() == "{\"a\":1}");
}

TEST_CASE("another secret opens nothing") {
    const AFolder folder;
    CHECK(folder.opened(folder.sealed("x"), QByteArray(20, '\x12')) == QStringLiteral("key.wrong"));
}

TEST_CASE("each flipped byte of a sealed file is noticed") {
    const AFolder folder;
    const QByteArray bytes = folder.sealed(QByteArray(300, 'p'));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray flipped = bytes;
        flipped[at] = char(flipped[at] ^ 1);
        CAPTURE(at);
        CHECK_FALSE(folder.opened(flipped).isEmpty());
    }
}

TEST_CASE("a sealed file cut at any edge of a chunk or put together otherwise is refused") {
    const AFolder folder;
    const QByteArray plain = QByteArray(kChunk, 'a') + QByteArray(kChunk, 'b') + QByteArray(100, 'c');
    const QByteArray bytes = folder.sealed(plain);
    const qsizetype start = bytes.size() - 2 * kSealedChunk - 117;
    for (int chunks = 0; chunks <= 2; ++chunks)
        for (const qsizetype more : {-1, 0, 1}) {
            CAPTURE(chunks, more);
            CHECK_FALSE(folder.opened(bytes.left(start + chunks * kSealedChunk + more)).isEmpty());
        }
    const QByteArray first = bytes.mid(start, kSealedChunk);
    const QByteArray second = bytes.mid(start + kSealedChunk, kSealedChunk);
    const QByteArray last = bytes.right(117);
    const QByteArray prelude = bytes.left(start);
    CHECK_FALSE(folder.opened(prelude + second + first + last).isEmpty());
    CHECK_FALSE(folder.opened(prelude + first + first + second + last).isEmpty());
    CHECK_FALSE(folder.opened(prelude + first + last).isEmpty());
    CHECK_FALSE(folder.opened(bytes + '\0').isEmpty());
    CHECK_FALSE(folder.opened(bytes + first).isEmpty());
    CHECK(folder.opened(prelude + first + second + last).isEmpty());
}

TEST_CASE("sealing that is stopped or cannot write leaves nothing") {
    const AFolder folder;
    const QString plain = folder.write("plain", QByteArray(3 * kChunk, 'p'));
    CHECK_THROWS_AS(sealFile(plain, folder.path("sealed"), "{}", sealingKeyOf(kSecret),
                             [](qint64, qint64) { return false; }),
                    Cancelled);
    CHECK_THROWS_AS(sealFile(plain, folder.path("no/sealed"), "{}", sealingKeyOf(kSecret)), Fault);
    CHECK(folder.names() == QStringList{QStringLiteral("plain")});
}

TEST_CASE("nothing is sealed over what is there") {
    const AFolder folder;
    folder.sealed("x");
    CHECK_THROWS_AS(sealFile(folder.path("plain"), folder.path("sealed"), "{}", sealingKeyOf(kSecret)),
                    StoreError);
}
