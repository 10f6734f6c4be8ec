// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

class QFile;

namespace motcua::store {

/// Which file a path leads to, whatever its name.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// nullopt where there is no such file. Opens nothing: closing a second handle would drop SQLite's locks.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString& path);

/// How many names the file has; 1 where the system cannot tell, 0 where there is no file.
[[nodiscard]] int hardLinkCount(const QString& path);

/// Whether new files can be made in this directory by who runs the program.
[[nodiscard]] bool isDirectoryWritable(const QString& path);

/// The name of the network file system that a file lies on ("NFS", "SMB", "fuse.sshfs"), empty where the
/// disk is the machine's own. Locks cannot be trusted over a network.
[[nodiscard]] QString networkFileSystem(const QString& path);

/// The same from what statfs() and the mount table say: `magic` 0 where unknown.
[[nodiscard]] QString networkFileSystemName(quint32 magic, const QByteArray& mountType);

/// Opens an ordinary file for reading; never through a symbolic link, and never a pipe or a device, on which
/// one would wait. False where it is none or may not be read.
[[nodiscard]] bool openOrdinaryFile(QFile& file);

/// Whether two paths lie on one disk, as far as the system tells: a copy there dies with the original.
[[nodiscard]] bool isSameDisk(const QString& one, const QString& other);

/// Whether the disk below is encrypted (dm-crypt); nullopt where the system does not tell.
[[nodiscard]] std::optional<bool> isDiskEncrypted(const QString& path);

/// How many bytes can still be written in a directory; 0 where that cannot be told.
[[nodiscard]] qint64 freeBytes(const QString& directory);

/// Makes a file of that size for whose bytes there is room on the disk; only its owner may open it. False
/// where there is none.
[[nodiscard]] bool reserveFile(const QString& path, qint64 bytes);

/// Lets the system forget what it holds of a file in memory, so that the next look is at the disk.
void forgetCached(const QString& path);

/// Makes names in a directory survive a power cut. Does nothing where the system has no such call.
/// \throws StoreError "store.io"
void syncDirectory(const QString& path);

/// Makes the contents of a file survive a power cut. Only for files that no connection has open.
/// \throws StoreError "store.io"
void syncFile(const QString& path);

}  // namespace motcua::store
