// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_system.h"

#include "tests/support/catch2.h"

#include <QFile>
#include <QTemporaryDir>

using namespace motcua::store;

TEST_CASE("network file systems are known by their magic and by their mount type") {
    CHECK(networkFileSystemName(0x6969, "nfs4") == QStringLiteral("NFS"));
    CHECK(networkFileSystemName(0xFF534D42, "cifs") == QStringLiteral("SMB"));
    CHECK(networkFileSystemName(0xFE534D42, {}) == QStringLiteral("SMB"));
    CHECK(networkFileSystemName(0, "nfs") == QStringLiteral("nfs"));
    CHECK(networkFileSystemName(0x65735546, "fuse.sshfs") == QStringLiteral("fuse.sshfs"));
    CHECK(networkFileSystemName(0x65735546, "fuse.rclone") == QStringLiteral("fuse.rclone"));
}

TEST_CASE("disks of the machine itself are no network") {
    CHECK(networkFileSystemName(0xEF53, "ext4").isEmpty());
    CHECK(networkFileSystemName(0x9123683E, "btrfs").isEmpty());
    CHECK(networkFileSystemName(0x01021994, "tmpfs").isEmpty());
    CHECK(networkFileSystemName(0x65735546, "fuseblk").isEmpty());
    CHECK(networkFileSystemName(0, "NTFS").isEmpty());
}

TEST_CASE("a file is known by what it is and not by its name") {
    const QTemporaryDir directory;
    const QString one = directory.filePath(QStringLiteral("một"));
    const QString other = directory.filePath(QStringLiteral("hai"));
    for (const QString& path : {one, other}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(fileIdentity(one) == fileIdentity(one));
    CHECK(fileIdentity(one) != fileIdentity(other));
    CHECK(fileIdentity(directory.filePath(QStringLiteral("ba"))) == std::nullopt);
    CHECK(hardLinkCount(one) == 1);
    CHECK(isDirectoryWritable(directory.path()));
    CHECK_FALSE(isDirectoryWritable(directory.filePath(QStringLiteral("ba"))));
}
