// SPDX-License-Identifier: GPL-3.0-or-later
// One of three files of the store that call the system directly (the others: store_lock.cpp,
// disk_encryption.cpp); each call has a Qt way beside it.
#include "core/store/file_system.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace motcua::store {

namespace {

constexpr quint32 kFuseMagic = 0x65735546;

struct NetworkMagic {
    quint32 magic;
    const char* name;
};

constexpr NetworkMagic kNetworkMagics[] = {
    {0x6969, "NFS"},     {0xFF534D42, "SMB"},    {0xFE534D42, "SMB"},    {0x517B, "SMB"},
    {0x5346414F, "AFS"}, {0x00C36400, "CephFS"}, {0x564C, "NCP"},        {0x7461636F, "OCFS2"},
    {0x01161970, "GFS"}, {0x013111A8, "IBRIX"},  {0x0BD00BD0, "Lustre"},
};

constexpr const char* kNetworkMounts[] = {"nfs", "cifs", "smb", "ncpfs", "afs", "ceph", "lustre", "gluster"};

constexpr const char* kRemoteFuse[] = {"sshfs", "rclone", "davfs",   "s3fs",     "curlftpfs", "gvfs",
                                       "kio",   "ceph",   "gluster", "onedrive", "google",    "dropbox"};

#ifdef Q_OS_UNIX
std::optional<struct stat> statOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
    return found;
}

void sync(const QString& path, int flags) {
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!synced) throw StoreError(QStringLiteral("store.io"), QStringLiteral("cannot sync ") + path);
}
#endif

}  // namespace

std::optional<FileIdentity> fileIdentity(const QString& path) {
#ifdef Q_OS_UNIX
    const auto found = statOf(path);
    if (!found) return std::nullopt;
    return FileIdentity{quint64(found->st_dev), quint64(found->st_ino)};
#else
    const QFileInfo info(path);
    if (!info.exists()) return std::nullopt;
    return FileIdentity{0, quint64(qHash(info.canonicalFilePath()))};
#endif
}

int hardLinkCount(const QString& path) {
#ifdef Q_OS_UNIX
    const auto found = statOf(path);
    return found ? int(found->st_nlink) : 0;
#else
    return QFileInfo::exists(path) ? 1 : 0;
#endif
}

bool isDirectoryWritable(const QString& path) {
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK | X_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}

QString networkFileSystem(const QString& path) {
    quint32 magic = 0;
#ifdef Q_OS_LINUX
    struct statfs found {};
    if (::statfs(QFile::encodeName(path).constData(), &found) == 0) magic = quint32(found.f_type);
#endif
    return networkFileSystemName(magic, QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

QString networkFileSystemName(quint32 magic, const QByteArray& mountType) {
    for (const NetworkMagic& known : kNetworkMagics)
        if (magic == known.magic) return QString::fromLatin1(known.name);
    const QByteArray type = mountType.toLower();
    if (magic == kFuseMagic || type.startsWith("fuse")) {
        for (const char* remote : kRemoteFuse)
            if (type.contains(remote)) return QString::fromLatin1(type);
        return {};
    }
    for (const char* network : kNetworkMounts)
        if (type.startsWith(network)) return QString::fromLatin1(type);
    return {};
}

bool openOrdinaryFile(QFile& file) {
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(),
                          O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return false;
    struct stat found {};
    if (::fstat(fd, &found) == 0 && S_ISREG(found.st_mode) &&
        file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(fd);
    return false;
#else
    const QFileInfo info(file.fileName());
    return info.isFile() && !info.isSymLink() && file.open(QIODevice::ReadOnly);
#endif
}

bool isSameDisk(const QString& one, const QString& other) {
#ifdef Q_OS_UNIX
    const auto a = statOf(one);
    const auto b = statOf(other);
    return a && b && a->st_dev == b->st_dev;
#else
    return QStorageInfo(one).rootPath() == QStorageInfo(other).rootPath();
#endif
}

qint64 freeBytes(const QString& directory) {
    // Asked of the folder itself: a list of mounted disks does not know every container.
    std::error_code fault;
    const auto space = std::filesystem::space(directory.toStdU16String(), fault);
    return fault ? 0 : qint64(std::min<std::uintmax_t>(space.available, INT64_MAX));
}

bool reserveFile(const QString& path, qint64 bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
#ifdef Q_OS_LINUX
    return ::posix_fallocate(file.handle(), 0, bytes) == 0;
#else
    const QByteArray block(1024 * 1024, '\0');
    for (qint64 left = bytes; left > 0; left -= block.size())
        if (file.write(block) != block.size()) return false;
    return file.flush();
#endif
}

void forgetCached(const QString& path) {
#ifdef Q_OS_LINUX
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
#else
    Q_UNUSED(path)
#endif
}

void syncDirectory(const QString& path) {
#ifdef Q_OS_UNIX
    sync(path, O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(path);
#endif
}

void syncFile(const QString& path) {
#ifdef Q_OS_UNIX
    sync(path, O_RDONLY);
#else
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.flush())
        throw StoreError(QStringLiteral("store.io"), QStringLiteral("cannot sync ") + path);
#endif
}

}  // namespace motcua::store
