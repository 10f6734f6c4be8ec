// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachment_folder.h"

#include "core/base/crash_point.h"
#include "core/base/error.h"
#include "core/store/file_system.h"
#include "core/store/store_say.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace motcua::store {

namespace {

constexpr qint64 kBlock = 256 * 1024;
constexpr qint64 kSpare = 20'000'000;

[[noreturn]] void fail(const char* code, const QString& what) {
    throw IoError(QString::fromLatin1(code), what);
}

void makeFolder(const QString& path) {
    if (QFileInfo(path).isDir()) return;
    makeFolder(QFileInfo(path).absolutePath());
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkdir(path, ownerOnly) && !QFileInfo(path).isDir())
        fail("io.write", QStringLiteral("cannot make ") + path);
    syncDirectory(QFileInfo(path).absolutePath());
}

/// A file that goes unless it was given away.
struct Temporary {
    explicit Temporary(const QString& folder)
        : path(QStringLiteral("%1/new-%2")
                   .arg(folder, QString::number(QRandomGenerator::system()->generate64(), 36))) {}
    ~Temporary() { QFile::remove(path); }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    QString path;
};

/// Copies while it hashes, from the one handle that was opened: the source may change its name meanwhile.
QByteArray copied(QFile& from, const QString& to, const Progress& progress) {
    QFile out(to);
    if (!out.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail("io.write", out.errorString());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qint64 done = 0;
    while (!from.atEnd()) {
        const QByteArray block = from.read(kBlock);
        if (block.isEmpty()) fail("io.read", from.errorString());
        done += block.size();
        if (done > kMostScanBytes) break;
        if (out.write(block) != block.size()) fail("io.write", out.errorString());
        hash.addData(block);
        advance(progress, done, from.size());
    }
    if (!out.flush()) fail("io.write", out.errorString());
    return hash.result();
}

Refusal notOrdinary() {
    return {QStringLiteral("scan.file"), StoreSay::tr("This is no ordinary file, or it may not be read."),
            StoreSay::tr("Choose the scanned file itself; links, folders and devices are not followed."),
            QStringLiteral("file")};
}

}  // namespace

QString AttachmentFolder::pathOf(const KeptFile& file) const {
    const QString name = QString::fromLatin1(file.hash.toHex());
    return QStringLiteral("%1/%2/%3/%4.%5")
        .arg(m_folder, name.left(2), name.mid(2, 2), name, keyOf(file.type));
}

Outcome<KeptFile> AttachmentFolder::take(const QString& source, const Progress& progress) const {
    QFile from(source);
    if (!openOrdinaryFile(from)) return notOrdinary();
    // Told before anything is copied: type, size and pixels.
    const auto claimed = scanTypeOf(from);
    if (!claimed) return claimed.refusals();
    makeFolder(m_folder);
    if (freeBytes(m_folder) < from.size() + kSpare)
        return Refusal{QStringLiteral("scan.room"),
                       StoreSay::tr("There is no room for the file on the disk of the store."),
                       StoreSay::tr("Make room on this disk."), QStringLiteral("file")};
    const Temporary temporary(m_folder);
    from.seek(0);
    KeptFile kept{*claimed, 0, copied(from, temporary.path, progress)};
    QFile copy(temporary.path);
    if (!copy.open(QIODevice::ReadOnly)) fail("io.read", copy.errorString());
    // Once more of the copy: only this one can no longer change.
    const auto type = scanTypeOf(copy);
    if (!type) return type.refusals();
    kept.type = *type;
    kept.bytes = copy.size();
    copy.close();
    place(temporary.path, kept);
    return kept;
}

void AttachmentFolder::place(const QString& temporary, const KeptFile& file) const {
    const QString path = pathOf(file);
    if (QFileInfo(path).size() == file.bytes && hashOf(file) == std::optional(file.hash)) return;
    syncFile(temporary);
    crashPoint("scan synced");
    QFile::setPermissions(temporary, QFileDevice::ReadOwner);
    makeFolder(QFileInfo(path).absolutePath());
    QFile::remove(path);
    if (!QFile::rename(temporary, path)) fail("io.write", QStringLiteral("cannot name an attachment"));
    crashPoint("scan named");
    syncDirectory(QFileInfo(path).absolutePath());
}

void AttachmentFolder::putBack(const QString& source, const KeptFile& file) const {
    QFile from(source);
    if (!openOrdinaryFile(from)) fail("io.read", from.errorString());
    makeFolder(m_folder);
    const Temporary temporary(m_folder);
    if (copied(from, temporary.path, {}) != file.hash)
        fail("attachment.changed", QStringLiteral("an attachment has another hash"));
    place(temporary.path, file);
}

std::optional<QByteArray> AttachmentFolder::hashOf(const KeptFile& file, const Progress& progress) const {
    QFile found(pathOf(file));
    if (!found.exists()) return std::nullopt;
    if (!openOrdinaryFile(found)) fail("io.read", QStringLiteral("an attachment cannot be read"));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (qint64 done = 0; !found.atEnd(); advance(progress, done, found.size())) {
        const QByteArray block = found.read(kBlock);
        if (block.isEmpty()) fail("io.read", found.errorString());
        done += block.size();
        hash.addData(block);
    }
    return hash.result();
}

void AttachmentFolder::remove(const KeptFile& file) const {
    QFile::remove(pathOf(file));
}

QList<KeptFile> AttachmentFolder::files(const QDateTime& before) const {
    QList<KeptFile> found;
    QDirIterator walk(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        const QByteArray hash = QByteArray::fromHex(info.completeBaseName().toLatin1());
        const auto type = scanTypeFromKey(info.suffix());
        if (hash.size() == 32 && type && info.lastModified() < before) found += {*type, info.size(), hash};
    }
    return found;
}

}  // namespace motcua::store
